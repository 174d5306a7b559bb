import { getFormatInfo, isDateFormat, isTextFormat, isValidFormat } from 'numfmt';

/** What is known about a number format before any value comes: found once per format, because sheets use few. */
export interface FormatPlan {
  /** The format itself, or `General` in the place of an unreadable one. */
  readonly pattern: string;
  readonly isReadable: boolean;
  readonly kind: 'date' | 'text' | 'number';
  /** Decimals to round to before formatting; `null` = leave the number alone. */
  readonly positivePlaces: number | null;
  readonly negativePlaces: number | null;
}

const plans = new Map<string, FormatPlan>();

export function planFor(numberFormat: string): FormatPlan {
  const known = plans.get(numberFormat);
  if (known !== undefined) return known;
  const plan = makePlan(numberFormat);
  plans.set(numberFormat, plan);
  return plan;
}

function makePlan(numberFormat: string): FormatPlan {
  const isReadable = numberFormat !== '' && isValidFormat(numberFormat);
  const pattern = isReadable ? numberFormat : 'General';
  const [positive = pattern, negative = positive] = pattern.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [pattern];
  return {
    pattern,
    isReadable,
    kind: kindOf(pattern),
    positivePlaces: placesOf(positive, pattern),
    negativePlaces: placesOf(negative, pattern),
  };
}

function kindOf(pattern: string): FormatPlan['kind'] {
  if (isDateFormat(pattern)) return 'date';
  return isTextFormat(pattern) ? 'text' : 'number';
}

const ROUNDED_TYPES = new Set(['number', 'grouped', 'percent', 'currency']);
const CONDITION = /\[[<>=]/;

function placesOf(section: string, pattern: string): number | null {
  const info = getFormatInfo(section);
  if (CONDITION.test(pattern) || !ROUNDED_TYPES.has(info.type)) return null;
  return info.maxDecimals + Math.round(Math.log10(info.scale));
}
