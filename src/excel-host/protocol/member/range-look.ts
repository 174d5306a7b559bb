import { commonStyle, restyle } from '../../model/format';
import { assertAllowed } from '../../model/protection';
import type { CellStyle } from '../../model/types';
import { invalidArgument } from '../../errors';
import { color, flag, number, oneOf, text } from '../args';
import { defineClass, type Getter, type Setter } from '../host-class';
import type { Target } from '../range-ref';

type Font = CellStyle['font'];
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
/** Excel shows an unfilled cell as white (RangeFill.color of a new sheet is `#FFFFFF`). */
const noFill = '#FFFFFF';
const maxFontSize = 409;

const readFont =
  (pick: (font: Font) => string | number | boolean): Getter<Target> =>
  (target) =>
    commonStyle(target.sheet, target.rects, (style) => pick(style.font));
const writeFont =
  (edit: (value: unknown) => Partial<Font>): Setter<Target> =>
  (target, value, { book }) => {
    assertAllowed(target.sheet, 'allowFormatCells');
    const change = edit(value);
    restyle(book, target.sheet, target.rects, (style) => ({ ...style, font: { ...style.font, ...change } }));
  };

function fontSize(value: unknown): number {
  const size = number(value, 'size');
  if (size >= 1 && size <= maxFontSize) return size;
  throw invalidArgument(`"size" must be between 1 and ${maxFontSize} points.`);
}

export const rangeFontClass = defineClass<Target>({
  name: 'RangeFont',
  defaults: ['Name', 'Size', 'Color', 'Italic', 'Bold', 'Underline', 'Strikethrough'],
  get: {
    Name: readFont((font) => font.name),
    Size: readFont((font) => font.size),
    Color: readFont((font) => font.color),
    Bold: readFont((font) => font.bold),
    Italic: readFont((font) => font.italic),
    Underline: readFont((font) => font.underline),
    Strikethrough: readFont((font) => font.strikethrough),
  },
  set: {
    Name: writeFont((value) => ({ name: text(value, 'name') })),
    Size: writeFont((value) => ({ size: fontSize(value) })),
    Color: writeFont((value) => ({ color: color(value, 'color') })),
    Bold: writeFont((value) => ({ bold: flag(value, 'bold') })),
    Italic: writeFont((value) => ({ italic: flag(value, 'italic') })),
    Underline: writeFont((value) => ({ underline: oneOf(value, underlines, 'underline') })),
    Strikethrough: writeFont((value) => ({ strikethrough: flag(value, 'strikethrough') })),
  },
});

const setFill: Setter<Target> = (target, value, { book }) => {
  assertAllowed(target.sheet, 'allowFormatCells');
  const fill = value === '' ? null : color(value, 'color');
  restyle(book, target.sheet, target.rects, (style) => ({ ...style, fill }));
};

export const rangeFillClass = defineClass<Target>({
  name: 'RangeFill',
  defaults: ['Color'],
  get: { Color: (target) => commonStyle(target.sheet, target.rects, (style) => style.fill ?? noFill) },
  set: { Color: setFill },
  method: {
    Clear: (target, _, context) => {
      setFill(target, '', context);
      return null;
    },
  },
});

const protectionFlag = (name: 'locked' | 'formulaHidden'): { get: Getter<Target>; set: Setter<Target> } => ({
  get: (target) => commonStyle(target.sheet, target.rects, (style) => style[name]),
  set: (target, value, { book }) => {
    // No option of sheet protection lets a client unlock cells.
    assertAllowed(target.sheet, null);
    const given = flag(value, name);
    restyle(book, target.sheet, target.rects, (style) => ({ ...style, [name]: given }));
  },
});
const locked = protectionFlag('locked');
const formulaHidden = protectionFlag('formulaHidden');

export const formatProtectionClass = defineClass<Target>({
  name: 'FormatProtection',
  defaults: ['Locked', 'FormulaHidden'],
  get: { Locked: locked.get, FormulaHidden: formulaHidden.get },
  set: { Locked: locked.set, FormulaHidden: formulaHidden.set },
});
