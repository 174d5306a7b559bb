/** The messages between the client library in a frame and its host: JSON text over `postMessage`. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseTypes = { answer: 0, event: 1 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `null` for anything that is not a request of the client library: other scripts post messages, too. */
export function readFrameRequest(data: unknown): FrameRequest | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    return isRequest(message) ? message : null;
  } catch {
    return null;
  }
}
const isRequest = (message: unknown): message is FrameRequest =>
  isRecord(message) &&
  message['_messageType'] === 0 &&
  typeof message['_actionName'] === 'string' &&
  typeof message['_conversationId'] === 'string';

export function frameResponse(request: FrameRequest, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: responseType,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  });
}

/** Fields of the request's `_data`, whatever its shape. */
export const fieldOf = (data: unknown, name: string): unknown => (isRecord(data) ? data[name] : undefined);
