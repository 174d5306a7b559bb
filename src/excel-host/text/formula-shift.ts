import type { Reference, ReferenceReader, RefPoint } from './formula-token';
import { plainSheet, scanFormula } from './formula-token';
import { mapPoints, mapReferences, sheetPrefix } from './formula-reference';

/**
 * The formula as it reads after being copied or filled `dRow` rows down and `dCol` columns right: relative parts move,
 * `$` parts stay, what leaves the sheet becomes `#REF!`.
 * Source: support.microsoft.com "Switch between relative, absolute, and mixed references".
 */
export function shiftFormula(formula: string, dRow: number, dCol: number): string {
  if (dRow === 0 && dCol === 0) return formula;
  const move = (point: RefPoint): RefPoint => ({
    ...point,
    row: point.row === null || point.rowAbsolute ? point.row : point.row + dRow,
    col: point.col === null || point.colAbsolute ? point.col : point.col + dCol,
  });
  return mapReferences(formula, (reference) => mapPoints(reference, move));
}

/**
 * Whether every copy of the formula is the same one, relative to its cell, as long as all its references stay inside of the sheet. A
 * range with one fixed and one moving end may turn around on the way.
 */
export function keepsShape(formula: string): boolean {
  return scanFormula(formula).every((token) => {
    if (token.type === 'structured') return false;
    if (token.type !== 'reference' || token.reference.end === null) return true;
    const { start, end } = token.reference;
    return start.rowAbsolute === end.rowAbsolute && start.colAbsolute === end.colAbsolute;
  });
}

/** An A1 formula standing in (`row`, `col`) in R1C1 notation: `=A1` in B2 is `=R[-1]C[-1]`. */
export function toR1C1(formula: string, row: number, col: number): string {
  return mapReferences(
    formula,
    (reference) => reference,
    (reference) => {
      const start = writeR1C1(reference.start, row, col);
      const end = reference.end === null ? start : writeR1C1(reference.end, row, col);
      const whole = reference.start.row === null || reference.start.col === null;
      return `${sheetPrefix(reference)}${start}${reference.end === null || (whole && start === end) ? '' : `:${end}`}`;
    },
  );
}

/** The reverse of {@link toR1C1}: an R1C1 formula for the cell (`row`, `col`) in A1 notation; what leaves the sheet becomes `#REF!`. */
export function fromR1C1(formula: string, row: number, col: number): string {
  return mapReferences(formula, (reference) => mapPoints(reference, (point) => point), undefined, r1c1Reader(row, col));
}

function writeR1C1(point: RefPoint, row: number, col: number): string {
  const rowPart = point.row === null ? '' : `R${writeIndex(point.row, point.rowAbsolute, row)}`;
  const colPart = point.col === null ? '' : `C${writeIndex(point.col, point.colAbsolute, col)}`;
  return `${rowPart}${colPart}`;
}

function writeIndex(index: number, absolute: boolean, from: number): string {
  if (absolute) return `${index + 1}`;
  return index === from ? '' : `[${index - from}]`;
}

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const POINT = String.raw`(?:(R)(\d+|\[-?\d+\])?)?(?:(C)(\d+|\[-?\d+\])?)?`;
const AREA = new RegExp(String.raw`^${SHEET}(?=[RC])${POINT}(?::(?=[RC])${POINT})?(?![\p{L}\p{N}_.(!\[])`, 'iu');

const r1c1Reader =
  (row: number, col: number): ReferenceReader =>
  (text) => {
    const match = AREA.exec(text);
    if (!match) return null;
    const [whole, sheet, r1, rowText1, c1, colText1, r2, rowText2, c2, colText2] = match;
    const start = readPoint(r1, rowText1, c1, colText1, row, col);
    const single = start.row !== null && start.col !== null;
    const second = r2 === undefined && c2 === undefined ? null : readPoint(r2, rowText2, c2, colText2, row, col);
    // `R5` alone is the whole row 5, in A1 notation always written with both ends.
    const reference: Reference = { sheet: plainSheet(sheet), start, end: second ?? (single ? null : start) };
    return { length: whole.length, reference };
  };

function readPoint(
  rowMark: string | undefined,
  rowText: string | undefined,
  colMark: string | undefined,
  colText: string | undefined,
  row: number,
  col: number,
): RefPoint {
  return {
    row: rowMark === undefined ? null : readIndex(rowText, row),
    col: colMark === undefined ? null : readIndex(colText, col),
    rowAbsolute: rowMark === undefined || isAbsolute(rowText),
    colAbsolute: colMark === undefined || isAbsolute(colText),
  };
}

function readIndex(text: string | undefined, from: number): number {
  if (text === undefined) return from;
  return text.startsWith('[') ? from + Number(text.slice(1, -1)) : Number(text) - 1;
}

function isAbsolute(text: string | undefined): boolean {
  return text !== undefined && !text.startsWith('[');
}
