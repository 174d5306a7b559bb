import { scanFormula, type Reference } from '../text/formula-token';
import { findName, rangeOfName } from './names';
import { contains, maxCols, maxRows, overlaps, rect, sameRect, wholeSheet } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

export interface CellsOn {
  readonly sheet: SheetModel;
  readonly area: Rect;
}
interface FormulaCell extends CellsOn {
  readonly looksAt: readonly CellsOn[];
}

/** What a formula refers to: by address or by name. */
function referencesIn(book: WorkbookModel, home: SheetModel, formula: string): CellsOn[] {
  return scanFormula(formula).flatMap((token): CellsOn[] => {
    if (token.type === 'reference') {
      const sheet = token.reference.sheet === null ? home : book.findSheet(token.reference.sheet);
      return sheet ? [{ sheet, area: areaOf(token.reference) }] : [];
    }
    if (token.type !== 'name') return [];
    const name = findName(book, token.text, home.id) ?? findName(book, token.text, null);
    return name ? [rangeOfName(book, name) ?? []].flat() : [];
  });
}

function areaOf({ start, end }: Reference): Rect {
  const last = end ?? start;
  const row = start.row ?? 0;
  const col = start.col ?? 0;
  return rect(row, col, (last.row ?? maxRows - 1) - row + 1, (last.col ?? maxCols - 1) - col + 1);
}

function formulasOf(book: WorkbookModel): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    sheet.cells.forEachIn(wholeSheet, ({ formula }, row, col) => {
      if (formula === null) return;
      found.push({ sheet, area: rect(row, col, 1, 1), looksAt: referencesIn(book, sheet, formula) });
    });
  }
  return found;
}

const touches = (a: CellsOn, b: CellsOn): boolean => a.sheet === b.sheet && overlaps(a.area, b.area);
const isAmong = (places: readonly CellsOn[], { sheet, area }: CellsOn): boolean =>
  places.some((place) => place.sheet === sheet && (sameRect(place.area, area) || contains(place.area, area)));

type Step = (formulas: readonly FormulaCell[], from: readonly CellsOn[]) => CellsOn[];
const back: Step = (formulas, from) =>
  formulas.filter((cell) => from.some((place) => touches(place, cell))).flatMap((cell) => cell.looksAt);
const forth: Step = (formulas, from) =>
  formulas.filter((cell) => cell.looksAt.some((looked) => from.some((place) => touches(place, looked))));

/** The cells that the range's formulas look at (`precedents`), or whose formulas look at the range; with `all` onwards. */
export function relatedCells(
  book: WorkbookModel,
  start: CellsOn,
  kind: 'precedents' | 'dependents',
  all: boolean,
): CellsOn[] {
  const formulas = formulasOf(book);
  const step = kind === 'precedents' ? back : forth;
  const found: CellsOn[] = [];
  for (let from: CellsOn[] = [start]; from.length > 0;) {
    const fresh: CellsOn[] = [];
    for (const place of step(formulas, from)) {
      if (!isAmong(found, place) && !isAmong(fresh, place)) fresh.push({ sheet: place.sheet, area: place.area });
    }
    found.push(...fresh);
    from = all ? fresh : [];
  }
  return found;
}
