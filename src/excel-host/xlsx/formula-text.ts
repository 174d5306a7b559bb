import { FUTURE_FUNCTIONS } from './future-functions';

const STRING_OR_SHEET_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

/**
 * A formula as the file holds it: without `=`, in en-US notation, functions newer than the format with their prefix. Without the prefix
 * Excel shows `#NAME?` until the cell is entered again.
 */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return body.replace(STRING_OR_SHEET_OR_CALL, (token) => FUTURE_FUNCTIONS.get(token.toUpperCase()) ?? token);
}
