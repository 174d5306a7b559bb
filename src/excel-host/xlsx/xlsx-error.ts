/** The workbook holds something that no valid .xlsx can carry, or that this writer does not know: told by name, never dropped in silence. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    /** Where in the workbook, e.g. a sheet and range. */
    readonly place: string,
    message: string,
  ) {
    super(`${place}: ${message}`);
  }
}

/** Excel "repairs" (that is, drops) a part whose text is longer than its limit. */
export function requireLength(place: string, what: string, text: string, limit: number): void {
  if (text.length > limit)
    throw new XlsxError(place, `${what} has ${text.length} characters, the file format allows ${limit}`);
}
