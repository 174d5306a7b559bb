import type { DataValidationData, SheetData } from '../../model/types';
import { toFileFormula } from '../formula-text';
import { element, textElement, xstring } from '../package/xml';
import { sqref } from '../reference';
import { requireLength } from '../xlsx-error';
import { dateSerial, timeFraction } from './date-serial';

type Kind = Exclude<DataValidationData['type'], 'None'>;

interface KindInFile {
  readonly name: string;
  /** How a constant is written where a formula is expected. */
  readonly constant: (text: string, place: string) => string;
}

/** Longest literal list, title and message that Excel opens without repair. */
const LIMIT = { list: 255, title: 32, message: 255 } as const;

const asItIs = (text: string) => text;

export const KIND = {
  WholeNumber: { name: 'whole', constant: asItIs },
  Decimal: { name: 'decimal', constant: asItIs },
  List: { name: 'list', constant: literalList },
  Date: { name: 'date', constant: (text) => String(dateSerial(text) ?? text) },
  Time: { name: 'time', constant: (text) => String(timeFraction(text) ?? text) },
  TextLength: { name: 'textLength', constant: asItIs },
  Custom: { name: 'custom', constant: asItIs },
} as const satisfies Record<Kind, KindInFile>;

export const OPERATOR = {
  Between: null,
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const satisfies Record<NonNullable<DataValidationData['operator']>, string | null>;

export const ALERT = { Stop: null, Warning: 'warning', Information: 'information' } as const satisfies Record<
  DataValidationData['errorAlert']['style'],
  string | null
>;

function literalList(text: string, place: string): string {
  requireLength(place, 'the list of a validation', text, LIMIT.list);
  return `"${text.replaceAll('"', '""')}"`;
}

export function dataValidationsXml(sheet: SheetData): string {
  const items = sheet.validations.filter(saysSomething).map((item) => validationXml(sheet.name, item));
  return items.length === 0 ? '' : element('dataValidations', { count: items.length }, ...items);
}

function saysSomething({ ranges, type, prompt }: DataValidationData): boolean {
  return ranges.length > 0 && (type !== 'None' || prompt.title !== '' || prompt.message !== '');
}

function validationXml(sheetName: string, item: DataValidationData): string {
  const ranges = sqref(item.ranges);
  const place = `${sheetName}!${ranges}`;
  const { prompt, errorAlert } = item;
  requireLength(place, 'the title of an input message', prompt.title, LIMIT.title);
  requireLength(place, 'an input message', prompt.message, LIMIT.message);
  requireLength(place, 'the title of an error message', errorAlert.title, LIMIT.title);
  requireLength(place, 'an error message', errorAlert.message, LIMIT.message);
  // A prompt without a rule is a validation of any value.
  const kind = item.type === 'None' ? null : KIND[item.type];
  const formula = (name: string, value: string | number | null) =>
    kind === null || value === null ? '' : textElement(name, formulaText(value, kind, place));
  return element(
    'dataValidation',
    {
      type: kind?.name,
      errorStyle: ALERT[errorAlert.style],
      operator: item.operator === null ? null : OPERATOR[item.operator],
      allowBlank: item.ignoreBlanks || null,
      // The file's flag hides the arrow, whatever its name says (ECMA-376 part 1, 18.3.1.32).
      showDropDown: item.type === 'List' && !item.inCellDropDown ? true : null,
      showInputMessage: prompt.show || null,
      showErrorMessage: errorAlert.show || null,
      errorTitle: textOrNull(errorAlert.title),
      error: textOrNull(errorAlert.message),
      promptTitle: textOrNull(prompt.title),
      prompt: textOrNull(prompt.message),
      sqref: ranges,
    },
    formula('formula1', item.formula1),
    formula('formula2', item.formula2),
  );
}

function formulaText(value: string | number, kind: KindInFile, place: string): string {
  if (typeof value === 'number') return String(value);
  return value.startsWith('=') ? toFileFormula(value) : kind.constant(value, place);
}

function textOrNull(text: string): string | null {
  return text === '' ? null : xstring(text);
}
