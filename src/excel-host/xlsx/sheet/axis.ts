import type { AxisSize, CellStyle, SheetData } from '../../model/types';
import { element } from '../package/xml';
import type { StyleTable } from '../style/style-table';

/**
 * Width of the widest digit of Arial 10 (as of Calibri 11), the "Normal" font of every file we write, at 96 dpi. File widths count in these
 * (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
/** 64 pixels: what Excel gives an untouched column (8.43 characters and 5 pixels of padding). */
const EXCEL_DEFAULT_WIDTH = 48;
const EXCEL_DEFAULT_HEIGHT = 15;

/** Points -> the file's unit: widths of a digit, in steps of 1/256 (48 points = 64 pixels = 9.140625). */
export function columnWidth(points: number): number {
  return Math.floor(((points * PIXELS_PER_POINT) / DIGIT_PIXELS) * 256) / 256;
}

export function sheetFormatXml(sheet: SheetData): string {
  const deepest = (sizes: readonly AxisSize[]) =>
    sizes.reduce((depth, size) => Math.max(depth, size.outlineLevel), 0) || null;
  return element('sheetFormatPr', {
    defaultColWidth: sheet.standardWidth === EXCEL_DEFAULT_WIDTH ? null : columnWidth(sheet.standardWidth),
    defaultRowHeight: sheet.standardHeight,
    customHeight: sheet.standardHeight === EXCEL_DEFAULT_HEIGHT ? null : true,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
}

/** Columns that look alike and touch are written as one entry. */
export function columnsXml(sheet: SheetData, styles: StyleTable): string {
  const columns = sheet.style === undefined ? withCollapse(sheet.columns) : everyColumn(sheet, sheet.style);
  const entries: string[] = [];
  for (let at = 0; at < columns.length;) {
    const first = columns[at];
    if (first === undefined) break;
    const look = columnLook(first, sheet.standardWidth, styles);
    let end = at + 1;
    while (end < columns.length) {
      const next = columns[end];
      if (
        next === undefined ||
        next.index !== first.index + (end - at) ||
        columnLook(next, sheet.standardWidth, styles) !== look
      )
        break;
      end += 1;
    }
    entries.push(`<col min="${first.index + 1}" max="${first.index + end - at}"${look}/>`);
    at = end;
  }
  return entries.length === 0 ? '' : `<cols>${entries.join('')}</cols>`;
}

const COLUMNS = 16_384;

/** A look of the whole sheet is one of all its columns: the file has no other place for it. */
function everyColumn(sheet: SheetData, style: CellStyle): readonly FileAxis[] {
  const known = new Map(withCollapse(sheet.columns).map((column) => [column.index, column]));
  const silent = { size: null, hidden: false, outlineLevel: 0, collapsed: false };
  return Array.from({ length: COLUMNS }, (_, index) => ({ style, ...(known.get(index) ?? { ...silent, index }) }));
}

function columnLook(column: FileAxis, standardWidth: number, styles: StyleTable): string {
  const format = axisFormat(column, styles);
  const look = ` width="${columnWidth(column.size ?? standardWidth)}"${format === 0 ? '' : ` style="${format}"`}`;
  return look + flag('hidden', column.hidden) + flag('customWidth', column.size !== null) + outline(column);
}

/** Attributes of a row that is not as the sheet's default. */
export function rowLook(row: FileAxis, styles: StyleTable): string {
  const format = axisFormat(row, styles);
  const look = format === 0 ? '' : ` s="${format}" customFormat="1"`;
  const height = row.size === null ? '' : ` ht="${row.size}" customHeight="1"`;
  return look + height + flag('hidden', row.hidden) + outline(row);
}

/** Index of the look that cells take which have none of their own. */
export function axisFormat({ style }: AxisSize, styles: StyleTable): number {
  return style === undefined ? 0 : styles.cellFormat(style, false);
}

function outline(axis: FileAxis): string {
  return (axis.outlineLevel > 0 ? ` outlineLevel="${axis.outlineLevel}"` : '') + flag('collapsed', axis.collapsed);
}

function flag(name: string, on: boolean): string {
  return on ? ` ${name}="1"` : '';
}

export interface FileAxis extends AxisSize {
  /** The group that ends just before is closed: this is where Excel draws its [+]. */
  readonly collapsed: boolean;
}

/** Rows or columns in order, each knowing whether a closed group ends before it. */
export function withCollapse(sizes: readonly AxisSize[]): readonly FileAxis[] {
  const byIndex = new Map<number, FileAxis>();
  for (const size of sizes) byIndex.set(size.index, { ...size, collapsed: false });
  for (const size of sizes) {
    const index = size.index + 1;
    const next = byIndex.get(index) ?? { index, size: null, hidden: false, outlineLevel: 0, collapsed: false };
    if (size.hidden && size.outlineLevel > next.outlineLevel) byIndex.set(index, { ...next, collapsed: true });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}
