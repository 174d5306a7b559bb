import { quoteSheetName } from './address';
import { scanFormula, type Token } from './formula-token';

/** How the workbook spells what a formula names; `null` for what it does not know. */
export interface Spelling {
  sheet(name: string): string | null;
  name(name: string): string | null;
}

const quoted = /"[^"]*"|'[^']*'/g;

/**
 * The formula as Excel keeps it: functions, references, truth values and errors in capitals, sheets and names as the workbook
 * spells them. Spaces stay.
 * Source: support.microsoft.com "Overview of formulas in Excel" shows `=SUM(A1:A10)` for what was typed in small letters.
 */
export function canonicalFormula(formula: string, spelling: Spelling): string {
  // Most formulas that programs write have no small letter outside of quotes.
  if (!/[a-z]/.test(formula.replace(quoted, ''))) return formula;
  return scanFormula(formula)
    .map((token) => spell(token, spelling))
    .join('');
}

function spell(token: Token, spelling: Spelling): string {
  const { type, text } = token;
  if (type === 'function' || type === 'error') return text.toUpperCase();
  if (type === 'reference') {
    const cells = text.slice(text.lastIndexOf('!') + 1).toUpperCase();
    const { sheet } = token.reference;
    return sheet === null ? cells : `${quoteSheetName(spelling.sheet(sheet) ?? sheet)}!${cells}`;
  }
  if (type === 'name') return /^(?:true|false)$/i.test(text) ? text.toUpperCase() : (spelling.name(text) ?? text);
  return text;
}
