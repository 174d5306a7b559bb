import { EmptyValue, SimpleRangeValue } from 'hyperformula';
import type { InternalScalarValue, InterpreterValue } from '../engine-types';
import { failure } from '../plugin/define-plugin';

/** A result as a cell may hold it: no infinity, no -0. */
export function settleNumber(value: number): InternalScalarValue {
  if (value === 0) return 0;
  return Number.isFinite(value) ? value : failure('NUM');
}

/** The same for what the engine's own operators answer: a range of one cell is that cell. */
export function settle(value: InterpreterValue): InterpreterValue {
  if (typeof value === 'number') return settleNumber(value);
  if (typeof value !== 'object') return value;
  if (value instanceof SimpleRangeValue)
    return value.height() === 1 && value.width() === 1 ? (value.data[0]?.[0] ?? EmptyValue) : value;
  return 'val' in value && !Number.isFinite(value.val) ? failure('NUM') : value;
}
