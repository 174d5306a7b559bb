import type { GridConditional } from '../grid-view';
import { valueAt } from '../model/content';
import { CALENDAR, presetCriteria } from '../model/conditional-kinds';
import { bounding, containsCell, isUnbounded, rect } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import type { CellValue, ConditionalFormatData, Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { formatAddress } from '../text/address';
import { shiftFormula } from '../text/formula-shift';
import { formatCell } from '../text/number-format';
import { groupOf, isAmong, meetsGroup, pointOf, type Group } from './conditional-group';
import { iconFor } from './conditional-icon';

interface Place {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** Lowest and highest value of data bars, found once. */
  readonly bounds: Map<ConditionalFormatData, Bounds | null>;
  /** All values of a format's areas, gathered once. */
  readonly groups: Map<ConditionalFormatData, Group>;
}
type Effect = Partial<GridConditional>;
type Judge = (format: ConditionalFormatData, place: Place) => Effect | null;
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const nothing: GridConditional = { fontColor: null, bold: null, italic: null, fill: null, bar: null, icon: null };

/**
 * What conditional formats add to cells, remembered until the workbook changes: a page that scrolls asks for the same cells
 * again and again, and each rule is a formula.
 */
export class ConditionalLooks {
  private readonly known = new Map<SheetModel, Map<string, GridConditional | null>>();
  private readonly bounds = new Map<ConditionalFormatData, Bounds | null>();
  private readonly groups = new Map<ConditionalFormatData, Group>();

  constructor(private readonly book: WorkbookModel) {
    book.listen((change) => {
      if (change.kind === 'selection') return;
      this.known.clear();
      this.bounds.clear();
      this.groups.clear();
    });
  }

  at(sheet: SheetModel, row: number, col: number): GridConditional | null {
    if (sheet.conditionalFormats.length === 0) return null;
    let looks = this.known.get(sheet);
    if (!looks) this.known.set(sheet, (looks = new Map<string, GridConditional | null>()));
    const key = `${row},${col}`;
    const seen = looks.get(key);
    if (seen !== undefined) return seen;
    const look = this.judge(sheet, row, col);
    looks.set(key, look);
    return look;
  }

  /** Formats in order of priority: the first that sets a property wins, `stopIfTrue` ends the search. */
  private judge(sheet: SheetModel, row: number, col: number): GridConditional | null {
    const formats = sheet.conditionalFormats
      .filter((format) => format.ranges.some((area) => containsCell(area, row, col)))
      .sort((a, b) => a.priority - b.priority);
    if (formats.length === 0) return null;
    const { book, bounds, groups } = this;
    const place: Place = { book, sheet, row, col, value: valueAt(book, sheet, row, col), bounds, groups };
    let result: GridConditional | null = null;
    for (const format of formats) {
      const effect = judges[format.type]?.(format, place);
      if (!effect) continue;
      result = merge(result ?? nothing, effect);
      if (format.stopIfTrue) break;
    }
    return result;
  }
}

const merge = (first: GridConditional, later: Effect): GridConditional => ({
  fontColor: first.fontColor ?? later.fontColor ?? null,
  bold: first.bold ?? later.bold ?? null,
  italic: first.italic ?? later.italic ?? null,
  fill: first.fill ?? later.fill ?? null,
  bar: first.bar ?? later.bar ?? null,
  icon: first.icon ?? later.icon ?? null,
});

const judges: Partial<Record<ConditionalFormatData['type'], Judge>> = {
  Custom: (format, place) => (isTrue(operand(format, place, format.rule['formula'])) ? format.format : null),
  CellValue: (format, place) => (compares(format, place) ? format.format : null),
  ContainsText: (format, place) => (holdsText(format, place) ? format.format : null),
  DataBar: dataBar,
  ColorScale: colorScale,
  IconSet: (format, place) => ({
    icon: iconFor(format, groupFor(format, place), place.value, (formula) => operand(format, place, formula)),
  }),
  TopBottom: (format, place) => (isAmong(groupFor(format, place), format.rule, place.value) ? format.format : null),
  PresetCriteria: (format, place) => (meetsPreset(format, place) ? format.format : null),
};

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

/** References are relative to the top left cell of the format's first area. */
function operand(format: ConditionalFormatData, { book, sheet, row, col }: Place, given: unknown): CellValue {
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'string') return null;
  if (!given.startsWith('=')) return given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : given;
  const [home] = format.ranges;
  if (!home) return null;
  return book.engine.evaluate(shiftFormula(given, row - home.row, col - home.col), { sheetId: sheet.id, row, col });
}

const comparisons: Readonly<Record<string, (x: number, a: number, b: number) => boolean>> = {
  Between: (x, a, b) => x >= Math.min(a, b) && x <= Math.max(a, b),
  NotBetween: (x, a, b) => x < Math.min(a, b) || x > Math.max(a, b),
  EqualTo: (x, a) => x === a,
  NotEqualTo: (x, a) => x !== a,
  GreaterThan: (x, a) => x > a,
  LessThan: (x, a) => x < a,
  GreaterThanOrEqual: (x, a) => x >= a,
  LessThanOrEqual: (x, a) => x <= a,
};
const textComparisons: Readonly<Record<string, (x: string, a: string) => boolean>> = {
  EqualTo: (x, a) => x === a,
  NotEqualTo: (x, a) => x !== a,
};

