import type { HostLocale } from './locale';
import { LOCALE_SYMBOLS } from './locale';

const SHORT_DATE = 'm/d/yyyy';
const PARTS = /"[^"]*"|\\.|\[[^\]]*\]|[.,]/g;

/**
 * A number format in the user's decimal and group signs (`#,##0.00` is `#.##0,00` in id-ID); the built-in short date is
 * the one of the regional settings. Source: Excel.Range.numberFormatLocal.
 */
export function toLocalFormat(numberFormat: string, locale: HostLocale): string {
  const { shortDate } = LOCALE_SYMBOLS[locale];
  return numberFormat === SHORT_DATE ? shortDate : swapSigns(numberFormat, locale);
}

/** The reverse of {@link toLocalFormat}. */
export function fromLocalFormat(numberFormat: string, locale: HostLocale): string {
  const { shortDate } = LOCALE_SYMBOLS[locale];
  return numberFormat === shortDate ? SHORT_DATE : swapSigns(numberFormat, locale);
}

/** Both signs change places, so one function serves both ways. */
function swapSigns(numberFormat: string, locale: HostLocale): string {
  const { decimal, group } = LOCALE_SYMBOLS[locale];
  if (decimal === '.') return numberFormat;
  return numberFormat.replace(PARTS, (part) => (part === decimal ? '.' : part === group ? ',' : part));
}
