import { commonStyle, restyle } from '../../model/format';
import { assertAllowed } from '../../model/protection';
import type { StyleEdit } from '../../model/style';
import type { CellStyle } from '../../model/types';
import { invalidArgument } from '../../errors';
import { color, flag, number, oneOf, text } from '../args';
import type { CallContext } from '../call-context';
import { defineClass, type Getter, type HostClass, type Setter } from '../host-class';
import type { Target } from '../range-ref';

type Font = CellStyle['font'];
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
/** Excel shows an unfilled cell as white (RangeFill.color of a new sheet is `#FFFFFF`). */
const noFill = '#FFFFFF';
const maxFontSize = 409;

type Plain = string | number | boolean | null;
/** Where a look is read and changed: cells, or a style of the gallery. */
export interface LookAccess<T> {
  readonly read: (self: T, pick: (style: CellStyle) => Plain) => Plain;
  readonly write: (self: T, context: CallContext, edit: StyleEdit) => void;
}

function fontSize(value: unknown): number {
  const size = number(value, 'size');
  if (size >= 1 && size <= maxFontSize) return size;
  throw invalidArgument(`"size" must be between 1 and ${maxFontSize} points.`);
}

export function fontClass<T>({ read, write }: LookAccess<T>): HostClass<T> {
  const of =
    (pick: (font: Font) => Plain): Getter<T> =>
    (self) =>
      read(self, (style) => pick(style.font));
  const set =
    (edit: (value: unknown) => Partial<Font>): Setter<T> =>
    (self, value, context) => {
      const change = edit(value);
      write(self, context, (style) => ({ ...style, font: { ...style.font, ...change } }));
    };
  return defineClass<T>({
    name: 'RangeFont',
    defaults: ['Name', 'Size', 'Color', 'Italic', 'Bold', 'Underline', 'Strikethrough'],
    get: {
      Name: of((font) => font.name),
      Size: of((font) => font.size),
      Color: of((font) => font.color),
      Bold: of((font) => font.bold),
      Italic: of((font) => font.italic),
      Underline: of((font) => font.underline),
      Strikethrough: of((font) => font.strikethrough),
    },
    set: {
      Name: set((value) => ({ name: text(value, 'name') })),
      Size: set((value) => ({ size: fontSize(value) })),
      Color: set((value) => ({ color: color(value, 'color') })),
      Bold: set((value) => ({ bold: flag(value, 'bold') })),
      Italic: set((value) => ({ italic: flag(value, 'italic') })),
      Underline: set((value) => ({ underline: oneOf(value, underlines, 'underline') })),
      Strikethrough: set((value) => ({ strikethrough: flag(value, 'strikethrough') })),
    },
  });
}

/** Source: RangeFill.pattern: "LinearGradient and RectangularGradient are not supported." */
const patterns = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
] as const;
const patternLine = '#000000';
const patternOf = ({ pattern, fill }: CellStyle): string => pattern?.kind ?? (fill === null ? 'None' : 'Solid');
function withoutPattern({ pattern: _, ...style }: CellStyle): CellStyle {
  return style;
}
/** A plain fill needs a colour, no fill has none; any other pattern lies over the colour that is there. */
function patterned(style: CellStyle, kind: (typeof patterns)[number]): CellStyle {
  if (kind === 'None') return { ...withoutPattern(style), fill: null };
  if (kind === 'Solid') return { ...withoutPattern(style), fill: style.fill ?? noFill };
  return { ...style, pattern: { kind, color: style.pattern?.color ?? patternLine } };
}

export function fillClass<T>({ read, write }: LookAccess<T>): HostClass<T> {
  return defineClass<T>({
    name: 'RangeFill',
    defaults: ['Color', 'Pattern', 'PatternColor'],
    get: {
      Color: (self) => read(self, (style) => style.fill ?? noFill),
      Pattern: (self) => read(self, patternOf),
      PatternColor: (self) => read(self, (style) => style.pattern?.color ?? patternLine),
    },
    set: {
      Color: (self, value, context) => {
        const fill = value === '' ? null : color(value, 'color');
        write(self, context, (style) => (fill === null ? patterned(style, 'None') : { ...style, fill }));
      },
      Pattern: (self, value, context) => {
        const kind = oneOf(value, patterns, 'pattern');
        write(self, context, (style) => patterned(style, kind));
      },
      PatternColor: (self, value, context) => {
        const given = color(value, 'patternColor');
        write(self, context, (style) => ({ ...style, pattern: { kind: patternOf(style), color: given } }));
      },
    },
    method: {
      Clear: (self, _, context) => {
        write(self, context, (style) => patterned(style, 'None'));
        return null;
      },
    },
  });
}

const ofCells: LookAccess<Target> = {
  read: (target, pick) => commonStyle(target.sheet, target.rects, pick),
  write: (target, { book }, edit) => {
    assertAllowed(target.sheet, 'allowFormatCells');
    restyle(book, target.sheet, target.rects, edit);
  },
};
export const rangeFontClass = fontClass(ofCells);
export const rangeFillClass = fillClass(ofCells);

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
