import type { StructureChange } from '../text/formula-adjust';
import { rect } from './rect';
import { hasContent, type SheetModel } from './sheet';
import { changedArea, shiftedBlock } from './shift-area';
import { adjustEverywhere, moveParts } from './structure-parts';
import { TouchedCells } from './touched-cells';
import type { CellStyle, Rect } from './types';
import type { WorkbookModel } from './workbook';

/**
 * Part of a row or column is inserted or deleted: the engine knows whole rows and columns only, so the cells are moved
 * here, all texts adjusted, and the engine is told anew what stands in every cell that moved or reads differently.
 */
export function shiftPart(book: WorkbookModel, sheet: SheetModel, change: StructureChange): void {
  const block = shiftedBlock(change);
  const touched = new TouchedCells();
  const touchContents = (): void => {
    sheet.cells.forEachIn(block, (cell, row, col) => {
      if (hasContent(cell)) touched.touch(sheet, row, col);
    });
  };
  touchContents();
  keepBackgrounds(sheet, change);
  moveBlock(sheet, change);
  touchContents();
  moveParts(book, sheet, change);
  adjustEverywhere(book, change, touched.touch);
  touched.tell(book);
}

function moveBlock(sheet: SheetModel, change: StructureChange): void {
  const block = shiftedBlock(change);
  const step = change.kind === 'insert' ? change.count : -change.count;
  const [dRow, dCol] = change.axis === 'row' ? [step, 0] : [0, step];
  if (change.kind === 'insert') {
    sheet.cells.moveBlock(shorter(block, change), dRow, dCol);
    copyLooks(sheet, change);
    return;
  }
  const gone = changedArea(change);
  sheet.cells.removeAll(gone);
  const rest =
    change.axis === 'row'
      ? rect(gone.row + gone.rows, gone.col, block.rows - gone.rows, gone.cols)
      : rect(gone.row, gone.col + gone.cols, gone.rows, block.cols - gone.cols);
  sheet.cells.moveBlock(rest, dRow, dCol);
}

const shorter = (block: Rect, { axis, count }: StructureChange): Rect =>
  axis === 'row' ? { ...block, rows: block.rows - count } : { ...block, cols: block.cols - count };

/** Inserted cells look like those above them, or to their left. */
function copyLooks(sheet: SheetModel, change: StructureChange): void {
  if (change.at === 0) return;
  const area = changedArea(change);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let col = area.col; col < area.col + area.cols; col += 1) {
      const style = change.axis === 'row' ? sheet.styleAt(area.row - 1, col) : sheet.styleAt(row, area.col - 1);
      dress(sheet, row, col, style);
    }
  }
}

function dress(sheet: SheetModel, row: number, col: number, style: CellStyle): void {
  if (sheet.cell(row, col) || style !== sheet.backgroundStyle(row, col)) sheet.ensureCell(row, col).style = style;
}

/** A cell that has its look from its row or column takes that look along, and so does the one that comes in its place. */
function keepBackgrounds(sheet: SheetModel, change: StructureChange): void {
  const block = shiftedBlock(change);
  const isRow = change.axis === 'row';
  const step = change.kind === 'insert' ? -change.count : change.count;
  const axis = isRow ? sheet.rows : sheet.columns;
  for (const [index] of [...axis.styled()]) {
    for (const at of [index, index + step]) {
      if (at < change.at || at >= (isRow ? block.row + block.rows : block.col + block.cols)) continue;
      const line = isRow ? rect(at, block.col, 1, block.cols) : rect(block.row, at, block.rows, 1);
      for (let row = line.row; row < line.row + line.rows; row += 1) {
        for (let col = line.col; col < line.col + line.cols; col += 1) sheet.ensureCell(row, col);
      }
    }
  }
}
