import { isEntireColumns, isEntireRows, maxCols, maxRows } from './rect';
import type { SheetModel } from './sheet';
import { assertSpan } from './sizes';
import { normalStyle, type StyleEdit } from './style';
import type { CellStyle, Rect } from './types';
import type { WorkbookModel } from './workbook';

/** Changes the look of every cell of the areas. Whole rows, columns and sheets keep it for cells that are still empty. */
export function restyle(book: WorkbookModel, sheet: SheetModel, areas: readonly Rect[], edit: StyleEdit): void {
  const edited = book.styles.editor(edit);
  for (const area of areas) {
    if (isEntireRows(area) || isEntireColumns(area)) restyleUnbounded(sheet, area, edited);
    else restyleCells(sheet, area, edited);
  }
  for (const area of areas) book.changed({ kind: 'format', sheetId: sheet.id, area });
}

function restyleCells(sheet: SheetModel, area: Rect, edit: StyleEdit): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let col = area.col; col < area.col + area.cols; col += 1) {
      const existing = sheet.cell(row, col);
      if (existing) {
        existing.style = edit(existing.style);
        continue;
      }
      const background = sheet.backgroundStyle(row, col);
      const style = edit(background);
      if (style !== background) sheet.cells.ensure(row, col, style);
    }
  }
}

function restyleUnbounded(sheet: SheetModel, area: Rect, edit: StyleEdit): void {
  if (!(isEntireRows(area) && isEntireColumns(area))) assertSpan(isEntireRows(area) ? area.rows : area.cols);
  // Where a styled row crosses the restyled columns (or the reverse), the crossing cell gets a look of its own.
  materialiseCrossings(sheet, area);
  sheet.cells.forEachIn(area, (cell) => {
    cell.style = edit(cell.style);
  });
  if (isEntireRows(area) && isEntireColumns(area)) {
    sheet.style = edit(sheet.style);
    for (const axis of [sheet.rows, sheet.columns]) {
      for (const [index, style] of axis.styled()) axis.ensure(index).style = edit(style);
    }
    return;
  }
  const isRows = isEntireRows(area);
  const axis = isRows ? sheet.rows : sheet.columns;
  const first = isRows ? area.row : area.col;
  const count = isRows ? area.rows : area.cols;
  for (let index = first; index < first + count; index += 1) {
    const entry = axis.ensure(index);
    entry.style = edit(entry.style ?? sheet.style);
  }
}

function materialiseCrossings(sheet: SheetModel, area: Rect): void {
  if (area.rows === maxRows && area.cols === maxCols) return;
  const isRows = isEntireRows(area);
  const crossing = isRows ? sheet.columns : sheet.rows;
  const first = isRows ? area.row : area.col;
  const count = isRows ? area.rows : area.cols;
  for (const [index] of crossing.styled()) {
    for (let at = first; at < first + count; at += 1) {
      const row = isRows ? at : index;
      const col = isRows ? index : at;
      if (!sheet.cell(row, col)) sheet.cells.ensure(row, col, sheet.backgroundStyle(row, col));
    }
  }
}

/** The one value that a property of the look has in all cells of the areas, or `null` when they differ. */
export function commonStyle<T extends string | number | boolean | null>(
  sheet: SheetModel,
  areas: readonly Rect[],
  pick: (style: CellStyle) => T,
): T | null {
  let found: { value: T } | null = null;
  for (const style of distinctStyles(sheet, areas)) {
    const value = pick(style);
    if (found === null) found = { value };
    else if (found.value !== value) return null;
  }
  return found?.value ?? null;
}

/** Every look that occurs in the areas, once. */
export function distinctStyles(sheet: SheetModel, areas: readonly Rect[]): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  for (const area of areas) {
    if (isEntireRows(area) || isEntireColumns(area)) {
      sheet.cells.forEachIn(area, (cell) => styles.add(cell.style));
      styles.add(sheet.backgroundStyle(area.row, area.col));
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let col = area.col; col < area.col + area.cols; col += 1) styles.add(sheet.styleAt(row, col));
    }
  }
  return styles;
}

/** `range.clear('Formats')`: back to the Normal style. */
export const resetStyle: StyleEdit = () => normalStyle;
