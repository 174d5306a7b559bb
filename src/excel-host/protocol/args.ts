import { invalidArgument } from '../errors';
import { namedColor } from './named-colors';

/** Arguments and property values come from JSON: an argument that was left out arrives as `null`. */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

export function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`"${name}" must be text.`);
}
export const optionalText = (value: unknown, name: string): string | null =>
  isGiven(value) ? text(value, name) : null;

export function number(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`"${name}" must be a number.`);
}
export function integer(value: unknown, name: string): number {
  const given = number(value, name);
  if (Number.isInteger(given)) return given;
  throw invalidArgument(`"${name}" must be a whole number.`);
}
/** A count or an index: whole and at least `least`. */
export function count(value: unknown, name: string, least = 0): number {
  const given = integer(value, name);
  if (given >= least) return given;
  throw invalidArgument(`"${name}" must be at least ${least}.`);
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`"${name}" must be true or false.`);
}
export const optionalFlag = (value: unknown, name: string): boolean => (isGiven(value) ? flag(value, name) : false);

/**
 * One of an enumeration's values, whatever its case: the reference's own samples write `"top"`, `"right"`, `"pie"` and `"auto"`
 * (office-js-docs-reference, code-snippets/excel-snippets.yaml).
 */
export function oneOf<T extends string>(value: unknown, options: readonly T[], name: string): T {
  const wanted = typeof value === 'string' ? value.toLowerCase() : null;
  const found = options.find((option) => option.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw invalidArgument(`"${name}" must be one of ${options.join(', ')}; it was ${JSON.stringify(value)}.`);
}
export const optionalOneOf = <T extends string>(
  value: unknown,
  options: readonly T[],
  name: string,
  otherwise: T,
): T => (isGiven(value) ? oneOf(value, options, name) : otherwise);

export function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw invalidArgument(`"${name}" must be an object.`);
}
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A colour as Excel answers it: `#RRGGBB` in upper case. */
export function color(value: unknown, name: string): string {
  const given = text(value, name);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
  const named = namedColor(given);
  if (named !== null) return named;
  throw invalidArgument(`"${name}" must be a colour such as #FFA500; it was "${given}".`);
}
