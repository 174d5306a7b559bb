import { contains, rect, wholeSheet } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import { sameName } from '../model/sheet-name';
import type { Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { mapReferences } from '../text/formula-reference';
import type { Reference, RefPoint } from '../text/formula-token';

interface Place {
  readonly sheet: SheetModel;
  readonly area: Rect;
}
export interface MovedFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/**
 * The formulas that read differently after cells were cut and pasted, at the places where they stand afterwards. As in Excel
 * a reference follows when all its cells moved, one to cells that were pasted over becomes `#REF!`, others stay.
 */
export function formulasAfterMove(book: WorkbookModel, from: Place, to: Place): MovedFormula[] {
  const moved: MovedFormula[] = [];
  for (const sheet of book.sheets) {
    sheet.cells.forEachIn(wholeSheet, (cell, row, col) => {
      if (cell.formula === null) return;
      const travels = sheet === from.sheet && contains(from.area, rect(row, col, 1, 1));
      const at = travels ? shifted({ row, col }, from.area, to.area) : { row, col };
      const home = travels ? to.sheet : sheet;
      // What is pasted over is gone.
      if (!travels && sheet === to.sheet && contains(to.area, rect(row, col, 1, 1))) return;
      const formula = mapReferences(cell.formula, (reference) => follow(reference, sheet, home, from, to));
      if (formula !== cell.formula) moved.push({ sheet: home, ...at, formula });
    });
  }
  return moved;
}

const shifted = (at: { row: number; col: number }, from: Rect, to: Rect): { row: number; col: number } => ({
  row: at.row - from.row + to.row,
  col: at.col - from.col + to.col,
});

/** `written` is the sheet on which the formula stood, `home` the one on which it stands now. */
function follow(reference: Reference, written: SheetModel, home: SheetModel, from: Place, to: Place): Reference | null {
  const area = areaOf(reference);
  const isOn = (place: Place): boolean => sameName(reference.sheet ?? written.name, place.sheet.name);
  if (area === null) return reference;
  const stays = reference.sheet === null && written !== home ? { ...reference, sheet: written.name } : reference;
  if (isOn(from) && contains(from.area, area)) {
    const point = (each: RefPoint): RefPoint => ({
      ...each,
      ...shifted({ row: each.row ?? 0, col: each.col ?? 0 }, from.area, to.area),
    });
    const sheet = to.sheet === home && reference.sheet === null ? null : to.sheet.name;
    return { sheet, start: point(reference.start), end: reference.end && point(reference.end) };
  }
  return isOn(to) && contains(to.area, area) ? null : stays;
}

/** Whole rows and columns never lie inside of what was moved. */
function areaOf({ start, end }: Reference): Rect | null {
  const last = end ?? start;
  if (start.row === null || start.col === null || last.row === null || last.col === null) return null;
  const row = Math.min(start.row, last.row);
  const col = Math.min(start.col, last.col);
  return rect(row, col, Math.abs(last.row - start.row) + 1, Math.abs(last.col - start.col) + 1);
}
