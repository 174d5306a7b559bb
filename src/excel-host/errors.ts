/**
 * A failure that reaches the add-in as `RichApi.Error` with this code.
 * Source of the codes: Office Add-ins documentation, "Error handling with the application-specific JavaScript APIs".
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** Excel's own words where the documentation or a public thread quotes them; a test may rely on the code, never on the words. */
const defaultMessage: Record<HostErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode and try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: 'The requested resource does not exist.',
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
  NotImplemented: 'The requested feature is not implemented.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

export const isHostErrorCode = (code: string): code is HostErrorCode => Object.hasOwn(defaultMessage, code);

export class HostError extends Error {
  readonly code: HostErrorCode;
  /** `Class.member` where it happened; the batch fills it in when the thrower did not. */
  location: string | null;

  constructor(code: HostErrorCode, detail?: string, location?: string) {
    super(detail === undefined ? defaultMessage[code] : `${defaultMessage[code]} ${detail}`);
    this.name = 'HostError';
    this.code = code;
    this.location = location ?? null;
  }
}

export const invalidArgument = (detail?: string): HostError => new HostError('InvalidArgument', detail);
export const accessDenied = (detail?: string): HostError => new HostError('AccessDenied', detail);
export const itemNotFound = (detail?: string): HostError => new HostError('ItemNotFound', detail);
