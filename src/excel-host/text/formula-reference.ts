import { MAX_COLS, MAX_ROWS, columnName, quoteSheetName } from './address';
import type { Reference, ReferenceReader, RefPoint } from './formula-token';
import { scanFormula } from './formula-token';

/** What a reference that points outside of the sheet, or at deleted cells, reads as. */
export const REF_ERROR = '#REF!';

/** Every reference of a formula replaced by what `change` gives for it (`null` = it is lost and becomes `#REF!`); all else stays as it is. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
  write: (reference: Reference) => string = writeReference,
  read?: ReferenceReader,
): string {
  return scanFormula(formula, read)
    .map((token) => {
      if (token.type !== 'reference') return token.text;
      const changed = change(token.reference);
      if (changed === null) return `${sheetPrefix(token.reference)}${REF_ERROR}`;
      return changed === token.reference && write === writeReference ? token.text : write(changed);
    })
    .join('');
}

/** A reference in A1 notation. */
function writeReference(reference: Reference): string {
  const { start, end } = reference;
  return `${sheetPrefix(reference)}${writePoint(start)}${end === null ? '' : `:${writePoint(end)}`}`;
}

export function sheetPrefix(reference: Reference): string {
  return reference.sheet === null ? '' : `${quoteSheetName(reference.sheet)}!`;
}

/** Both ends changed; the ends' order is put right again afterwards (`$A$3:A2` reads `A2:$A$3` in Excel). */
export function mapPoints(reference: Reference, change: (point: RefPoint) => RefPoint): Reference | null {
  const start = change(reference.start);
  const end = reference.end === null ? null : change(reference.end);
  if (!isInside(start) || (end !== null && !isInside(end))) return null;
  return end === null ? { ...reference, start, end } : { ...reference, ...ordered(start, end) };
}

function writePoint({ row, col, rowAbsolute, colAbsolute }: RefPoint): string {
  const column = col === null ? '' : `${colAbsolute ? '$' : ''}${columnName(col)}`;
  return row === null ? column : `${column}${rowAbsolute ? '$' : ''}${row + 1}`;
}

function isInside({ row, col }: RefPoint): boolean {
  return (row === null || (row >= 0 && row < MAX_ROWS)) && (col === null || (col >= 0 && col < MAX_COLS));
}

function ordered(start: RefPoint, end: RefPoint): { start: RefPoint; end: RefPoint } {
  const swapRows = start.row !== null && end.row !== null && start.row > end.row;
  const swapCols = start.col !== null && end.col !== null && start.col > end.col;
  const [top, bottom] = swapRows ? [end, start] : [start, end];
  const [left, right] = swapCols ? [end, start] : [start, end];
  return {
    start: { row: top.row, rowAbsolute: top.rowAbsolute, col: left.col, colAbsolute: left.colAbsolute },
    end: { row: bottom.row, rowAbsolute: bottom.rowAbsolute, col: right.col, colAbsolute: right.colAbsolute },
  };
}
