import { FUTURE_FUNCTIONS } from './future-functions';

const STRING_OR_SHEET_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

/**
 * A formula as the file holds it: without `=`, in en-US notation, functions newer than the format with their prefix. Without the prefix
 * Excel shows `#NAME?` until the cell is entered again.
 */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!mentionsFuture(body)) return body;
  return body.replace(STRING_OR_SHEET_OR_CALL, (token) => FUTURE_FUNCTIONS.get(token.toUpperCase()) ?? token);
}

/** A quick look at the words before each bracket: nearly no formula needs the careful reading, and books hold them by the 100,000. */
function mentionsFuture(body: string): boolean {
  for (let bracket = body.indexOf('('); bracket >= 0; bracket = body.indexOf('(', bracket + 1)) {
    let start = bracket;
    while (start > 0 && isNameSign(body.charCodeAt(start - 1))) start -= 1;
    if (start < bracket && FUTURE_FUNCTIONS.has(body.slice(start, bracket).toUpperCase())) return true;
  }
  return false;
}

/** Letters, digits, full stop, underscore. */
function isNameSign(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 95
  );
}
