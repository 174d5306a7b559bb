import { CellError, EmptyValue } from 'hyperformula';
import type { ArithmeticHelper, RawInterpreterValue, RawScalarValue } from '../engine-types';
import { compareNumbers, compareTexts } from './comparison';
import type { EngineInternals } from './internals';
import { hasWildcards, wildcardPattern } from './wildcard';

type Test = (cell: RawScalarValue) => boolean;

/**
 * Criteria of COUNTIF, SUMIF, AVERAGEIF and their plural forms, and the patterns of MATCH and the lookups.
 * HyperFormula counts only true blanks for `""`, finds operators inside of words, refuses `">b"` and a blank
 * criterion, and takes `|` for a choice.
 * Source: support.microsoft.com "COUNTIF function"; "SUMIFS function"; "Using wildcard characters in searches".
 */
export function installCriteria({ interpreter, arithmetic }: EngineInternals): void {
  arithmetic.requiresRegex = hasWildcards;
  arithmetic.eqMatcherFunction = (pattern) => {
    const regex = wildcardPattern(pattern);
    return (cell: RawInterpreterValue) => typeof cell === 'string' && regex.test(cell);
  };
  arithmetic.neqMatcherFunction = (pattern) => {
    const regex = wildcardPattern(pattern);
    return (cell: RawInterpreterValue) => typeof cell !== 'string' || !regex.test(cell);
  };
  interpreter.criterionBuilder.fromCellValue = (raw, helper) => {
    const criterion = raw === EmptyValue ? 0 : raw;
    if (criterion instanceof CellError) return undefined;
    return { raw: criterionKey(criterion), lambda: criterionTest(criterion, helper) };
  };
}

/** HyperFormula caches results under this key: `1` and `"1"` mean the same, a logical does not. */
function criterionKey(criterion: number | string | boolean): string {
  return `${typeof criterion === 'boolean' ? 'logical' : 'value'} ${criterion}`;
}

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

function criterionTest(criterion: number | string | boolean, helper: ArithmeticHelper): Test {
  if (typeof criterion === 'boolean') return (cell) => cell === criterion;
  if (typeof criterion === 'number') return equalsNumber(criterion, helper);
  const [, operator = '', operand = ''] = OPERATOR.exec(criterion) ?? [];
  if (operand === '') return EMPTY_OPERAND[operator] ?? (() => false);
  if (operator === '' || operator === '=') return equals(operand, helper);
  if (operator === '<>') return not(equals(operand, helper));
  return ordered(operator, operand, helper);
}

/** What an operator alone means; the empty text without operator also finds formulas that give `""`. */
const EMPTY_OPERAND: Readonly<Record<string, Test>> = {
  '': (cell) => cell === EmptyValue || cell === '',
  '=': (cell) => cell === EmptyValue,
  '<>': (cell) => cell !== EmptyValue,
};

function equals(operand: string, helper: ArithmeticHelper): Test {
  const logical = LOGICALS[operand.toUpperCase()];
  if (logical !== undefined) return (cell) => cell === logical;
  const number = helper.coerceToMaybeNumber(operand);
  if (number !== undefined) return equalsNumber(numberOf(number), helper);
  const regex = wildcardPattern(operand);
  return (cell) => typeof cell === 'string' && regex.test(cell);
}

const LOGICALS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

function equalsNumber(wanted: number, helper: ArithmeticHelper): Test {
  return (cell) => {
    if (typeof cell === 'number') return compareNumbers(cell, wanted) === 0;
    const number = typeof cell === 'string' ? helper.coerceToMaybeNumber(cell) : undefined;
    return number !== undefined && compareNumbers(numberOf(number), wanted) === 0;
  };
}

const ORDER: Readonly<Record<string, (comparison: number) => boolean>> = {
  '<': (comparison) => comparison < 0,
  '<=': (comparison) => comparison <= 0,
  '>': (comparison) => comparison > 0,
  '>=': (comparison) => comparison >= 0,
};

function ordered(operator: string, operand: string, helper: ArithmeticHelper): Test {
  const holds = ORDER[operator] ?? (() => false);
  const number = helper.coerceToMaybeNumber(operand);
  if (number === undefined) return (cell) => typeof cell === 'string' && holds(compareTexts(cell, operand));
  const limit = numberOf(number);
  return (cell) => typeof cell === 'number' && holds(compareNumbers(cell, limit));
}

function not(test: Test): Test {
  return (cell) => !test(cell);
}

function numberOf(value: number | { val: number }): number {
  return typeof value === 'number' ? value : value.val;
}
