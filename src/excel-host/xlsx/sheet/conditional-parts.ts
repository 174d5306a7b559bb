import { toFileFormula } from '../formula-text';
import { element } from '../package/xml';
import { XlsxError } from '../xlsx-error';

type Rule = Readonly<Record<string, unknown>>;

export const BAR_BOUND: Readonly<Record<string, string>> = {
  Automatic: 'auto',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

/** The plain data bar knows no automatic bound: the lowest or highest value stands for it (ECMA-376 part 1, 18.18.12). */
export function barBound(rule: Rule, automatic: 'min' | 'max', place: string): string {
  const kind = rule.type === undefined ? 'auto' : lookUp(BAR_BOUND, textOf(rule, 'type', place), place);
  const value = rule.formula === undefined || rule.formula === null ? null : toFileFormula(String(rule.formula));
  return element('cfvo', { type: kind === 'auto' ? automatic : kind, val: value });
}

export function textOf(rule: Rule, field: string, place: string): string {
  const value = rule[field];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new XlsxError(place, `the conditional format's rule has no ${field}`);
}

export function lookUp<T>(table: Readonly<Record<string, T>>, key: string, place: string): T {
  const found = table[key];
  if (found === undefined) throw new XlsxError(place, `a conditional format with "${key}" cannot be saved`);
  return found;
}

export function recordOf(value: unknown): Rule {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
