import { itemNotFound } from '../errors';
import { equalShares, usualScale } from './conditional-kinds';
import { overlaps, subtractAll } from './rect';
import type { SheetModel } from './sheet';
import type { ConditionalFormatData, Rect } from './types';
import type { WorkbookModel } from './workbook';

/** `Excel.ConditionalFormatType`. */
export const conditionalTypes = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
export type ConditionalType = (typeof conditionalTypes)[number];

const noFormat: ConditionalFormatData['format'] = {
  fontColor: null,
  bold: null,
  italic: null,
  fill: null,
  numberFormat: null,
};

/** What a new format of each kind holds until the add-in says otherwise. */
export const newRule: Record<ConditionalType, Readonly<Record<string, unknown>>> = {
  Custom: { formula: '' },
  CellValue: {},
  ContainsText: {},
  DataBar: { fillColor: '#638EC6', gradientFill: true, showDataBarOnly: false, barDirection: 'Context' },
  ColorScale: { criteria: usualScale },
  IconSet: { style: 'ThreeArrows', criteria: equalShares(3), reverseIconOrder: false, showIconOnly: false },
  TopBottom: {},
  PresetCriteria: {},
};

export const findConditionalFormat = (sheet: SheetModel, id: string): ConditionalFormatData => {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound('The conditional format was deleted.');
  return found;
};

/** In order of priority. */
export const conditionalFormatsIn = (sheet: SheetModel, areas: readonly Rect[]): ConditionalFormatData[] =>
  sheet.conditionalFormats
    .filter((format) => format.ranges.some((range) => areas.some((area) => overlaps(range, area))))
    .sort((a, b) => a.priority - b.priority);

/** A new format is first in priority, as in Excel. */
export function addConditionalFormat(
  book: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Rect[],
  type: ConditionalType,
): string {
  const id = book.ids.guid();
  const added: ConditionalFormatData = {
    id,
    ranges: [...areas],
    type,
    priority: 0,
    stopIfTrue: false,
    rule: newRule[type],
    format: noFormat,
  };
  const moved = sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
  sheet.conditionalFormats = [added, ...moved];
  book.changed({ kind: 'look', sheetId: sheet.id });
  return id;
}

export function editConditionalFormat(
  book: WorkbookModel,
  sheet: SheetModel,
  id: string,
  change: Partial<ConditionalFormatData>,
): void {
  const before = findConditionalFormat(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format === before ? { ...before, ...change } : format,
  );
  book.changed({ kind: 'look', sheetId: sheet.id });
}

export function removeConditionalFormat(book: WorkbookModel, sheet: SheetModel, id: string): void {
  const gone = findConditionalFormat(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== gone);
  book.changed({ kind: 'look', sheetId: sheet.id });
}

export function clearConditionalFormats(book: WorkbookModel, sheet: SheetModel, areas: readonly Rect[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: subtractAll(format.ranges, areas) }))
    .filter((format) => format.ranges.length > 0);
  book.changed({ kind: 'look', sheetId: sheet.id });
}
