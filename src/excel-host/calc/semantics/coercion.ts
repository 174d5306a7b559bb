import { CellError, EmptyValue, FunctionArgumentType, SimpleRangeValue } from 'hyperformula';
import type { FunctionArgument, FunctionPlugin } from 'hyperformula';
import type { InternalScalarValue, InterpreterState, InterpreterValue } from '../engine-types';
import type { HostLocale } from '../../text/locale';
import { numberToText } from '../../text/number-format';
import { textToNumber } from '../../text/typed-entry';
import type { EngineInternals } from './internals';

/**
 * Text becomes a number as if it were typed, and empty text does not become one at all (`=""+1` is `#VALUE!`, where
 * HyperFormula gives 1); a number becomes text in 15 digits with the locale's decimal sign; empty text is no logical.
 * Source: support.microsoft.com "VALUE function"; "How to correct a #VALUE! error".
 */
export function installCoercion({ arithmetic, plugins }: EngineInternals, locale: HostLocale): void {
  const toNumber = (value: InternalScalarValue): number | undefined => {
    if (value === EmptyValue) return 0;
    if (typeof value === 'string') return textToNumber(value, locale, new Date()) ?? undefined;
    if (typeof value === 'boolean') return Number(value);
    if (typeof value === 'number') return value;
    return value instanceof CellError ? undefined : value.val;
  };
  arithmetic.coerceNonDateScalarToMaybeNumber = toNumber;
  arithmetic.coerceToMaybeNumber = toNumber;
  for (const plugin of plugins) coerceArguments(plugin, locale);
}

function coerceArguments(plugin: FunctionPlugin, locale: HostLocale): void {
  const original = plugin['coerceToType'].bind(plugin);
  plugin['coerceToType'] = (argument: InterpreterValue, wanted: FunctionArgument, state: InterpreterState) => {
    if (wanted.argumentType === FunctionArgumentType.STRING) return original(textual(argument, locale), wanted, state);
    if (wanted.argumentType === FunctionArgumentType.BOOLEAN && argument === '') return undefined;
    return original(argument, wanted, state);
  };
}

function textual(argument: InterpreterValue, locale: HostLocale): InterpreterValue {
  if (typeof argument === 'number') return numberToText(argument, locale);
  const isRichNumber =
    typeof argument === 'object' && !(argument instanceof CellError) && !(argument instanceof SimpleRangeValue);
  return isRichNumber ? numberToText(argument.val, locale) : argument;
}
