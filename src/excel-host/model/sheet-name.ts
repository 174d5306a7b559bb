import { HostError, invalidArgument } from '../errors';

const maxLength = 31;

/**
 * The rules of a sheet's name.
 * Source: Microsoft Support, "Rename a worksheet": not blank, at most 31 characters, none of / \ ? * : [ ], no apostrophe
 * at either end, not "History".
 */
export function checkSheetName(name: unknown, taken: readonly string[]): string {
  if (typeof name !== 'string' || name === '') throw invalidArgument('A sheet name must not be blank.');
  if (name.length > maxLength) throw invalidArgument(`The sheet name has ${name.length} characters; 31 are allowed.`);
  if (/[/\\?*:[\]]/.test(name)) throw invalidArgument('A sheet name must not contain any of / \\ ? * : [ ].');
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument('A sheet name must not begin or end with an apostrophe.');
  }
  if (name.toLowerCase() === 'history') throw invalidArgument('"History" is a reserved sheet name.');
  if (taken.some((other) => sameName(other, name))) {
    throw new HostError('ItemAlreadyExists', `A sheet named "${name}" exists.`);
  }
  return name;
}

/** Names of sheets, defined names, charts and styles do not tell upper from lower case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
