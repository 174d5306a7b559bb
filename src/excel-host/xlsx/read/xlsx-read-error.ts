/** Why a file is not opened. The sentence for a person is chosen by this word; the error's own message is for developers. */
export type XlsxReadErrorKind =
  /** Neither a workbook nor anything that resembles one: text, PDF, picture, a Word document, an empty file. */
  | 'not-xlsx'
  /** The binary format of Excel 97-2003. */
  | 'old-xls'
  /** The binary format .xlsb. */
  | 'binary-xlsb'
  /** A LibreOffice .ods file. */
  | 'opendocument'
  /** Protected by a password for opening. */
  | 'encrypted'
  /** Cut off or altered: not a whole zip, a wrong checksum, XML that is not well-formed, a part that is missing. */
  | 'damaged'
  /** More bytes or cells than are opened here. */
  | 'too-large'
  /** Small on disk, enormous when unpacked. */
  | 'zip-bomb'
  /** Carries macros (.xlsm or a VBA part in another file). */
  | 'macro'
  /** Declares a document type or entities of its own: no spreadsheet program writes such a thing. */
  | 'unsafe-xml';

/** A file that cannot be opened, by its kind. Nothing of it has been taken over. */
export class XlsxReadError extends Error {
  override readonly name = 'XlsxReadError';

  constructor(
    readonly kind: XlsxReadErrorKind,
    /** What was found, and in which part. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
  }
}
