import { invalidArgument } from '../../errors';
import type { ValidationPart } from '../../model/validation';
import { noValidation } from '../../model/validation';
import { referenceTo } from '../../model/names';
import { checkFormula } from '../../model/write-values';
import type { WorkbookModel } from '../../model/workbook';
import { flag, isGiven, isRecord, oneOf, record } from '../args';
import { isHostObject } from '../host-class';
import { rangeArg } from '../range-args';

/** Microsoft Support, "Apply data validation to cells": a typed list has at most 255 characters. */
const maxList = 255;

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const twoSided = new Set<string>(['Between', 'NotBetween']);

type RuleType = Exclude<ValidationPart['type'], 'None'>;
type RulePart = Pick<ValidationPart, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;
type Read = (type: RuleType, given: Readonly<Record<string, unknown>>, book: WorkbookModel) => RulePart;

const comparison: Read = (type, given, book) => {
  const operator = isGiven(given['operator']) ? oneOf(given['operator'], operators, 'operator') : 'Between';
  const needsBoth = twoSided.has(operator);
  if (!isGiven(given['formula1']) || (needsBoth && !isGiven(given['formula2']))) {
    throw invalidArgument(
      `The rule ${type} with ${operator} needs ${needsBoth ? 'formula1 and formula2' : 'formula1'}.`,
    );
  }
  return {
    type,
    operator,
    formula1: operand(given['formula1'], book),
    formula2: isGiven(given['formula2']) ? operand(given['formula2'], book) : null,
    inCellDropDown: true,
  };
};

const list: Read = (type, given, book) => ({
  type,
  operator: null,
  formula1: listSource(given['source'], book),
  formula2: null,
  inCellDropDown: isGiven(given['inCellDropDown']) ? flag(given['inCellDropDown'], 'inCellDropDown') : true,
});

const custom: Read = (type, given, book) => {
  const formula = given['formula'];
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('A custom rule is a formula.');
  checkFormula(book, formula);
  return { type, operator: null, formula1: formula, formula2: null, inCellDropDown: true };
};

/** The keys of Excel.DataValidationRule. */
const readers: Readonly<Record<string, { readonly type: RuleType; readonly read: Read }>> = {
  wholeNumber: { type: 'WholeNumber', read: comparison },
  decimal: { type: 'Decimal', read: comparison },
  date: { type: 'Date', read: comparison },
  time: { type: 'Time', read: comparison },
  textLength: { type: 'TextLength', read: comparison },
  list: { type: 'List', read: list },
  custom: { type: 'Custom', read: custom },
};

function operand(value: unknown, book: WorkbookModel): string | number {
  if (typeof value === 'number') return value;
  if (isHostObject(value)) return reference(value);
  if (typeof value !== 'string') throw invalidArgument('A rule compares with a number, a formula or a range.');
  if (value.startsWith('=')) checkFormula(book, value);
  return value;
}

const reference = (value: unknown): string => {
  const range = rangeArg(value, 'source');
  return referenceTo(range.sheet, range.rect);
};

/** Typed lists are separated by commas, whatever the locale (issue 2128 of OfficeDev/office-js). */
function listSource(value: unknown, book: WorkbookModel): string {
  if (isHostObject(value)) return reference(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument('A list needs a "source".');
  if (value.startsWith('=')) checkFormula(book, value);
  else if (value.length > maxList) throw invalidArgument(`A typed list has at most ${maxList} characters.`);
  return value;
}

/** The rule object that the add-in sets, as data. */
export function readRule(value: unknown, book: WorkbookModel): RulePart {
  const given = record(value, 'rule');
  const kinds = Object.entries(given).filter(([, inner]) => isGiven(inner));
  const [kind] = kinds;
  const reader = kind ? readers[kind[0]] : undefined;
  if (kinds.length === 0) return noValidation;
  if (kinds.length > 1 || !kind || !reader || !isRecord(kind[1])) {
    throw invalidArgument(`A rule is one of ${Object.keys(readers).join(', ')}.`);
  }
  return reader.read(reader.type, kind[1], book);
}

/** The data as the rule object that the add-in loads. */
export function writeRule(part: ValidationPart): Record<string, unknown> {
  const kind = Object.entries(readers).find(([, reader]) => reader.type === part.type)?.[0];
  if (!kind) return {};
  if (part.type === 'List') return { [kind]: { inCellDropDown: part.inCellDropDown, source: part.formula1 } };
  if (part.type === 'Custom') return { [kind]: { formula: part.formula1 } };
  const second = part.formula2 === null ? {} : { formula2: part.formula2 };
  return { [kind]: { formula1: part.formula1, ...second, operator: part.operator } };
}
