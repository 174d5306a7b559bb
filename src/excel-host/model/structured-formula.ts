import { formatAbsoluteAddress } from '../text/address';
import { scanFormula } from '../text/formula-token';
import { parseStructured, writeStructured, type StructuredParts } from '../text/structured-token';
import { bounding, containsCell, rect } from './rect';
import type { SheetModel } from './sheet';
import { sameName } from './sheet-name';
import { bodyOf, headingsOf, totalsOf } from './table-areas';
import type { TableData } from './table-types';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
}
interface Found {
  readonly sheet: SheetModel;
  readonly table: TableData;
}

/** Functions that take a column as a whole: elsewhere `[Column]` in its own table means the cell of this row. */
const takesRanges =
  /^(?:SUM|AVERAGE|MIN|MAX|COUNT|MEDIAN|MODE|PRODUCT|STDEV|VAR|LARGE|SMALL|RANK|INDEX|MATCH|[VHX]?LOOKUP|ROWS?|COLUMNS?|CONCAT|TEXTJOIN|SUBTOTAL)/i;

export const hasStructured = (formula: string): boolean =>
  formula.includes('[') && scanFormula(formula).some((token) => token.type === 'structured');

const everyTable = (book: WorkbookModel): Found[] =>
  book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

function tableFor(book: WorkbookModel, { table }: StructuredParts, place: FormulaPlace): Found | undefined {
  if (table !== null) return everyTable(book).find((each) => sameName(each.table.name, table));
  const own = place.sheet.tables.find(({ range }) => containsCell(range, place.row, place.col));
  return own && { sheet: place.sheet, table: own };
}

const rowParts: Readonly<Record<string, (table: TableData, row: number) => Rect | null>> = {
  '#all': ({ range }) => range,
  '#data': bodyOf,
  '#headers': headingsOf,
  '#totals': totalsOf,
  '#this row': (table, row) => {
    const body = bodyOf(table);
    return row >= body.row && row < body.row + body.rows ? rect(row, body.col, 1, body.cols) : null;
  },
};

function areaOf(table: TableData, { items, columns }: StructuredParts, row: number): Rect | null {
  const rows = (items.length === 0 ? ['#Data'] : items).map(
    (item) => rowParts[item.toLowerCase()]?.(table, row) ?? null,
  );
  const area = rows.reduce((sum, each) => (sum && each ? bounding(sum, each) : null));
  if (!area || !columns) return area;
  const at = (name: string): number => table.columns.findIndex((column) => sameName(column.name, name));
  const [first, last] = [at(columns.first), at(columns.last)];
  if (first < 0 || last < first) return null;
  return rect(area.row, table.range.col + first, area.rows, last - first + 1);
}

/** Each structured reference replaced by what `write` makes of it; `null` when one of them stands for nothing. */
function mapStructured(
  formula: string,
  write: (parts: StructuredParts, inRange: boolean) => string | null,
): string | null {
  const open: string[] = [];
  let pending = '';
  let isLost = false;
  const texts = scanFormula(formula).map((token) => {
    if (token.type === 'function') pending = token.text;
    else if (token.text === '(') {
      open.push(pending);
      pending = '';
    } else if (token.text === ')') open.pop();
    if (token.type !== 'structured') return token.text;
    const parts = parseStructured(token.text);
    const written = parts && write(parts, takesRanges.test(open.at(-1) ?? ''));
    isLost ||= written === null;
    return written ?? '';
  });
  return isLost ? null : texts.join('');
}

/** The formula with addresses instead of structured references: what the calc engine computes. */
export function plainFormula(book: WorkbookModel, place: FormulaPlace, formula: string): string | null {
  return mapStructured(formula, (parts, inRange) => {
    const found = tableFor(book, parts, place);
    if (!found) return null;
    const isThisRow = parts.table === null && parts.items.length === 0 && !inRange;
    const area = areaOf(found.table, isThisRow ? { ...parts, items: ['#This Row'] } : parts, place.row);
    return area && formatAbsoluteAddress(area, found.sheet === place.sheet ? null : found.sheet.name);
  });
}

/** As {@link plainFormula}, where it is not known yet in which cell the formula will stand. */
export function checkableFormula(book: WorkbookModel, formula: string): string | null {
  for (const { sheet, table } of everyTable(book)) {
    const body = bodyOf(table);
    const plain = plainFormula(book, { sheet, row: body.row, col: body.col }, formula);
    if (plain !== null) return plain;
  }
  return null;
}

/** The formula as it stands in a file: every reference names its table. */
export function fileFormula(book: WorkbookModel, place: FormulaPlace, formula: string): string {
  return (
    mapStructured(formula, (parts) => {
      const found = tableFor(book, parts, place);
      return found ? writeStructured(parts, found.table.name) : '#REF!';
    }) ?? formula
  );
}

/** The formula after a table or one of its columns got another name. */
export function renamedFormula(
  book: WorkbookModel,
  place: FormulaPlace,
  formula: string,
  table: string,
  change: { readonly name?: string; readonly column?: readonly [from: string, to: string] },
): string {
  const renamed = (name: string): string => {
    const [from, to] = change.column ?? ['', ''];
    return change.column && sameName(name, from) ? to : name;
  };
  return (
    mapStructured(formula, (parts) => {
      const found = tableFor(book, parts, place);
      const isOwn = found !== undefined && sameName(found.table.name, table);
      const columns =
        parts.columns && isOwn
          ? { first: renamed(parts.columns.first), last: renamed(parts.columns.last) }
          : parts.columns;
      return writeStructured(
        { ...parts, columns },
        isOwn && parts.table !== null ? (change.name ?? parts.table) : (parts.table ?? ''),
      );
    }) ?? formula
  );
}
