import { AVERAGE_LINES, CALENDAR, presetCriteria } from '../../model/conditional-kinds';
import type { ConditionalFormatData, SheetData } from '../../model/types';
import { toFileFormula } from '../formula-text';
import { element, textElement, xstring } from '../package/xml';
import { cellName, sqref } from '../reference';
import { argb } from '../style/color';
import type { StyleTable } from '../style/style-table';
import { XlsxError } from '../xlsx-error';
import { needsExtension, ranked } from './conditional-extension';
import { STATE } from './conditional-kinds';
import { barBound, lookUp, recordOf, textOf } from './conditional-parts';
import { iconSetXml } from './icon-set';

interface RuleInFile {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly string[];
  /** A data bar carries its own look. */
  readonly hasLook: boolean;
}
type RuleWriter = (format: ConditionalFormatData, place: string) => RuleInFile;

export const COMPARISON: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** The formulas are those that Excel writes beside the operator; other programs compute by them. */
export const TEXT_TEST: Readonly<
  Record<
    string,
    { readonly type: string; readonly operator: string; readonly formula: (text: string, cell: string) => string }
  >
> = {
  Contains: {
    type: 'containsText',
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: { type: 'endsWith', operator: 'endsWith', formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

/** Excel's own blue bar. */
const BAR_COLOR = '#638EC6';

const WRITER: Readonly<Record<ConditionalFormatData['type'], RuleWriter>> = {
  Custom: (format, place) => ({
    attributes: { type: 'expression' },
    content: [formulaXml(textOf(format.rule, 'formula', place))],
    hasLook: true,
  }),
  CellValue: (format, place) => {
    const second = format.rule.formula2;
    return {
      attributes: { type: 'cellIs', operator: lookUp(COMPARISON, textOf(format.rule, 'operator', place), place) },
      content: [
        formulaXml(textOf(format.rule, 'formula1', place)),
        second === undefined || second === null || second === ''
          ? ''
          : formulaXml(textOf(format.rule, 'formula2', place)),
      ],
      hasLook: true,
    };
  },
  ContainsText: (format, place) => {
    const test = lookUp(TEXT_TEST, textOf(format.rule, 'operator', place), place);
    const text = textOf(format.rule, 'text', place);
    const first = format.ranges[0];
    const quoted = `"${text.replaceAll('"', '""')}"`;
    return {
      attributes: { type: test.type, operator: test.operator, text: xstring(text) },
      content: [textElement('formula', test.formula(quoted, cellName(first?.row ?? 0, first?.col ?? 0)))],
      hasLook: true,
    };
  },
  DataBar: ({ rule }, place) => {
    const color = typeof rule.fillColor === 'string' && rule.fillColor !== '' ? rule.fillColor : BAR_COLOR;
    return {
      attributes: { type: 'dataBar' },
      content: [
        element(
          'dataBar',
          { showValue: rule.showDataBarOnly === true ? false : null },
          barBound(recordOf(rule.lowerBoundRule), 'min', place),
          barBound(recordOf(rule.upperBoundRule), 'max', place),
          element('color', { rgb: argb(color) }),
        ),
      ],
      hasLook: false,
    };
  },
  ColorScale: ({ rule }, place) => {
    const { minimum, midpoint, maximum } = recordOf(rule.criteria);
    const points = [minimum, midpoint, maximum].map(recordOf).filter((point) => point.type !== undefined);
    return {
      attributes: { type: 'colorScale' },
      content: [
        element(
          'colorScale',
          {},
          ...points.map((point) => barBound(point, 'min', place)),
          ...points.map((point) => element('color', { rgb: argb(String(point.color ?? '#FFFFFF')) })),
        ),
      ],
      hasLook: false,
    };
  },
  IconSet: ({ rule }, place) => ({
    attributes: { type: 'iconSet' },
    content: [iconSetXml(rule, place)],
    hasLook: false,
  }),
  TopBottom: ({ rule }, place) => {
    const kind = textOf(rule, 'type', place);
    return {
      attributes: {
        type: 'top10',
        ...(kind.endsWith('Percent') ? { percent: '1' } : {}),
        ...(kind.startsWith('Bottom') ? { bottom: '1' } : {}),
        rank: textOf(rule, 'rank', place),
      },
      content: [],
      hasLook: true,
    };
  },
  PresetCriteria: ({ rule, ranges }, place) => {
    const criterion = presetCriteria.find((each) => each === rule.criterion);
    const [home] = ranges;
    const cell = cellName(home?.row ?? 0, home?.col ?? 0);
    const withFormula = (formula: string): string[] => [textElement('formula', formula.replaceAll('#', cell))];
    const state = criterion && STATE[criterion];
    if (state) return { attributes: { type: state.type }, content: withFormula(state.formula), hasLook: true };
    const period = criterion && CALENDAR[criterion];
    if (period) {
      const attributes = { type: 'timePeriod', timePeriod: period.name };
      return { attributes, content: withFormula(period.formula), hasLook: true };
    }
    const average = criterion && AVERAGE_LINES[criterion];
    if (average) {
      const attributes = {
        type: 'aboveAverage',
        ...(average.above ? {} : { aboveAverage: '0' }),
        ...(average.equal ? { equalAverage: '1' } : {}),
        ...(average.deviations > 0 ? { stdDev: String(average.deviations) } : {}),
      };
      return { attributes, content: [], hasLook: true };
    }
    if (criterion === 'UniqueValues' || criterion === 'DuplicateValues')
      return { attributes: { type: lowerFirst(criterion) }, content: [], hasLook: true };
    throw new XlsxError(place, "the conditional format's rule has no criterion");
  },
};
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The formats of the part itself; the rest follows in its extensions, with places in the same order of priority. */
export function conditionalFormatsXml(sheet: SheetData, styles: StyleTable): string {
  return ranked(sheet)
    .filter(({ format }) => !needsExtension(format))
    .map(({ format, priority }) => formatXml(sheet.name, format, priority, styles))
    .join('');
}

function formatXml(sheetName: string, format: ConditionalFormatData, priority: number, styles: StyleTable): string {
  const ranges = sqref(format.ranges);
  const place = `${sheetName}!${ranges}`;
  const rule = WRITER[format.type](format, place);
  const { type, ...others } = rule.attributes;
  const values = {
    type,
    dxfId: rule.hasLook ? styles.difference(format.format) : null,
    priority,
    stopIfTrue: format.stopIfTrue || null,
    ...others,
  };
  return element('conditionalFormatting', { sqref: ranges }, element('cfRule', values, ...rule.content));
}

function formulaXml(formula: string): string {
  return textElement('formula', toFileFormula(formula));
}
