import { quoteSheetName } from '../text/address';
import { foldLongChains } from './long-chain';

/**
 * Formula text on its way into and out of HyperFormula, whose text literals know no `""` and treat `\` as an escape:
 * both signs travel as private-use characters and are put back when a literal is evaluated or read.
 */
const QUOTE = '\uE000';
const BACKSLASH = '\uE001';

const EXCEL_PARTS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.'!\]])[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]*(?=!)|_xlfn\.(?:_xlws\.)?|(?<![\p{L}\p{N}_.])(?:\d+\.?\d*|\.\d+)E(?=[+-]?\d)/giu;
const ENGINE_PARTS = /'(?:[^']|'')*'!?|"[^"]*"|(?<![\p{L}\p{N}_.'!])[\p{L}\p{N}_.]+!/gu;

/** An Excel formula (en-US, with `=`) as HyperFormula reads it. */
export function toEngineFormula(formula: string): string {
  return foldLongChains(formula).replace(EXCEL_PARTS, (part) => {
    if (part.startsWith('"')) return part.length === 2 ? part : `"${encode(part.slice(1, -1))}"`;
    if (part.startsWith("'")) return part;
    // Excel takes `E.81!A1` bare; the engine's names know no dot.
    if (part.includes('.') && /^(?!_xlfn)[\p{L}_]/u.test(part)) return `'${part}'`;
    return part.startsWith('_') ? '' : part.toLowerCase();
  });
}

/** HyperFormula's formula text as Excel writes it. */
export function fromEngineFormula(formula: string): string {
  return formula.replace(ENGINE_PARTS, (part) => {
    if (part.startsWith('"')) return `"${part.slice(1, -1).replaceAll(QUOTE, '""').replaceAll(BACKSLASH, '\\')}"`;
    if (part.startsWith("'"))
      return part.endsWith('!') ? `${quoteSheetName(part.slice(1, -2).replaceAll("''", "'"))}!` : part;
    return `${quoteSheetName(part.slice(0, -1))}!`;
  });
}

function encode(literal: string): string {
  return literal.replaceAll('""', QUOTE).replaceAll('\\', BACKSLASH);
}

/** A text literal of a parsed formula as it is meant. */
export function decodeLiteral(literal: string): string {
  return literal.replaceAll(QUOTE, '"').replaceAll(BACKSLASH, '\\');
}
