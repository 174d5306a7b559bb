import { HostError, invalidArgument, type HostErrorCode } from '../errors';
import type { CallContext, HostObject } from './call-context';
import { isHostObject, lower } from './host-class';
import { serviceByName } from './member/services';
import { query } from './query';
import {
  actionType,
  pathType,
  type WireAction,
  type WireArguments,
  type WireBatch,
  type WirePath,
  type WireResponse,
} from './wire';

/** Where a batch starts from: the workbook object, and objects that the client keeps by reference id. */
export interface Roots {
  readonly workbook: HostObject;
  byReference(id: string): HostObject | null;
}

/** A fault on demand: the batch fails with this code before that action. */
export type BatchStop = { readonly action: number; readonly code: HostErrorCode } | null;

/**
 * Runs the actions in order and stops at the first that fails; what ran before stays, as in Excel (no rollback).
 * Object paths are resolved when first needed and live for the batch.
 */
export function runBatch(batch: WireBatch, roots: Roots, context: CallContext, stop: BatchStop = null): WireResponse {
  const run = new BatchRun(batch, roots, context);
  const response: WireResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === stop?.action) throw new HostError(stop.code);
      response.Results.push({ ActionId: action.Id, Value: run.perform(action) });
      // The client adds and removes its handlers of document events only when it gets their trace back.
      if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? run.locationOf(action),
        ActionIndex: index,
      };
      break;
    }
  }
  return response;
}

/** `undefined` is "not resolved yet", `null` the object that is not there. */
type Resolved = HostObject | null;

class BatchRun {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly batch: WireBatch,
    private readonly roots: Roots,
    private readonly context: CallContext,
  ) {}

  perform(action: WireAction): unknown {
    const perform = performers[action.ActionType];
    if (!perform) throw this.context.refuse(`action type ${action.ActionType}`);
    return perform(this, action);
  }

  instantiate(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    return object === null ? null : object.identity();
  }

  query(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    return object === null ? null : query(object, action.QueryInfo ?? {}, this.context);
  }

  /** Calls on an object that is not there do nothing: `getItemOrNullObject(...).delete()` is a common idiom. */
  call(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    return object.call(action.Name, this.argumentsOf(action.ArgumentInfo), this.context) ?? null;
  }

  setProperty(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const [value] = this.argumentsOf(action.ArgumentInfo);
    object.set(action.Name, value, this.context);
    return null;
  }

  locationOf(action: WireAction): string {
    const owner = this.resolved.get(action.ObjectPathId)?.className ?? this.describePath(action.ObjectPathId);
    return action.Name === '' ? owner : `${owner}.${lower(action.Name)}`;
  }

  private describePath(id: number): string {
    const path = this.batch.ObjectPaths[id];
    const parent = path?.ParentObjectPathId === undefined ? null : this.resolved.get(path.ParentObjectPathId);
    const name = path?.Name === '' ? 'getItem' : lower(path?.Name ?? '');
    return parent ? `${parent.className}.${name}` : name;
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw invalidArgument(`The batch names the unknown object path ${id}.`);
    const object = this.resolvePath(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolvePath(path: WirePath): Resolved {
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.global) return this.roots.workbook;
    if (path.ObjectPathType === pathType.reference) return this.roots.byReference(path.Name);
    if (path.ObjectPathType === pathType.newObject) return this.service(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.property) return parent.navigate(path.Name, this.context);
    if (path.ObjectPathType === pathType.indexer) return parent.index(args[0], this.context);
    return asObject(parent.call(path.Name, args, this.context));
  }

  private service(name: string): HostObject {
    const found = serviceByName(name);
    if (!found) throw this.context.refuse(name);
    return found;
  }

  private argumentsOf(info: WireArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index] ?? 0;
      if (typeof id === 'number') return id > 0 ? this.resolve(id) : this.withObjects(argument);
      return id.map((each) => this.resolve(each));
    });
  }

  /** Objects inside a plain value: `{list: {source: {_ObjectPathId: 7}}}`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === '_ObjectPathId') return this.resolve(Number(first[1]));
    return Object.fromEntries(entries.map(([key, inner]): [string, unknown] => [key, this.withObjects(inner)]));
  }
}

const performers: Readonly<Record<number, (run: BatchRun, action: WireAction) => unknown>> = {
  [actionType.instantiate]: (run, action) => run.instantiate(action),
  [actionType.query]: (run, action) => run.query(action),
  [actionType.method]: (run, action) => run.call(action),
  [actionType.setProperty]: (run, action) => run.setProperty(action),
  [actionType.trace]: () => null,
};

const asObject = (value: unknown): HostObject | null => (isHostObject(value) ? value : null);
