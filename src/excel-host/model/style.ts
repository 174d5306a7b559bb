import type { CellStyle } from './types';

/**
 * A new workbook's "Normal" style. Excel's own default is Calibri 11; the user may choose another, and Arial 10 has the same
 * 7-pixel digit and a stand-in of equal widths on every system, so that widths and page breaks hold where Calibri is missing.
 */
export const normalStyle: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Arial',
    size: 10,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};

export type StyleEdit = (style: CellStyle) => CellStyle;

/** Keeps one object per distinct look, so that 400,000 cells share a handful of styles and equality is identity. */
export class StyleTable {
  private readonly known = new Map<string, CellStyle>([[JSON.stringify(normalStyle), normalStyle]]);

  intern(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const found = this.known.get(key);
    if (found) return found;
    this.known.set(key, style);
    return style;
  }

  /** The same edit with its results interned and remembered: a block of cells costs one look-up each. */
  editor(edit: StyleEdit): StyleEdit {
    const done = new Map<CellStyle, CellStyle>();
    return (style) => {
      const seen = done.get(style);
      if (seen) return seen;
      const edited = this.intern(edit(style));
      done.set(style, edited);
      return edited;
    };
  }
}
