import { covers, overlaps, subtractAll } from './rect';
import type { SheetModel } from './sheet';
import type { DataValidationData, Rect } from './types';

export type ValidationPart = Omit<DataValidationData, 'ranges'>;

export const noValidation: ValidationPart = {
  type: 'None',
  operator: null,
  formula1: null,
  formula2: null,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { show: true, title: '', message: '' },
  errorAlert: { show: true, title: '', message: '', style: 'Stop' },
};

export function validationAt(sheet: SheetModel, row: number, col: number): DataValidationData | null {
  const cell: Rect = { row, col, rows: 1, cols: 1 };
  return sheet.validations.find((rule) => rule.ranges.some((area) => overlaps(area, cell))) ?? null;
}

/** All rules that touch the areas, and whether they cover them completely. */
export function validationsIn(
  sheet: SheetModel,
  areas: readonly Rect[],
): { readonly rules: readonly DataValidationData[]; readonly complete: boolean } {
  const rules = sheet.validations.filter((rule) =>
    rule.ranges.some((each) => areas.some((area) => overlaps(each, area))),
  );
  const ranges = rules.flatMap((rule) => rule.ranges);
  return { rules, complete: areas.every((area) => covers(ranges, area)) };
}

/** Gives all cells of the areas one rule; other cells keep theirs. */
export function setValidation(sheet: SheetModel, areas: readonly Rect[], part: ValidationPart): void {
  clearValidation(sheet, areas);
  sheet.validations.push({ ...part, ranges: [...areas] });
}

export function clearValidation(sheet: SheetModel, areas: readonly Rect[]): void {
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: subtractAll(rule.ranges, areas) }))
    .filter((rule) => rule.ranges.length > 0);
}
