import { documentEvents } from '../protocol/member/events';
import { ConnectionLost, type HostSession } from '../session';
import type { HostEvent } from '../session-events';
import { documentCalls } from './frame-document';
import {
  actionTypes,
  fieldOf,
  frameResponse,
  readFrameRequest,
  responseTypes,
  type FrameRequest,
} from './frame-message';
import { requirementMatrix } from './requirement-matrix';

/** What is needed of the frame's window. */
export interface FrameWindow {
  postMessage(message: string, targetOrigin: string): void;
}
/** A message event, as far as it is looked at. */
export interface PostedMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}
/** What is needed of the window that receives the frame's messages. */
export interface MessageReceiver {
  addEventListener(type: 'message', listener: (event: PostedMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: PostedMessage) => void): void;
}

export interface FrameOptions {
  /** Language of Office's own surface (`Office.context.displayLanguage`). */
  readonly uiLocale?: string;
  /** Language of the document (`Office.context.contentLanguage`); the host's locale by default. */
  readonly dataLocale?: string;
  /** The window that receives the frame's messages; by default the current one. */
  readonly window?: MessageReceiver;
}

/** `DdaMethod.DispatchId` of a batch (`executeRichApiRequest`). */
const richApiDispatch = 93;
/** `ArrayData` of a batch: its JSON text, and the request flags. */
const bodyIndex = 4;
const flagsIndex = 6;
/** What office.js takes as "the host could not be reached" (`ooeInternalError`). */
const internalError = 5001;
const eventCategory = 65_536;

/** Names under which the library registers for document events, by our own event type. */
const documentEventNames: Readonly<Record<number, string>> = {
  [documentEvents.settingsChanged]: 'settingsChanged',
  [documentEvents.selectionChanged]: 'documentSelectionChanged',
};
const richApiEvent = 'richApiMessage';

interface Registration {
  readonly request: FrameRequest;
  readonly origin: string;
}

/**
 * Serves the client library in a frame as Excel on the web does. `frame` is the frame's window (`iframe.contentWindow`).
 * Returns the detacher, which also disconnects the session.
 */
export function attachFrame(session: HostSession, frame: FrameWindow, options: FrameOptions = {}): () => void {
  const own: MessageReceiver = options.window ?? window;
  const host = new FrameHost(session, frame, options);
  const listener = (event: PostedMessage): void => {
    if (event.source !== frame) return;
    const request = readFrameRequest(event.data);
    if (request) void host.serve(request, event.origin);
  };
  own.addEventListener('message', listener);
  const stopEvents = session.onEvent((event) => host.forward(event));
  return () => {
    own.removeEventListener('message', listener);
    stopEvents();
    session.disconnect();
  };
}

function raise(error: unknown): never {
  throw error;
}

class FrameHost {
  private readonly registrations = new Map<string, Registration>();
  private readonly actions: Readonly<Record<string, (request: FrameRequest) => unknown>> = {
    ContextActivationManager_getAppContextAsync: () => this.appContext(),
    executeMethod: (request) => this.execute(request),
  };

  constructor(
    private readonly session: HostSession,
    private readonly frame: FrameWindow,
    private readonly options: FrameOptions,
  ) {}

  async serve(request: FrameRequest, origin: string): Promise<void> {
    if (request._actionType === actionTypes.registerEvent) {
      this.registrations.set(request._actionName.toLowerCase(), { request, origin });
    } else if (request._actionType === actionTypes.unregisterEvent) {
      this.registrations.delete(request._actionName.toLowerCase());
    }
    // Telemetry, focus notices and the like are acknowledged and otherwise ignored.
    const action = this.actions[request._actionName];
    const data: unknown = action ? await action(request) : { Error: 0 };
    this.frame.postMessage(frameResponse(request, responseTypes.answer, data), origin);
  }

  /** An event is a further answer to the registration for it. */
  forward(event: HostEvent): void {
    const documentName = documentEventNames[event.messageType];
    const registration = this.registrations.get((documentName ?? richApiEvent).toLowerCase());
    if (!registration) return;
    const entry = [eventCategory, event.messageType, event.targetId, event.message, '', event.isRemote];
    const data = documentName ? {} : { ArrayData: [entry] };
    this.frame.postMessage(frameResponse(registration.request, responseTypes.event, data), registration.origin);
  }

  private async execute(request: FrameRequest): Promise<unknown> {
    const dispatch = fieldOf(fieldOf(request._data, 'DdaMethod'), 'DispatchId');
    const documentCall = documentCalls.get(dispatch);
    if (documentCall) return documentCall(this.session, request._data);
    if (dispatch !== richApiDispatch) return { Error: 0, Data: [] };
    const data = fieldOf(request._data, 'ArrayData');
    const parts: readonly unknown[] = Array.isArray(data) ? data : [];
    const body = parts[bodyIndex];
    const flags = parts[flagsIndex];
    try {
      const text = await this.session.processQuery(String(body), typeof flags === 'number' ? flags : 0);
      return { Error: 0, Data: [200, [], text] };
    } catch (error) {
      // A defect of the host must not leave the pane waiting; the page's console shows it.
      if (!(error instanceof ConnectionLost)) queueMicrotask(() => raise(error));
      return { Error: internalError };
    }
  }

  private appContext(): unknown {
    const { host, apiLevel, surroundings } = this.session;
    return {
      _id: 'pane',
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: this.options.uiLocale ?? host.book.locale,
      _dataLocale: this.options.dataLocale ?? host.book.locale,
      _docUrl: `https://localhost/${encodeURIComponent(host.book.fileName)}`,
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _requirementMatrix: requirementMatrix(apiLevel, surroundings.dialogApi),
    };
  }
}
