import type { Surroundings } from '../fault/surroundings';
import { isAtLeast, type ApiLevel } from '../protocol/api-level';
import { ConnectionLost, type HostSession } from '../session';
import type { HostEvent } from '../session-events';
import type { DocumentCopies } from '../document-copy';
import { officeDocument } from './office-document';
import { loadClientLibrary, type ClientLibrary, type NativeBridge } from './client-library';

/** What the bridge asks of a connection: a session, or something that passes on to one. */
export type BridgeSession = Pick<HostSession, 'processQuery' | 'onEvent' | 'disconnect' | 'apiLevel'> & {
  readonly host: { readonly book: { readonly locale: string } };
  readonly surroundings?: Surroundings;
  /** For `Office.context.document.getFileAsync`. */
  readonly documents?: DocumentCopies;
};

export interface NodeOffice extends ClientLibrary {
  /** Ends the client: its events stop, its session is disconnected. */
  dispose(): void;
}

/** Message types of the native bridge: 1 request and answer, 3 events. */
const requestType = 1;
const eventType = 3;
/** `GenericEventRegistration.richApiMessageEventCategory`. */
const eventCategory = 65_536;

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/**
 * Microsoft's client library in Node, connected to one session of the emulated Excel. Each call makes a client of its own:
 * two of them are two users at two computers.
 */
export function startNodeOffice(session: BridgeSession): Promise<NodeOffice> {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const request = readRequest(text);
      void answer(session, request).then((message) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: requestType, message }));
      });
    },
  };
  const library = loadClientLibrary(bridge, contextOf(session));
  const stop = session.onEvent((event) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: eventType, message: { entries: [entryOf(event)] } }));
  });
  return Promise.resolve({
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    dispose: () => {
      stop();
      session.disconnect();
    },
  });
}

function readRequest(text: string): BridgeRequest {
  const request: unknown = JSON.parse(text);
  if (!isRequest(request)) throw new TypeError('The client library sent an unknown kind of message.');
  return request;
}
const isRequest = (value: unknown): value is BridgeRequest =>
  typeof value === 'object' && value !== null && 'id' in value && 'flags' in value && 'message' in value;

/** Answers as the native host does; a lost connection is an HTTP failure, not an error of the batch. */
async function answer(session: BridgeSession, request: BridgeRequest): Promise<unknown> {
  const { body } = request.message;
  try {
    const text = await session.processQuery(typeof body === 'string' ? body : JSON.stringify(body), request.flags);
    return { statusCode: 200, headers: {}, body: text };
  } catch (error) {
    if (error instanceof ConnectionLost) return failure('ConnectionFailure', error.message);
    return failure('GeneralException', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

const failure = (code: string, message: string): unknown => ({
  statusCode: 500,
  headers: {},
  body: JSON.stringify({ error: { code, message } }),
});

const entryOf = (event: HostEvent): Readonly<Record<string, unknown>> => ({
  messageCategory: eventCategory,
  messageType: event.messageType,
  targetId: event.targetId,
  message: event.message,
  isRemoteOverride: event.isRemote,
});

/** Under a native bridge the host provides `Office.context`; this is the part that add-ins ask. */
function contextOf({ apiLevel, host, surroundings, documents }: BridgeSession): Readonly<Record<string, unknown>> {
  // The sets of one platform alone are not emulated; other sets (dialogs, ribbon) are asked for and taken as there.
  const levels = new Map<string, ApiLevel>([
    ['excelapi', apiLevel],
    ['excelapionline', 0],
    ['excelapidesktop', 0],
  ]);
  if (surroundings !== undefined) levels.set('dialogapi', surroundings.dialogApi);
  return {
    ...(documents === undefined ? {} : { document: officeDocument(documents) }),
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.1') =>
        isAtLeast(levels.get(name.toLowerCase()) ?? version, version),
    },
    officeTheme: surroundings?.theme ?? undefined,
    host: 'Excel',
    platform: 'PC',
    contentLanguage: host.book.locale,
    displayLanguage: host.book.locale,
  };
}
