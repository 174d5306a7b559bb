import { itemNotFound } from '../../errors';
import { changedBorder, noBorder } from '../../model/borders';
import { styleParts } from '../../model/built-in-styles';
import type { NamedStyle } from '../../model/cell-styles';
import { changeStyle, deleteStyle } from '../../model/style-actions';
import type { BorderData, CellStyle } from '../../model/types';
import type { WorkbookModel } from '../../model/workbook';
import { fromLocalFormat, toLocalFormat } from '../../text/format-locale';
import { color, count, flag, oneOf, text } from '../args';
import { defineClass, lower, type Getter, type Setter } from '../host-class';
import { borderStyles, borderWeights } from './range-borders';
import { horizontal, indentLevel, textOrientation, vertical } from './range-format';
import { fillClass, fontClass, type LookAccess } from './range-look';

/** A style of the workbook's gallery. */
export class StyleRef {
  constructor(
    readonly book: WorkbookModel,
    private readonly style: NamedStyle,
  ) {}

  /** Throws `ItemNotFound` once the style was deleted. */
  get data(): NamedStyle {
    if (!this.book.cellStyles.all.includes(this.style)) throw itemNotFound('The style was deleted.');
    return this.style;
  }
}

const ofStyle: LookAccess<StyleRef> = {
  read: ({ data }, pick) => pick(data.look),
  write: ({ book, data }, _, edit) => changeStyle(book, data, edit),
};
const styleFontClass = fontClass(ofStyle);
const styleFillClass = fillClass(ofStyle);

const sides = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Edge = keyof typeof sides;
const edges: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
interface EdgeOfStyle {
  readonly ref: StyleRef;
  readonly edge: Edge;
}
const borderOf = ({ ref, edge }: EdgeOfStyle): BorderData => ref.data.look.borders[sides[edge]] ?? noBorder;
const setBorder =
  (change: (value: unknown) => Partial<BorderData>): Setter<EdgeOfStyle> =>
  ({ ref, edge }, value) => {
    const side = sides[edge];
    const part = change(value);
    changeStyle(ref.book, ref.data, (style) => ({
      ...style,
      borders: { ...style.borders, [side]: changedBorder(style.borders[side], part) },
    }));
  };
const styleBorderClass = defineClass<EdgeOfStyle>({
  name: 'RangeBorder',
  defaults: ['SideIndex', 'Style', 'Weight', 'Color'],
  identity: ({ edge }) => ({ Id: edge }),
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (border) => borderOf(border).style,
    Weight: (border) => borderOf(border).weight,
    Color: (border) => borderOf(border).color,
  },
  set: {
    Style: setBorder((value) => ({ style: oneOf(value, borderStyles, 'style') })),
    Weight: setBorder((value) => ({ weight: oneOf(value, borderWeights, 'weight') })),
    Color: setBorder((value) => ({ color: color(value, 'color') })),
  },
});
/** Source: Style.borders: "A collection of four border objects that represent the style of the four borders." */
const styleBordersClass = defineClass<StyleRef>({
  name: 'RangeBorderCollection',
  defaults: ['Count'],
  get: { Count: () => edges.length },
  method: {
    GetItemAt: (ref, [index]) => {
      const edge = edges[count(index, 'index')];
      if (!edge) throw itemNotFound(`A style has ${edges.length} borders.`);
      return styleBorderClass({ ref, edge });
    },
  },
  items: (ref) => edges.map((edge) => styleBorderClass({ ref, edge })),
  index: (ref, key) => styleBorderClass({ ref, edge: oneOf(key, edges, 'index') }),
});

const look =
  (pick: (style: CellStyle) => unknown): Getter<StyleRef> =>
  ({ data }) =>
    pick(data.look);
const write =
  (edit: (value: unknown) => Partial<CellStyle>): Setter<StyleRef> =>
  ({ book, data }, value) => {
    const change = edit(value);
    changeStyle(book, data, (style) => ({ ...style, ...change }));
  };

