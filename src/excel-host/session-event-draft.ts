/** An event before it is known which handlers of a client wait for it. */
export interface EventDraft {
  readonly type: number;
  /** The sheet, for the sheet's own handlers; collection-level handlers listen on the workbook. */
  readonly targets: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}
