import { XlsxError } from '../xlsx-error';

/** `#RRGGBB` -> `RRGGBB`, the notation of DrawingML. */
export function rgb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new XlsxError('colour', `"${color}" is not of the form #RRGGBB`);
  return color.slice(1).toUpperCase();
}

/** `#RRGGBB` -> `FFRRGGBB`, the notation of SpreadsheetML (opaque alpha first). */
export function argb(color: string): string {
  return `FF${rgb(color)}`;
}
