import { contentOf, mapCells, putContents, type Content } from '../model/content';
import type { SheetModel } from '../model/sheet';
import { axisOf } from '../model/sizes';
import type { CellStyle, DataValidationData, Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';

/** A part of the workbook as it stood at one moment, and the way back to it. */
export interface Memory {
  readonly isGone: boolean;
  restore(book: WorkbookModel): void;
}
/** Takes a memory of the same part as it stands now. */
export type Remember = () => Memory;

const maxSteps = 50;

interface Step {
  readonly before: readonly Memory[];
  readonly after: readonly Memory[];
}

/** Undo and redo of what was done in the page: typing, clearing, pasting, sizes. Changes through Office.js are not undone here. */
export class UndoStack {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  /** Runs a change; when it happened (`true`), it can be undone. */
  record<T extends { readonly ok: boolean }>(parts: readonly Remember[], change: () => T): T {
    const before = parts.map((remember) => remember());
    const result = change();
    if (!result.ok) return result;
    this.done.push({ before, after: parts.map((remember) => remember()) });
    if (this.done.length > maxSteps) this.done.shift();
    this.undone = [];
    return result;
  }

  undo(book: WorkbookModel): boolean {
    const step = this.done.pop();
    if (!step || step.before.some(({ isGone }) => isGone)) return false;
    for (const memory of step.before) memory.restore(book);
    this.undone.push(step);
    return true;
  }

  redo(book: WorkbookModel): boolean {
    const step = this.undone.pop();
    if (!step || step.after.some(({ isGone }) => isGone)) return false;
    for (const memory of step.after) memory.restore(book);
    this.done.push(step);
    return true;
  }
}

/** Contents and looks of an area, and the merged areas and validations of its sheet as far as a change replaces them. */
export const rememberCells =
  (sheet: SheetModel, area: Rect): Remember =>
  () =>
    new CellMemory(sheet, area);

class CellMemory implements Memory {
  private readonly contents: readonly (readonly Content[])[];
  private readonly looks: readonly (readonly CellStyle[])[];
  private readonly merges: Rect[];
  private readonly validations: DataValidationData[];

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Rect,
  ) {
    this.contents = mapCells(area, (row, col) => contentOf(sheet.cell(row, col)));
    this.looks = mapCells(area, (row, col) => sheet.styleAt(row, col));
    this.merges = [...sheet.merges];
    this.validations = [...sheet.validations];
  }

  get isGone(): boolean {
    return this.sheet.deleted;
  }

  restore(book: WorkbookModel): void {
    const { sheet, area } = this;
    this.looks.forEach((line, dRow) => {
      line.forEach((style, dCol) => {
        const [row, col] = [area.row + dRow, area.col + dCol];
        const cell = sheet.cell(row, col);
        if (cell) cell.style = style;
        else if (style !== sheet.backgroundStyle(row, col)) sheet.ensureCell(row, col).style = style;
      });
    });
    putContents(book, sheet, area.row, area.col, this.contents);
    const isReshaped = !sameItems(this.merges, sheet.merges) || !sameItems(this.validations, sheet.validations);
    sheet.merges = [...this.merges];
    sheet.validations = [...this.validations];
    book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
    if (isReshaped) book.changed({ kind: 'look', sheetId: sheet.id });
  }
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** Sizes and visibility of some rows or columns. */
export const rememberSizes =
  (sheet: SheetModel, axis: 'rows' | 'columns', first: number, count: number): Remember =>
  () => {
    const sizes = axisOf(sheet, axis);
    const kept = Array.from({ length: count }, (_, step) => {
      const entry = sizes.get(first + step);
      return { index: first + step, size: entry?.size ?? null, hidden: entry?.hidden ?? false };
    });
    return {
      get isGone() {
        return sheet.deleted;
      },
      restore: (book) => {
        for (const { index, size, hidden } of kept) {
          if (!sizes.get(index) && size === null && !hidden) continue;
          Object.assign(sizes.ensure(index), { size, hidden });
        }
        book.changed({ kind: 'look', sheetId: sheet.id });
      },
    };
  };
