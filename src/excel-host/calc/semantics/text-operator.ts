import { CellError, EmptyValue } from 'hyperformula';
import type { InternalScalarValue } from '../engine-types';
import type { HostLocale } from '../../text/locale';
import { numberToText } from '../../text/number-format';
import { decodeLiteral } from '../engine-text';
import { rawScalar } from '../engine-value';
import type { EngineInternals } from './internals';

/** `&` writes numbers in 15 digits with the locale's decimal sign, and text literals may hold `""` and `\`, which HyperFormula's cannot. */
export function installTextOperator({ interpreter }: EngineInternals, locale: HostLocale): void {
  interpreter['concatOp'] = (left: InternalScalarValue, right: InternalScalarValue) => {
    const first = toText(left, locale);
    const second = toText(right, locale);
    if (typeof first !== 'string') return first;
    return typeof second === 'string' ? first + second : second;
  };
  const original = interpreter.evaluateAst.bind(interpreter);
  interpreter.evaluateAst = (ast, state) =>
    'value' in ast && typeof ast.value === 'string' ? decodeLiteral(ast.value) : original(ast, state);
}

function toText(value: InternalScalarValue, locale: HostLocale): string | CellError {
  const raw = rawScalar(value);
  if (raw instanceof CellError || typeof raw === 'string') return raw;
  if (raw === EmptyValue) return '';
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return numberToText(raw, locale);
}