const setOrientation = write((value) => ({ textOrientation: textOrientation(value) }));
const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const includeGetters = Object.fromEntries(
  styleParts.map((part): [string, Getter<StyleRef>] => [`Include${part}`, ({ data }) => data.includes[part]]),
);
/** Cells that have the style already keep what they look like until it is applied again. */
const includeSetters = Object.fromEntries(
  styleParts.map((part): [string, Setter<StyleRef>] => [
    `Include${part}`,
    ({ data }, value) => {
      data.includes[part] = flag(value, lower(`Include${part}`));
    },
  ]),
);

export const styleClass = defineClass<StyleRef>({
  name: 'Style',
  defaults: [
    'BuiltIn',
    'FormulaHidden',
    'HorizontalAlignment',
    ...styleParts.map((part) => `Include${part}`),
    'IndentLevel',
    'Locked',
    'Name',
    'NumberFormat',
    'NumberFormatLocal',
    'ReadingOrder',
    'ShrinkToFit',
    'VerticalAlignment',
    'WrapText',
    'TextOrientation',
    'AutoIndent',
  ],
  get: {
    Name: ({ data }) => data.name,
    BuiltIn: ({ data }) => data.builtIn,
    AutoIndent: ({ data }) => data.autoIndent,
    ReadingOrder: ({ data }) => data.readingOrder,
    NumberFormat: look((style) => style.numberFormat),
    NumberFormatLocal: ({ book, data }) => toLocalFormat(data.look.numberFormat, book.locale),
    HorizontalAlignment: look((style) => style.horizontalAlignment),
    VerticalAlignment: look((style) => style.verticalAlignment),
    WrapText: look((style) => style.wrapText),
    IndentLevel: look((style) => style.indentLevel),
    TextOrientation: look((style) => style.textOrientation),
    ShrinkToFit: look((style) => style.shrinkToFit),
    Locked: look((style) => style.locked),
    FormulaHidden: look((style) => style.formulaHidden),
    ...includeGetters,
  },
  set: {
    AutoIndent: ({ data }, value) => {
      data.autoIndent = flag(value, 'autoIndent');
    },
    ReadingOrder: ({ data }, value) => {
      data.readingOrder = oneOf(value, readingOrders, 'readingOrder');
    },
    NumberFormat: write((value) => ({ numberFormat: text(value, 'numberFormat') })),
    NumberFormatLocal: (ref, value) => {
      const format = fromLocalFormat(text(value, 'numberFormatLocal'), ref.book.locale);
      changeStyle(ref.book, ref.data, (style) => ({ ...style, numberFormat: format }));
    },
    HorizontalAlignment: write((value) => ({ horizontalAlignment: oneOf(value, horizontal, 'horizontalAlignment') })),
    VerticalAlignment: write((value) => ({ verticalAlignment: oneOf(value, vertical, 'verticalAlignment') })),
    WrapText: write((value) => ({ wrapText: flag(value, 'wrapText') })),
    IndentLevel: write((value) => ({ indentLevel: indentLevel(value) })),
    TextOrientation: setOrientation,
    // The library writes textOrientation by this name (Style_TextOrientation_Set).
    Orientation: setOrientation,
    ShrinkToFit: write((value) => ({ shrinkToFit: flag(value, 'shrinkToFit') })),
    Locked: write((value) => ({ locked: flag(value, 'locked') })),
    FormulaHidden: write((value) => ({ formulaHidden: flag(value, 'formulaHidden') })),
    ...includeSetters,
  },
  method: {
    Delete: ({ book, data }) => {
      deleteStyle(book, data);
      return null;
    },
  },
  navigate: {
    Borders: (ref) => styleBordersClass(ref),
    Fill: (ref) => styleFillClass(ref),
    Font: (ref) => styleFontClass(ref),
  },
});
