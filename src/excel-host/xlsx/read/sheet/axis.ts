import type { AxisSize, CellStyle } from '../../../model/types';
import { standardHeight, standardWidth } from '../../../model/sheet';
import { childrenOf, flag, numeric, type XmlNode } from '../xml-tree';
import { XlsxReadError } from '../xlsx-read-error';
import type { Styles } from '../book/styles';

/** Of the Normal fonts in common use: Calibri 11, Aptos Narrow 11, Arial 10, Liberation Sans 10. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const LAST_COL = 16_384;

/** Widths of a digit -> points, in whole pixels as screens have them (ECMA-376 part 1, 18.3.1.13). */
function points(width: number): number {
  return Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export interface Standard {
  readonly width: number;
  readonly height: number;
}

/** `<sheetFormatPr>`: sizes of rows and columns that say nothing themselves. */
export function readStandard(node: XmlNode | null): Standard {
  const width = numeric(node, 'defaultColWidth');
  const characters = numeric(node, 'baseColWidth');
  return {
    width: width !== null ? points(width) : characters === null ? standardWidth : widthOf(characters),
    height: numeric(node, 'defaultRowHeight') ?? standardHeight,
  };
}

/** A number of digits with Excel's padding, rounded up to a multiple of eight pixels (ECMA-376 part 1, 18.3.1.81). */
function widthOf(characters: number): number {
  return Math.ceil((characters * DIGIT_PIXELS + PADDING_PIXELS) / 8) * 8 * POINTS_PER_PIXEL;
}

export interface Columns {
  readonly sizes: readonly AxisSize[];
  readonly standardWidth: number;
  /** The look of the cells that neither their row nor their column speaks for. */
  readonly style: CellStyle;
}

/**
 * `<cols>`. An entry that reaches to the last column speaks of the rest of the sheet (programs write one for a whole sheet's width or look):
 * it becomes the standard, instead of sixteen thousand entries.
 */
export function readColumns(node: XmlNode | null, standard: Standard, styles: Styles): Columns {
  const entries = childrenOf(node, 'col').map((col) => readEntry(col, standard, styles));
  const columns = entries.reduce((sum, { first, last }) => sum + Math.max(0, last - first + 1), 0);
  if (columns > LAST_COL) throw new XlsxReadError('damaged', 'a sheet speaks of more columns than there are');
  const rest = entries.find(
    ({ first, last, hidden, outlineLevel }) =>
      last === LAST_COL - 1 && last - first > MANY && !hidden && outlineLevel === 0,
  );
  const usual = { size: standard.width, style: styles.normal };
  const { size: standardWidth, style } = rest ?? usual;
  const listed = new Set<number>();
  const sizes = entries
    .filter((entry) => entry !== rest)
    .flatMap((entry) =>
      Array.from({ length: Math.max(0, entry.last - entry.first + 1) }, (_, at) => ({
        ...entry,
        index: entry.first + at,
      })),
    );
  for (const { index } of sizes) listed.add(index);
  // Columns before the rest that say nothing keep the usual width and look.
  const silent =
    rest === undefined
      ? []
      : Array.from({ length: rest.first }, (_, index) => index).filter((index) => !listed.has(index));
  const all = [...sizes, ...silent.map((index) => ({ ...usual, index, hidden: false, outlineLevel: 0 }))];
  return {
    sizes: all
      .map((each) => own(each, standardWidth, style))
      .filter(saysSomething)
      .sort((a, b) => a.index - b.index),
    standardWidth,
    style,
  };
}

const MANY = 256;

interface ColumnEntry {
  readonly first: number;
  readonly last: number;
  readonly size: number;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly style: CellStyle;
}

function readEntry(col: XmlNode, standard: Standard, styles: Styles): ColumnEntry {
  const first = Math.max(0, (numeric(col, 'min') ?? 1) - 1);
  const width = numeric(col, 'width');
  const format = numeric(col, 'style');
  return {
    first,
    last: Math.min((numeric(col, 'max') ?? first + 1) - 1, LAST_COL - 1),
    size: width === null ? standard.width : points(width),
    hidden: flag(col, 'hidden'),
    outlineLevel: numeric(col, 'outlineLevel') ?? 0,
    style: format === null ? styles.normal : styles.format(format).style,
  };
}

function own(
  each: { index: number; size: number; hidden: boolean; outlineLevel: number; style: CellStyle },
  standardWidth: number,
  style: CellStyle,
): AxisSize {
  const { index, hidden, outlineLevel } = each;
  const look = each.style === style ? {} : { style: each.style };
  return { index, size: each.size === standardWidth ? null : each.size, hidden, outlineLevel, ...look };
}

function saysSomething(each: AxisSize): boolean {
  return each.size !== null || each.hidden || each.outlineLevel > 0 || each.style !== undefined;
}

/** Rows that say only what all say are left out. */
export function ownRows(rows: readonly AxisSize[], standard: Standard): AxisSize[] {
  return rows.map((row) => (row.size === standard.height ? { ...row, size: null } : row)).filter(saysSomething);
}
