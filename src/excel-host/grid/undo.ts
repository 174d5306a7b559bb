import { contentOf, mapCells, putContents, type Content } from '../model/content';
import type { SheetModel } from '../model/sheet';
import type { CellStyle, Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';

interface Snapshot {
  readonly sheet: SheetModel;
  readonly area: Rect;
  readonly contents: readonly (readonly Content[])[];
  readonly looks: readonly (readonly CellStyle[])[];
}

const maxSteps = 50;

/** Undo for what was typed, cleared or pasted in the page; changes through Office.js are not undone here. */
export class UndoStack {
  private readonly steps: Snapshot[] = [];

  remember(sheet: SheetModel, area: Rect): void {
    this.steps.push({
      sheet,
      area,
      contents: mapCells(area, (row, col) => contentOf(sheet.cell(row, col))),
      looks: mapCells(area, (row, col) => sheet.styleAt(row, col)),
    });
    if (this.steps.length > maxSteps) this.steps.shift();
  }

  /** The remembered change did not happen after all. */
  forget(): void {
    this.steps.pop();
  }

  undo(book: WorkbookModel): boolean {
    const step = this.steps.pop();
    if (!step || step.sheet.deleted) return false;
    const { sheet, area } = step;
    step.looks.forEach((line, dRow) => {
      line.forEach((style, dCol) => {
        const cell = sheet.cell(area.row + dRow, area.col + dCol);
        if (cell) cell.style = style;
      });
    });
    putContents(book, sheet, area.row, area.col, step.contents);
    book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
    return true;
  }
}
