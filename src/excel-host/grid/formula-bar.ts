import { contentOf } from '../model/content';
import type { SheetModel } from '../model/sheet';
import type { CellValue } from '../model/types';
import type { Locale } from '../model/workbook';
import { toLocalFormula } from '../text/formula-locale';
import { formatCell, numberToText } from '../text/number-format';
import { parseTyped } from '../text/typed-entry';

const percent = 100;

/** What typing again would enter unchanged: the formula, or the constant in the locale's own way of writing. */
export function formulaBarText(sheet: SheetModel, row: number, col: number, locale: Locale): string {
  const cell = sheet.cell(row, col);
  const content = contentOf(cell);
  if ('formula' in content) {
    const isHidden = sheet.protection !== null && sheet.styleAt(row, col).formulaHidden;
    return isHidden ? '' : toLocalFormula(content.formula, locale);
  }
  if (content.quotePrefix) return `'${plain(content.constant)}`;
  return constantText(content.constant, sheet.styleAt(row, col).numberFormat, locale);
}

const plain = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

function constantText(value: CellValue, numberFormat: string, locale: Locale): string {
  if (typeof value !== 'number') {
    return typeof value === 'boolean' ? plain(value).toUpperCase() : plain(value);
  }
  if (numberFormat.includes('%')) return `${numberToText(value * percent, locale)}%`;
  return dateText(value, numberFormat, locale) ?? numberToText(value, locale);
}

/** Dates show as short dates, provided that reading them again gives the same number. */
function dateText(value: number, numberFormat: string, locale: Locale): string | null {
  if (!/[dyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))) return null;
  const text = formatCell(value, 'm/d/yyyy', locale);
  return parseTyped(text, locale).value === value ? text : null;
}
