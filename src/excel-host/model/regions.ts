import { maxCols, maxRows, rect } from './rect';
import { hasContent, type SheetModel } from './sheet';
import type { Rect } from './types';

/** Excel.KeyboardDirection. */
export const directions = ['Left', 'Right', 'Up', 'Down'] as const;
export type Direction = (typeof directions)[number];

interface Place {
  readonly row: number;
  readonly col: number;
}

const isFilled = (sheet: SheetModel, row: number, col: number): boolean => {
  const cell = sheet.cell(row, col);
  return cell !== undefined && hasContent(cell);
};

const anyFilled = (sheet: SheetModel, area: Rect): boolean => sheet.cells.usedRect(area, hasContent) !== null;

/** The block around a cell that blank rows and columns bound (Range.getSurroundingRegion, in VBA CurrentRegion). */
export function surroundingRegion(sheet: SheetModel, { row, col }: Place): Rect {
  let [top, left, bottom, right] = [row, col, row, col];
  for (let grown = true; grown;) {
    grown = false;
    const first = Math.max(0, left - 1);
    const width = Math.min(maxCols - 1, right + 1) - first + 1;
    if (top > 0 && anyFilled(sheet, rect(top - 1, first, 1, width))) [top, grown] = [top - 1, true];
    if (bottom < maxRows - 1 && anyFilled(sheet, rect(bottom + 1, first, 1, width))) {
      [bottom, grown] = [bottom + 1, true];
    }
    const upper = Math.max(0, top - 1);
    const height = Math.min(maxRows - 1, bottom + 1) - upper + 1;
    if (left > 0 && anyFilled(sheet, rect(upper, left - 1, height, 1))) [left, grown] = [left - 1, true];
    if (right < maxCols - 1 && anyFilled(sheet, rect(upper, right + 1, height, 1))) [right, grown] = [right + 1, true];
  }
  return rect(top, left, bottom - top + 1, right - left + 1);
}

const steps: Record<Direction, Place> = {
  Left: { row: 0, col: -1 },
  Right: { row: 0, col: 1 },
  Up: { row: -1, col: 0 },
  Down: { row: 1, col: 0 },
};

/** Where Ctrl and an arrow key lead: the end of the filled run, or the next filled cell, or the sheet's edge. */
export function edgeFrom(sheet: SheetModel, from: Place, direction: Direction): Place {
  const { row: dRow, col: dCol } = steps[direction];
  const next = ({ row, col }: Place): Place => ({ row: row + dRow, col: col + dCol });
  const isInside = ({ row, col }: Place): boolean => row >= 0 && col >= 0 && row < maxRows && col < maxCols;
  const filled = ({ row, col }: Place): boolean => isFilled(sheet, row, col);
  let at = from;
  const runs = filled(at) && isInside(next(at)) && filled(next(at));
  if (runs) {
    while (isInside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  return nextFilled(sheet, from, direction) ?? sheetEdge(from, direction);
}

function nextFilled(sheet: SheetModel, { row, col }: Place, direction: Direction): Place | null {
  const ahead: Record<Direction, Rect> = {
    Left: rect(row, 0, 1, col),
    Right: rect(row, col + 1, 1, maxCols - col - 1),
    Up: rect(0, col, row, 1),
    Down: rect(row + 1, col, maxRows - row - 1, 1),
  };
  const used = sheet.cells.usedRect(ahead[direction], hasContent);
  if (!used) return null;
  const isForward = direction === 'Right' || direction === 'Down';
  return isForward
    ? { row: used.row, col: used.col }
    : { row: used.row + used.rows - 1, col: used.col + used.cols - 1 };
}

const sheetEdge = ({ row, col }: Place, direction: Direction): Place =>
  ({
    Left: { row, col: 0 },
    Right: { row, col: maxCols - 1 },
    Up: { row: 0, col },
    Down: { row: maxRows - 1, col },
  })[direction];
