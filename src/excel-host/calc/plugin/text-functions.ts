import { EmptyValue } from 'hyperformula';
import type { RawScalarValue } from '../engine-types';
import type { HostLocale } from '../../text/locale';
import { formatForText } from '../../text/number-format';
import { parseTypedDate } from '../../text/typed-date';
import { textToNumber } from '../../text/typed-entry';
import { wildcardPattern } from '../semantics/wildcard';
import type { FunctionSpec } from './define-plugin';
import { failure, NO_ERROR, NUMBER, TEXT, withDefault } from './define-plugin';

/** Source: support.microsoft.com pages of the functions named. */
export function textFunctions(locale: HostLocale): Readonly<Record<string, FunctionSpec>> {
  return {
    TEXT: { parameters: [NO_ERROR, TEXT], run: (args) => toText(args.scalar(0), args.text(1), locale) },
    VALUE: { parameters: [NO_ERROR], run: (args) => toValue(args.scalar(0), locale) },
    DATEVALUE: { parameters: [TEXT], run: (args) => datePart(args.text(0), locale, Math.floor) },
    TIMEVALUE: {
      parameters: [TEXT],
      run: (args) => datePart(args.text(0), locale, (serial) => serial - Math.floor(serial)),
    },
    SEARCH: {
      parameters: [TEXT, TEXT, withDefault(NUMBER, 1)],
      run: (args) => search(args.text(0), args.text(1), args.number(2)),
    },
  };
}

function toText(value: RawScalarValue, pattern: string, locale: HostLocale): RawScalarValue {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? textToNumber(value, locale, new Date()) : value;
  if (number === EmptyValue) return formatForText(0, pattern, locale) ?? failure('VALUE');
  if (typeof number === 'number') return formatForText(number, pattern, locale) ?? failure('VALUE');
  return typeof value === 'string' ? (formatForText(value, pattern, locale) ?? failure('VALUE')) : value;
}

function toValue(value: RawScalarValue, locale: HostLocale): RawScalarValue {
  if (value === EmptyValue) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return textToNumber(value, locale, new Date()) ?? failure('VALUE');
  return failure('VALUE');
}

function datePart(text: string, locale: HostLocale, part: (serial: number) => number): RawScalarValue {
  const date = parseTypedDate(text, locale, new Date());
  return date === null ? failure('VALUE') : part(date.value);
}

function search(wanted: string, text: string, start: number): RawScalarValue {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return failure('VALUE');
  const found = wildcardPattern(wanted, false).exec(text.slice(from));
  return found === null ? failure('VALUE') : from + found.index + 1;
}
