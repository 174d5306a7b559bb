import { sameName } from './sheet-name';
import { allTables, findTable, type TableRef } from './table-ref';
import type { Rect } from './types';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

const shape = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(#?[^[\]]+)\])?$/u;

const parts: Readonly<Record<string, (table: TableRef) => Rect>> = {
  '#all': (table) => table.data.range,
  '#data': (table) => table.body,
  '#headers': (table) => table.headings,
  '#totals': (table) => table.totals,
};

/** `Table1` (its data), `Table1[Column]`, `Table1[#All]`: what an address may name instead of cells; `null` when it is none. */
export function structuredArea(book: WorkbookModel, text: string): { sheet: SheetModel; area: Rect } | null {
  const [, name = '', item] = shape.exec(text.trim()) ?? [];
  const table = findTable(allTables(book), name);
  if (!table || table.data.name.toLowerCase() !== name.toLowerCase()) return null;
  if (item === undefined) return { sheet: table.sheet, area: table.body };
  const part = parts[item.toLowerCase()];
  if (part) return { sheet: table.sheet, area: part(table) };
  const at = table.data.columns.findIndex((column) => sameName(column.name, item));
  return at < 0 ? null : { sheet: table.sheet, area: { ...table.body, col: table.body.col + at, cols: 1 } };
}
