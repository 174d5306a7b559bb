import type { EnterResult, GridAxisName, GridBlock } from '../grid-view';
import type { User } from '../model/change';
import { clearContents } from '../model/content';
import { isLockedAt } from '../model/protection';
import { contains, intersect, isInGrid, rect, wholeSheet } from '../model/rect';
import { hasContent, type SheetModel } from '../model/sheet';
import { axisOf } from '../model/sizes';
import type { Rect } from '../model/types';
import { usedArea } from '../model/used';
import type { WorkbookModel } from '../model/workbook';
import { formulasAfterMove } from './moved-formulas';
import { pasteCopy, pasteCut, targetArea } from './paste-block';
import { paste, parseTsv, sizeOfText } from './paste';
import { resize, showGroup, showLevel } from './sizing';
import { accepted, refuse, typeInto } from './typing';
import { rememberCells, rememberSizes, UndoStack, type Remember } from './undo';

/** Whole rows, columns and sheets are cut to what they hold. */
export function usedPart(sheet: SheetModel, area: Rect): Rect | null {
  const used = usedArea(sheet, wholeSheet, false);
  return used && intersect(used, area);
}

/** What a user changes in the page. Each change is made on behalf of that user and can be undone. */
export class GridEdits {
  private readonly undoStack = new UndoStack();

  constructor(
    private readonly book: WorkbookModel,
    private readonly user: User,
  ) {}

  enter(sheet: SheetModel, row: number, col: number, typedText: string, insist: boolean): EnterResult {
    const anchor = sheet.mergeAt(row, col) ?? { row, col };
    const cell = rect(anchor.row, anchor.col, 1, 1);
    return this.edit([rememberCells(sheet, cell)], () => {
      const result = typeInto(this.book, sheet, row, col, typedText, insist);
      if (result.ok) this.book.changed({ kind: 'data', sheetId: sheet.id, area: cell, type: 'RangeEdited' });
      return result;
    });
  }

  clear(sheet: SheetModel, area: Rect): EnterResult {
    const within = usedPart(sheet, area);
    if (!within) return accepted;
    return this.edit([rememberCells(sheet, within)], () => {
      let isLocked = false;
      sheet.cells.forEachIn(within, (cell, row, col) => {
        isLocked ||= hasContent(cell) && isLockedAt(sheet, row, col);
      });
      if (isLocked) return refuse(this.book, 'protected');
      clearContents(this.book, sheet, within);
      this.book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
      return accepted;
    });
  }

  pasteText(sheet: SheetModel, selected: Rect, tsv: string): EnterResult {
    const lines = parseTsv(tsv);
    const area = targetArea(sizeOfText(lines), selected);
    if (!isInGrid(area)) return refuse(this.book, 'too-large');
    return this.pasted(area, [rememberCells(sheet, area)], () => paste(this.book, sheet, area, lines));
  }

  pasteBlock(block: GridBlock, sheet: SheetModel, selected: Rect): EnterResult {
    const source = this.book.findSheet(block.sheetId);
    const area = source && usedBlock(source, block.rect);
    if (!source || !area) return accepted;
    const from = { sheet: source, area };
    const to = {
      sheet,
      area: block.mode === 'cut' ? rect(selected.row, selected.col, area.rows, area.cols) : targetArea(area, selected),
    };
    if (!isInGrid(to.area)) return refuse(this.book, 'too-large');
    if (block.mode === 'copy') {
      return this.pasted(to.area, [rememberCells(sheet, to.area)], () => pasteCopy(this.book, from, to));
    }
    const followers = formulasAfterMove(this.book, from, to)
      .filter((each) => each.sheet !== sheet || !contains(to.area, rect(each.row, each.col, 1, 1)))
      .map((each) => rememberCells(each.sheet, rect(each.row, each.col, 1, 1)));
    const parts = [rememberCells(source, area), rememberCells(sheet, to.area), ...followers];
    return this.pasted(to.area, parts, () => pasteCut(this.book, from, to));
  }

  resize(sheet: SheetModel, axis: GridAxisName, first: number, count: number, points: number | null): EnterResult {
    return this.edit([rememberSizes(sheet, axis, first, count)], () =>
      resize(this.book, sheet, axis, first, count, points),
    );
  }

  showGroup(sheet: SheetModel, axis: GridAxisName, first: number, count: number, shown: boolean): EnterResult {
    return this.edit([rememberSizes(sheet, axis, first, count)], () =>
      showGroup(this.book, sheet, axis, first, count, shown),
    );
  }

  showLevel(sheet: SheetModel, axis: GridAxisName, level: number): EnterResult {
    const grouped = axisOf(sheet, axis)
      .toData()
      .filter(({ outlineLevel }) => outlineLevel > 0);
    const parts = grouped.map(({ index }) => rememberSizes(sheet, axis, index, 1));
    return this.edit(parts, () => showLevel(this.book, sheet, axis, level));
  }

  undo(): boolean {
    return this.asUser(() => this.undoStack.undo(this.book));
  }

  redo(): boolean {
    return this.asUser(() => this.undoStack.redo(this.book));
  }

  asUser<T>(act: () => T): T {
    const before = this.book.user;
    this.book.user = this.user;
    try {
      return act();
    } finally {
      this.book.user = before;
    }
  }

  private edit(parts: readonly Remember[], change: () => EnterResult): EnterResult {
    return this.asUser(() => this.undoStack.record(parts, change));
  }

  private pasted(area: Rect, parts: readonly Remember[], change: () => EnterResult): EnterResult {
    const result = this.edit(parts, change);
    return result.ok ? { ok: true, area } : result;
  }
}

/** Copied whole rows and columns carry what the sheet holds in them, from their first cell on. */
function usedBlock(sheet: SheetModel, area: Rect): Rect | null {
  const used = usedArea(sheet, wholeSheet, false);
  const rows = Math.min(area.rows, Math.max(1, (used ? used.row + used.rows : 0) - area.row));
  const cols = Math.min(area.cols, Math.max(1, (used ? used.col + used.cols : 0) - area.col));
  const isWhole = area.rows === wholeSheet.rows || area.cols === wholeSheet.cols;
  return isWhole ? rect(area.row, area.col, rows, cols) : area;
}
