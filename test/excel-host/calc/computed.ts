import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import type { CalcEngine, CalcInput } from '../../../src/excel-host/calc/types';
import type { CellValue } from '../../../src/excel-host/model/types';
import type { HostLocale } from '../../../src/excel-host/text/locale';

/** What a test writes into a cell: a text beginning with `=` is a formula, everything else a constant. */
export type Written = string | number | boolean | null;

export function input(written: Written): CalcInput {
  return typeof written === 'string' && written.startsWith('=') ? { formula: written } : { constant: written };
}

/** An engine with one sheet per entry (its id is its name), filled from A1. */
export function engineWith(
  sheets: Readonly<Record<string, readonly (readonly Written[])[]>>,
  locale: HostLocale = 'en-US',
): CalcEngine {
  const engine = createHyperFormulaEngine({ locale });
  for (const name of Object.keys(sheets)) engine.addSheet(name, name);
  for (const [name, rows] of Object.entries(sheets)) {
    rows.forEach((row, at) => engine.setBlock(name, at, 0, [row.map(input)]));
  }
  return engine;
}

export const SHEET = 'Data';

/** The value of a formula standing in J20 of a sheet with these rows; an error as its code. */
export function compute(
  formula: string,
  rows: readonly (readonly Written[])[] = [],
  locale: HostLocale = 'en-US',
): CellValue | string {
  const engine = engineWith({ [SHEET]: rows }, locale);
  const result = shown(engine.evaluate(formula, { sheetId: SHEET, row: 19, col: 9 }));
  engine.dispose();
  return result;
}

export function shown(value: CellValue): Exclude<CellValue, { error: string }> {
  return typeof value === 'object' && value !== null ? value.error : value;
}
