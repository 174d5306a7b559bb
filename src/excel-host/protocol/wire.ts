/** The batch as Microsoft's client library writes it (measured with `@microsoft/office-js` 1.1.110). */
export interface WireBatch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const pathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path id of the object it stands for; 0 for a plain value, a list for an array of objects. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}
export interface WireResponse {
  readonly Results: { ActionId: number; Value: unknown }[];
  Error?: WireError;
  /** Ids of the trace actions that ran. */
  readonly TraceIds: number[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Accepts what looks like a batch; anything else is a bug in the bridge that carried it. */
export function asBatch(body: unknown): WireBatch {
  if (!isBatch(body)) throw new TypeError('The request body is not a batch of Office.js actions.');
  return body;
}
const isBatch = (body: unknown): body is WireBatch =>
  isRecord(body) && Array.isArray(body['Actions']) && isRecord(body['ObjectPaths']);
