import type { CellData, CellErrorCode, SheetData } from '../../model/types';
import { toFileFormula } from '../formula-text';
import { escapeText, xstring } from '../package/xml';
import { cellName } from '../reference';
import type { SharedStrings } from '../shared-strings';
import type { StyleTable } from '../style/style-table';
import { axisFormat, rowLook, withCollapse } from './axis';

export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
  readonly cachedValues: boolean;
}

const ROWS_PER_CHUNK = 256;

/** Newer errors exist in files only with rich-value parts; Excel writes `#VALUE!` into the cell itself for older readers. */
const FILE_ERROR: Readonly<Partial<Record<CellErrorCode, CellErrorCode>>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
};

/** The `<sheetData>` element, some hundred rows at a time. */
export function* sheetDataChunks(sheet: SheetData, context: CellContext): Iterable<string> {
  const axes = new Map(withCollapse(sheet.rows).map((row) => [row.index, rowLook(row, context.styles)]));
  // Under a styled row or column even an empty cell of the Normal look has to say so.
  const styled =
    sheet.style !== undefined ||
    [...sheet.columns, ...sheet.rows].some((axis) => axisFormat(axis, context.styles) !== 0);
  const cells = inOrder(sheet.cells);
  const rows = [...new Set([...axes.keys(), ...rowsOf(cells)])].sort((a, b) => a - b);
  yield '<sheetData>';
  let at = 0;
  let chunk = '';
  let inChunk = 0;
  for (const row of rows) {
    let content = '';
    for (let cell = cells[at]; cell !== undefined && cell.row === row; cell = cells[at]) {
      content += cellXml(cell, context, styled);
      at += 1;
    }
    const look = axes.get(row) ?? '';
    if (content !== '' || look !== '')
      chunk += content === '' ? `<row r="${row + 1}"${look}/>` : `<row r="${row + 1}"${look}>${content}</row>`;
    inChunk += 1;
    if (inChunk < ROWS_PER_CHUNK) continue;
    yield chunk;
    chunk = '';
    inChunk = 0;
  }
  yield `${chunk}</sheetData>`;
}

function* rowsOf(cells: readonly CellData[]): Iterable<number> {
  for (const cell of cells) yield cell.row;
}

function inOrder(cells: readonly CellData[]): readonly CellData[] {
  const before = (a: CellData, b: CellData) => a.row - b.row || a.col - b.col;
  const ordered = cells.every((cell, at) => {
    const previous = cells[at - 1];
    return previous === undefined || before(previous, cell) < 0;
  });
  return ordered ? cells : [...cells].sort(before);
}

function cellXml(cell: CellData, context: CellContext, keepEmpty: boolean): string {
  const format = context.styles.cellFormat(cell.style, cell.quotePrefix);
  const head = `<c r="${cellName(cell.row, cell.col)}"${format === 0 ? '' : ` s="${format}"`}`;
  if (cell.formula !== null) return head + formulaContent(cell.formula, cell, context.cachedValues);
  if (cell.value === null) return format === 0 && !keepEmpty ? '' : `${head}/>`;
  if (typeof cell.value === 'string') return `${head} t="s"><v>${context.strings.id(cell.value)}</v></c>`;
  const { type, shown } = typedValue(cell.value);
  return `${head}${type}>${shown}</c>`;
}

function formulaContent(formula: string, cell: CellData, cachedValues: boolean): string {
  const text = `<f>${escapeText(toFileFormula(formula))}</f>`;
  if (!cachedValues) return `>${text}</c>`;
  const { type, shown } = typedValue(cell.value);
  return `${type}>${text}${shown}</c>`;
}

interface TypedValue {
  /** The cell's `t` attribute. */
  readonly type: string;
  /** The `<v>` element: what Excel shows until it computes anew. */
  readonly shown: string;
}

function typedValue(value: CellData['value']): TypedValue {
  if (value === null) return { type: '', shown: '' };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { type: '', shown: `<v>${value}</v>` } : errorValue('#NUM!');
  if (typeof value === 'string') return { type: ' t="str"', shown: `<v>${escapeText(xstring(value))}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', shown: `<v>${value ? 1 : 0}</v>` };
  return errorValue(value.error);
}

function errorValue(code: CellErrorCode): TypedValue {
  return { type: ' t="e"', shown: `<v>${FILE_ERROR[code] ?? code}</v>` };
}
