import { element } from '../package/xml';

/**
 * Formats with a number of their own (ECMA-376 part 1, 18.8.30). 14 is the one that follows the reader's own short date, which Office.js
 * names `m/d/yyyy`.
 */
export const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '# ?/?': 12,
  '# ??/??': 13,
  'm/d/yyyy': 14,
  'd-mmm-yy': 15,
  'd-mmm': 16,
  'mmm-yy': 17,
  'h:mm AM/PM': 18,
  'h:mm:ss AM/PM': 19,
  'h:mm': 20,
  'h:mm:ss': 21,
  'm/d/yyyy h:mm': 22,
  'mm:ss': 45,
  '[h]:mm:ss': 46,
  '@': 49,
};
/** Numbers below are reserved for built-in formats. */
const FIRST_CUSTOM = 164;

export class NumberFormats {
  private readonly custom = new Map<string, number>();

  id(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const known = this.custom.get(code);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM + this.custom.size;
    this.custom.set(code, id);
    return id;
  }

  xml(): string {
    if (this.custom.size === 0) return '';
    const items = [...this.custom].map(([code, id]) => element('numFmt', { numFmtId: id, formatCode: code }));
    return element('numFmts', { count: items.length }, ...items);
  }
}
