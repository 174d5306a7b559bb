import { KegagalanHost, type SebabKegagalan } from '../../app/port/kegagalan';

/**
 * Codes as Microsoft lists them (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs").
 * Messages are localised by the host and never looked at.
 */
const sebabByKode: Readonly<Record<string, SebabKegagalan>> = {
  InvalidOperationInCellEditMode: 'sel-sedang-diedit',
  AccessDenied: 'terlindungi',
  ConnectionFailure: 'koneksi-putus',
  Timeout: 'koneksi-putus',
  InvalidOrTimedOutSession: 'koneksi-putus',
  ServiceNotAvailable: 'koneksi-putus',
  RequestAborted: 'koneksi-putus',
  HostRestartNeeded: 'koneksi-putus',
  RequestPayloadSizeLimitExceeded: 'terlalu-besar',
  ResponsePayloadSizeLimitExceeded: 'terlalu-besar',
  OperationCellsExceedLimit: 'terlalu-besar',
  RangeExceedsLimit: 'terlalu-besar',
  FormulaLengthExceedsLimit: 'terlalu-besar',
  ActivityLimitReached: 'sibuk',
  Conflict: 'sibuk',
  WriteNotSupportedWhenModalDialogOpen: 'sibuk',
  InactiveWorkbook: 'sibuk',
  ItemNotFound: 'tidak-ditemukan',
  InvalidReference: 'tidak-ditemukan',
  ItemAlreadyExists: 'nama-bentrok',
  ApiNotFound: 'tidak-didukung',
  ApiNotAvailable: 'tidak-didukung',
  NotImplemented: 'tidak-didukung',
  UnsupportedFeature: 'tidak-didukung',
  UnsupportedOperation: 'tidak-didukung',
};

/** Refused as a whole before the first action ran: nothing of the request was carried out. */
const refusedWhole: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ApiNotFound',
]);

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

/**
 * Translates what a host call rejected with. `writes`: whether the request could have changed anything.
 * A thing that carries no code is a defect of ours and is passed on untouched.
 */
export function toKegagalan(error: unknown, writes: boolean): unknown {
  if (error instanceof KegagalanHost) return error;
  const kode = codeOf(error);
  if (kode === null) return error;
  const applied = !writes || refusedWhole.has(kode) ? 'no' : 'maybe';
  return new KegagalanHost(sebabByKode[kode] ?? 'tak-dikenal', kode, applied, { cause: error });
}
