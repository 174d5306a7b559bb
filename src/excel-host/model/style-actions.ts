import { invalidArgument } from '../errors';
import { normalKey, type NamedStyle } from './cell-styles';
import { restyle } from './format';
import { wholeSheet } from './rect';
import type { SheetModel } from './sheet';
import type { StyleEdit } from './style';
import type { CellStyle, Rect } from './types';
import type { WorkbookModel } from './workbook';

const keyOf = ({ named: key }: CellStyle): string => key ?? normalKey;

/** The included parts of the named style replace those of the cell. */
function dressed(cell: CellStyle, { key, look, includes }: NamedStyle): CellStyle {
  if (key === normalKey) return look;
  return {
    ...cell,
    ...(includes.Number ? { numberFormat: look.numberFormat } : {}),
    ...(includes.Font ? { font: look.font } : {}),
    ...(includes.Border ? { borders: look.borders } : {}),
    ...(includes.Patterns ? { fill: look.fill } : {}),
    ...(includes.Protection ? { locked: look.locked, formulaHidden: look.formulaHidden } : {}),
    ...(includes.Alignment
      ? {
          horizontalAlignment: look.horizontalAlignment,
          verticalAlignment: look.verticalAlignment,
          wrapText: look.wrapText,
          indentLevel: look.indentLevel,
          textOrientation: look.textOrientation,
          shrinkToFit: look.shrinkToFit,
        }
      : {}),
    named: key,
  };
}

/** `range.style = ...` */
export function applyStyle(book: WorkbookModel, sheet: SheetModel, areas: readonly Rect[], style: NamedStyle): void {
  restyle(book, sheet, areas, (cell) => dressed(cell, style));
}

/** What still is as the style says follows it; what was set on the cell itself stays. */
function followed<T extends object>(cell: T, before: T, after: T): T {
  const result = { ...cell };
  for (const key of Object.keys(after) as (keyof T)[]) {
    if (JSON.stringify(cell[key]) === JSON.stringify(before[key])) result[key] = after[key];
  }
  return result;
}

function usesStyle(sheet: SheetModel, key: string): boolean {
  if (keyOf(sheet.style) === key) return true;
  for (const axis of [sheet.rows, sheet.columns]) {
    for (const [, style] of axis.styled()) if (keyOf(style) === key) return true;
  }
  let found = false;
  sheet.cells.forEachIn(wholeSheet, (cell) => {
    found ||= keyOf(cell.style) === key;
  });
  return found;
}

function restyleUsers(book: WorkbookModel, key: string, edit: StyleEdit): void {
  for (const sheet of book.sheets) {
    if (usesStyle(sheet, key)) restyle(book, sheet, [wholeSheet], (cell) => (keyOf(cell) === key ? edit(cell) : cell));
  }
}

/** A changed style changes the cells that have it. */
export function changeStyle(book: WorkbookModel, style: NamedStyle, edit: StyleEdit): void {
  const before = style.look;
  style.look = edit(before);
  const { look, key } = style;
  restyleUsers(book, key, (cell) => ({
    ...followed(cell, before, look),
    font: followed(cell.font, before.font, look.font),
    borders: followed(cell.borders, before.borders, look.borders),
  }));
  book.changed({ kind: 'workbook' });
}

/** Cells of a deleted style are `Normal` again. */
export function deleteStyle(book: WorkbookModel, style: NamedStyle): void {
  if (style.key === normalKey) throw invalidArgument('The style Normal cannot be deleted.');
  book.cellStyles.remove(style);
  restyleUsers(book, style.key, () => book.cellStyles.get(normalKey).look);
  book.changed({ kind: 'workbook' });
}
