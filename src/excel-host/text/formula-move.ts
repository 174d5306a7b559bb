import type { Rect } from '../model/types';
import { mapReferences } from './formula-reference';
import type { Reference, RefPoint } from './formula-token';

/** Cells that are cut and pasted: from an area of one sheet to a place on the same or another one. */
export interface CellMove {
  readonly fromSheet: string;
  readonly toSheet: string;
  readonly area: Rect;
  readonly dRow: number;
  readonly dCol: number;
}

const sameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
const shift = (area: Rect, { dRow, dCol }: CellMove): Rect => ({ ...area, row: area.row + dRow, col: area.col + dCol });
const holds = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  inner.col >= outer.col &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.col + inner.cols <= outer.col + outer.cols;

/**
 * A formula as it reads after cells were moved. References follow when all their cells moved; what was pasted over is lost;
 * others stay, and name their sheet when the formula itself went to another one.
 * Source: Microsoft Support, "Move or copy a formula" (cell references within a moved formula do not change).
 */
export function moveInFormula(text: string, homeBefore: string, homeAfter: string, move: CellMove): string {
  return mapReferences(text, (reference) => {
    const sheet = reference.sheet ?? homeBefore;
    const area = areaOf(reference);
    if (area && sameName(sheet, move.fromSheet) && holds(move.area, area)) {
      return named(shifted(reference, move), move.toSheet, homeAfter);
    }
    if (area && sameName(sheet, move.toSheet) && holds(shift(move.area, move), area)) return null;
    return reference.sheet === null && !sameName(homeBefore, homeAfter)
      ? { ...reference, sheet: homeBefore }
      : reference;
  });
}

function areaOf({ start, end }: Reference): Rect | null {
  const last = end ?? start;
  if (start.row === null || start.col === null || last.row === null || last.col === null) return null;
  return { row: start.row, col: start.col, rows: last.row - start.row + 1, cols: last.col - start.col + 1 };
}

function shifted(reference: Reference, { dRow, dCol }: CellMove): Reference {
  const put = (point: RefPoint): RefPoint => ({
    ...point,
    row: point.row === null ? null : point.row + dRow,
    col: point.col === null ? null : point.col + dCol,
  });
  return { ...reference, start: put(reference.start), end: reference.end && put(reference.end) };
}

/** The sheet is left out only where it was left out before and still is the formula's own. */
function named(reference: Reference, sheet: string, home: string): Reference {
  return reference.sheet === null && sameName(sheet, home) ? reference : { ...reference, sheet };
}
