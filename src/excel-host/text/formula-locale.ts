import type { HostLocale } from './locale';
import { LOCALE_SYMBOLS } from './locale';

const LOCAL_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:\d+,\d*|,\d+)|[{};\\,]/gu;
const US_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:\d+\.\d*|\.\d+)|[{};,]/gu;

/**
 * A formula as typed in the host's locale (`=SUM(A1;0,5)` in id-ID) in the en-US notation that the object model uses;
 * `null` when it separates arguments by the comma, which is the decimal sign there. Function names are English in the
 * Indonesian Excel too.
 * Source: learn.microsoft.com `Excel.Range.formulasLocal`; Windows list separator of the locale.
 */
export function fromLocalFormula(formula: string, locale: HostLocale): string | null {
  const { decimal, list, arrayColumn } = LOCALE_SYMBOLS[locale];
  if (list === ',') return formula;
  let hasStrayComma = false;
  const translated = mapOutsideText(formula, LOCAL_PARTS, (part, isArray) => {
    if (part === ',') hasStrayComma = true;
    if (part === list) return isArray ? ';' : ',';
    if (part === arrayColumn) return isArray ? ',' : part;
    return part.replace(decimal, '.');
  });
  return hasStrayComma ? null : translated;
}

/** The reverse of {@link fromLocalFormula}: what the formula bar shows. */
export function toLocalFormula(formula: string, locale: HostLocale): string {
  const { decimal, list, arrayColumn } = LOCALE_SYMBOLS[locale];
  if (list === ',') return formula;
  return mapOutsideText(formula, US_PARTS, (part, isArray) => {
    if (part === ',') return isArray ? arrayColumn : list;
    return part.replace('.', decimal);
  });
}

function mapOutsideText(formula: string, parts: RegExp, map: (part: string, isArray: boolean) => string): string {
  let depth = 0;
  return formula.replace(parts, (part) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    depth += part === '{' ? 1 : part === '}' ? -1 : 0;
    return map(part, depth > 0);
  });
}