function compares(format: ConditionalFormatData, place: Place): boolean {
  const operator = String(format.rule['operator']);
  const first = operand(format, place, format.rule['formula1']);
  const second = operand(format, place, format.rule['formula2']);
  if (typeof place.value === 'number' && typeof first === 'number') {
    return comparisons[operator]?.(place.value, first, typeof second === 'number' ? second : 0) ?? false;
  }
  const shown = (value: CellValue): string => (typeof value === 'string' ? unquoted(value).toLowerCase() : '');
  if (typeof first === 'string' && (typeof place.value === 'string' || place.value === null)) {
    return textComparisons[operator]?.(shown(place.value), shown(first)) ?? false;
  }
  return operator === 'NotEqualTo' && first !== null;
}
const unquoted = (text: string): string => (/^".*"$/.test(text) ? text.slice(1, -1) : text);

const textTests: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  Contains: (text, wanted) => text.includes(wanted),
  NotContains: (text, wanted) => !text.includes(wanted),
  BeginsWith: (text, wanted) => text.startsWith(wanted),
  EndsWith: (text, wanted) => text.endsWith(wanted),
};
function holdsText(format: ConditionalFormatData, place: Place): boolean {
  const { book, sheet, row, col, value } = place;
  const shown = formatCell(value, sheet.styleAt(row, col).numberFormat, book.locale).toLowerCase();
  const wanted = String(format.rule['text'] ?? '').toLowerCase();
  return textTests[String(format.rule['operator'])]?.(shown, wanted) ?? false;
}

/** A bar's length: from the lowest (or 0) to the highest value of the format's areas. */
function dataBar(format: ConditionalFormatData, place: Place): Effect | null {
  if (typeof place.value !== 'number') return null;
  let bounds = place.bounds.get(format);
  if (bounds === undefined) place.bounds.set(format, (bounds = boundsOf(format, place)));
  if (bounds === null) return null;
  const { low, high } = bounds;
  const length = high > low ? Math.min(1, Math.max(0, (place.value - low) / (high - low))) : 1;
  return { bar: { length, color: String(format.rule['fillColor'] ?? '#638EC6') } };
}

function boundsOf(format: ConditionalFormatData, { book, sheet }: Place): Bounds | null {
  const area = format.ranges.reduce<Rect | null>((all, each) => (all ? bounding(all, each) : each), null);
  if (!area || isUnbounded(area)) return null;
  let low = 0;
  let high = -Infinity;
  sheet.cells.forEachIn(area, (_, row, col) => {
    const each = valueAt(book, sheet, row, col);
    if (typeof each !== 'number') return;
    low = Math.min(low, each);
    high = Math.max(high, each);
  });
  return {
    low: fixedBound(format.rule['lowerBoundRule']) ?? low,
    high: fixedBound(format.rule['upperBoundRule']) ?? high,
  };
}

/** `{type: 'Number', formula: '100'}`; other kinds of bounds are automatic here. */
function fixedBound(rule: unknown): number | null {
  if (typeof rule !== 'object' || rule === null || !('formula' in rule)) return null;
  const text = String(rule.formula).replace(/^=/, '').trim();
  const bound = Number(text);
  return text !== '' && Number.isFinite(bound) ? bound : null;
}

function groupFor(format: ConditionalFormatData, { book, sheet, groups }: Place): Group {
  const known = groups.get(format);
  if (known) return known;
  const values: CellValue[] = [];
  for (const area of format.ranges) {
    sheet.cells.forEachIn(area, (_, row, col) => values.push(valueAt(book, sheet, row, col)));
  }
  const group = groupOf(values);
  groups.set(format, group);
  return group;
}

/** The colour between the two points that the value lies between, in equal parts of red, green and blue. */
function colorScale(format: ConditionalFormatData, place: Place): Effect | null {
  const { criteria } = format.rule;
  const { value } = place;
  if (typeof value !== 'number' || !isRecord(criteria)) return null;
  const group = groupFor(format, place);
  const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']].filter(isRecord).map((point) => {
    const amount = operand(format, place, point['formula']);
    return {
      at: pointOf(group, point['type'], typeof amount === 'number' ? amount : 0),
      color: String(point['color'] ?? '#FFFFFF'),
    };
  });
  const above = points.findIndex(({ at }) => at >= value);
  const to = points[above] ?? points.at(-1);
  const from = above > 0 ? points[above - 1] : to;
  if (from === undefined || to === undefined) return null;
  const share = to.at > from.at ? (value - from.at) / (to.at - from.at) : 1;
  return { fill: blend(from.color, to.color, share) };
}
const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
function blend(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((low, index) => Math.round(low + ((end[index] ?? low) - low) * share));
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Calendar rules by the formulas that the file format gives for them. */
function meetsPreset(format: ConditionalFormatData, place: Place): boolean {
  const criterion = presetCriteria.find((each) => each === format.rule['criterion']);
  if (criterion === undefined) return false;
  const { book, sheet, row, col, value } = place;
  if (criterion === 'Blanks') return value === null || (typeof value === 'string' && value.trim() === '');
  if (criterion === 'NonBlanks') return !(value === null || (typeof value === 'string' && value.trim() === ''));
  const isError = typeof value === 'object' && value !== null;
  if (criterion === 'Errors') return isError;
  if (criterion === 'NonErrors') return !isError;
  const among = meetsGroup(groupFor(format, place), criterion, value);
  if (among !== null) return among;
  const period = CALENDAR[criterion]?.formula;
  if (period === undefined || typeof value !== 'number') return false;
  const formula = `=${period.replaceAll('#', formatAddress(rect(row, col, 1, 1)))}`;
  return isTrue(book.engine.evaluate(formula, { sheetId: sheet.id, row, col }));
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
