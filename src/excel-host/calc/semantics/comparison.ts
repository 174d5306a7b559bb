import { EmptyValue } from 'hyperformula';
import type { ExtendedNumber, InternalNoErrorScalarValue, RawNoErrorScalarValue } from '../engine-types';
import { toExcelPrecision } from '../../text/decimal-round';
import { rawScalar } from '../engine-value';
import type { EngineInternals } from './internals';

/** Below this share of the larger number two numbers may be the same in 15 digits, and a difference counts as zero. */
const NEAR = 1e-14;
/** A sum or difference this much smaller than its first part is rounding noise, which Excel shows as 0. */
const NOISE = 1e-15;

/**
 * Numbers are compared in 15 digits, text without regard to case, and number < text < logical; an empty cell takes the
 * other side's kind. HyperFormula compares text that looks like dates as dates.
 * Source: support.microsoft.com "Floating-point arithmetic may give inaccurate results in Excel"; "Calculation operators
 * and precedence in Excel".
 */
export function installComparison({ arithmetic }: EngineInternals): void {
  arithmetic.floatCmp = (left, right) => compareNumbers(rawNumber(left), rawNumber(right));
  arithmetic['compare'] = (left: InternalNoErrorScalarValue, right: InternalNoErrorScalarValue) =>
    compareScalars(plain(left), plain(right));
  arithmetic.addWithEpsilonRaw = (left, right) => withoutNoise(left + right, left);
  // Excel refuses 0^0, HyperFormula gives 1.
  arithmetic.pow = (left, right) =>
    rawNumber(left) === 0 && rawNumber(right) === 0 ? NaN : rawNumber(left) ** rawNumber(right);
  arithmetic.subtract = (left, right) => withoutNoise(rawNumber(left) - rawNumber(right), rawNumber(left));
}

export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const isNear = Math.abs(left - right) <= NEAR * Math.max(Math.abs(left), Math.abs(right));
  const difference = isNear ? toExcelPrecision(left) - toExcelPrecision(right) : left - right;
  return Math.sign(difference);
}

export function compareTexts(left: string, right: string): number {
  const lowLeft = left.toLowerCase();
  const lowRight = right.toLowerCase();
  return lowLeft === lowRight ? 0 : COLLATOR.compare(lowLeft, lowRight) || (lowLeft < lowRight ? -1 : 1);
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent' });

export function compareScalars(left: RawNoErrorScalarValue, right: RawNoErrorScalarValue): number {
  const first = left === EmptyValue ? blankLike(right) : left;
  const second = right === EmptyValue ? blankLike(left) : right;
  if (typeof first === 'number' && typeof second === 'number') return compareNumbers(first, second);
  if (typeof first === 'string' && typeof second === 'string') return compareTexts(first, second);
  if (typeof first === 'boolean' && typeof second === 'boolean') return Number(first) - Number(second);
  return rank(first) - rank(second);
}

function blankLike(other: RawNoErrorScalarValue): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: RawNoErrorScalarValue): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

export function withoutNoise(result: number, first: number): number {
  return Math.abs(result) < NOISE * Math.abs(first) ? 0 : result;
}

function plain(value: InternalNoErrorScalarValue): RawNoErrorScalarValue {
  const raw = rawScalar(value);
  return typeof raw === 'object' ? '' : raw;
}

function rawNumber(value: ExtendedNumber): number {
  return typeof value === 'number' ? value : value.val;
}
