import type { CellErrorCode } from '../model/types';

const codes: ReadonlySet<string> = new Set<CellErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Whether a text is one of the error values that a cell can hold. */
export const isErrorCode = (text: string): text is CellErrorCode => codes.has(text);
