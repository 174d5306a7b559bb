import { ConnectionLost, type HostSession } from '../session';
import { fieldOf } from './frame-message';

/** `OSF.DDA.MethodDispId` of `getFileAsync`, `getSliceAsync` and `closeAsync`. */
const dispatchIds = { take: 77, slice: 80, close: 81 } as const;
/** Keys of the arguments and of the answers (`OSF.DDA.Marshaling.File`). */
const keys = { fileType: '0', sliceSize: '1', handle: '2', sliceIndex: '3' } as const;
const compressed = 1;
/** What office.js takes as "internal error" (`ooeInternalError`). */
const internalError = 5001;

type DocumentCall = (session: HostSession, data: unknown) => Promise<unknown>;

/** Sizes of the slices by file, for the client names them only when it opens the file. */
const sliceSizes = new WeakMap<HostSession, Map<number, number>>();

const guarded =
  (call: DocumentCall): DocumentCall =>
  async (session, data) => {
    try {
      return await call(session, data);
    } catch (error) {
      if (error instanceof ConnectionLost) throw error;
      return { Error: internalError };
    }
  };

const take: DocumentCall = async (session, data) => {
  if (fieldOf(data, keys.fileType) !== compressed) return { Error: internalError };
  const { handle, size } = await session.documents.take();
  const sizes = sliceSizes.get(session) ?? new Map<number, number>();
  sliceSizes.set(session, sizes.set(handle, Number(fieldOf(data, keys.sliceSize))));
  return { Error: 0, 0: handle, 1: size };
};
const slice: DocumentCall = (session, data) => {
  const handle = Number(fieldOf(data, keys.handle));
  const size = sliceSizes.get(session)?.get(handle) ?? 0;
  const bytes = session.documents.slice(handle, Number(fieldOf(data, keys.sliceIndex)), size);
  return Promise.resolve({ Error: 0, 0: [...bytes], 1: bytes.length });
};
const close: DocumentCall = (session, data) => {
  session.documents.close(Number(fieldOf(data, keys.handle)));
  return Promise.resolve({ Error: 0 });
};

/** What the document itself is asked for, by the number of the call. */
export const documentCalls: ReadonlyMap<unknown, DocumentCall> = new Map([
  [dispatchIds.take, guarded(take)],
  [dispatchIds.slice, guarded(slice)],
  [dispatchIds.close, guarded(close)],
]);
