import type { Rect } from '../model/types';
import { MAX_COLS, MAX_ROWS } from './address';
import type { Reference, RefPoint } from './formula-token';
import { scanFormula } from './formula-token';
import { mapReferences, REF_ERROR } from './formula-reference';

/** Rows or columns inserted before, or deleted from, index `at` (from 0) of one sheet. */
export interface StructureChange {
  readonly sheet: string;
  readonly axis: 'row' | 'col';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
  /**
   * Only these columns (for rows) or rows (for columns) shift, because part of a row or column was inserted or deleted.
   * What reaches beyond the band stays as it is.
   */
  readonly band?: Span;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * A formula, or a bare reference (name, validation list, print area, chart series), as it reads after the change.
 * A reference without a sheet name means `homeSheet`. Absolute and relative parts move alike, as Excel does;
 * a reference whose cells are all deleted becomes `#REF!`.
 */
export function adjustReference(text: string, homeSheet: string, change: StructureChange): string {
  if (!sameName(homeSheet, change.sheet) && !mayName(text, change.sheet)) return text;
  return mapReferences(text, (reference) =>
    isOn(reference, homeSheet, change.sheet) ? adjust(reference, change) : reference,
  );
}

/** A rectangle of the changed sheet after the change; `null` when all of it was deleted. */
export function adjustRect(rect: Rect, change: Omit<StructureChange, 'sheet'>): Rect | null {
  const isRow = change.axis === 'row';
  const across = isRow ? rect.col : rect.row;
  if (!isInBand(change, across, across + (isRow ? rect.cols : rect.rows) - 1)) return rect;
  const first = isRow ? rect.row : rect.col;
  const moved = moveSpan({ first, last: first + (isRow ? rect.rows : rect.cols) - 1 }, change);
  if (moved === null) return null;
  const size = moved.last - moved.first + 1;
  return isRow ? { ...rect, row: moved.first, rows: size } : { ...rect, col: moved.first, cols: size };
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && sameName(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  );
}

/** The formula after a sheet was deleted: references to it become `#REF!`. */
export function dropSheetFromFormula(formula: string, deleted: string): string {
  if (!mayName(formula, deleted)) return formula;
  return scanFormula(formula)
    .map((token) => {
      const isLost =
        token.type === 'reference' && token.reference.sheet !== null && sameName(token.reference.sheet, deleted);
      return isLost ? REF_ERROR : token.text;
    })
    .join('');
}

function adjust(reference: Reference, change: StructureChange): Reference | null {
  const isRow = change.axis === 'row';
  const pick = (point: RefPoint): number | null => (isRow ? point.row : point.col);
  const across = (point: RefPoint): number | null => (isRow ? point.col : point.row);
  if (!isInBand(change, across(reference.start), across(reference.end ?? reference.start))) return reference;
  const first = pick(reference.start);
  const last = reference.end === null ? first : pick(reference.end);
  if (first === null || last === null) return reference;
  const moved = moveSpan({ first, last }, change);
  if (moved === null) return null;
  if (moved.first === first && moved.last === last) return reference;
  const put = (point: RefPoint, index: number): RefPoint =>
    isRow ? { ...point, row: index } : { ...point, col: index };
  return {
    ...reference,
    start: put(reference.start, moved.first),
    end: reference.end === null ? null : put(reference.end, moved.last),
  };
}

const MOVE_SPAN: Record<
  StructureChange['kind'],
  (span: Span, at: number, count: number, limit: number) => Span | null
> = {
  insert: ({ first, last }, at, count, limit) => {
    const movedFirst = first >= at ? first + count : first;
    const movedLast = Math.min(last >= at ? last + count : last, limit - 1);
    return movedFirst >= limit ? null : { first: movedFirst, last: movedLast };
  },
  delete: ({ first, last }, at, count) => {
    const movedFirst = first < at ? first : Math.max(first - count, at);
    const movedLast = last < at ? last : Math.max(last - count, at - 1);
    return movedLast < movedFirst ? null : { first: movedFirst, last: movedLast };
  },
};

function moveSpan(span: Span, change: Omit<StructureChange, 'sheet'>): Span | null {
  return MOVE_SPAN[change.kind](span, change.at, change.count, change.axis === 'row' ? MAX_ROWS : MAX_COLS);
}

/** Source: Excel extends or moves a reference only when all of its width shifts, as with cut and paste. */
function isInBand({ band }: Pick<StructureChange, 'band'>, first: number | null, last: number | null): boolean {
  if (!band) return true;
  return first !== null && last !== null && first >= band.first && last <= band.last;
}

function isOn(reference: Reference, homeSheet: string, sheet: string): boolean {
  return sameName(reference.sheet ?? homeSheet, sheet);
}

/** Whether a formula can name the sheet at all. Most do not, and cutting each one into tokens costs far more than this look. */
function mayName(formula: string, sheet: string): boolean {
  if (!formula.includes('!')) return false;
  const written = sheet.replaceAll("'", "''");
  return formula.includes(written) || formula.toLowerCase().includes(written.toLowerCase());
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
