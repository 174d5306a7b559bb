/** The calc engine and LibreOffice, an independent calculator, must agree on every formula but the differences that are named here. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/excel-host/model/types';
import { recalculateWithLibreOffice } from '../build/libreoffice';
import { engineWith, shown, type Written } from '../excel-host/calc/computed';
import { DATA, DATA_SHEET, FORMULA_CASES } from './formula-cases';
import { KNOWN_DIFFERENCES } from './known-differences';

const FORMULA_SHEET = 'Rumus';
const LEAST_FORMULAS = 600;
const PRECISION = 1e-9;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interop-calc-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Comparison {
  readonly group: string;
  readonly formula: string;
  readonly ours: CellValue | string;
  readonly theirs: CellValue | string;
}

async function saveWithoutValues(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet(DATA_SHEET);
  DATA.forEach((row, at) => row.forEach((written, col) => (data.getCell(at + 1, col + 1).value = toExcelJs(written))));
  const formulas = book.addWorksheet(FORMULA_SHEET);
  FORMULA_CASES.forEach(({ formula }, at) => (formulas.getCell(at + 1, 1).value = toExcelJs(formula)));
  await book.xlsx.writeFile(path);
}

function toExcelJs(written: Written): ExcelJS.CellValue {
  return typeof written === 'string' && written.startsWith('=')
    ? { formula: written.slice(1), date1904: false }
    : written;
}

function computeOurs(): (CellValue | string)[] {
  const engine = engineWith({ [DATA_SHEET]: DATA, [FORMULA_SHEET]: FORMULA_CASES.map(({ formula }) => [formula]) });
  const rect = { row: 0, col: 0, rows: FORMULA_CASES.length, cols: 1 };
  return engine.values(FORMULA_SHEET, rect).map(([value = null]) => shown(value));
}

async function compareAll(): Promise<Comparison[]> {
  const path = join(folder, 'rumus.xlsx');
  await saveWithoutValues(path);
  const sheets = await recalculateWithLibreOffice(path, join(folder, 'libreoffice'));
  const theirs = sheets.get(FORMULA_SHEET);
  const ours = computeOurs();
  return FORMULA_CASES.map(({ group, formula }, at) => ({
    group,
    formula,
    ours: ours[at] ?? null,
    theirs: shown(theirs?.get(`A${at + 1}`) ?? null),
  }));
}

function agree({ ours, theirs }: Comparison): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= PRECISION * Math.max(1, Math.abs(ours));
  }
  return ours === theirs;
}

describe('LibreOffice computes the same', () => {
  let comparisons: Comparison[] = [];
  beforeAll(async () => {
    comparisons = await compareAll();
  });

  it(`on at least ${LEAST_FORMULAS} formulas over every kind of cell`, () => {
    expect(comparisons.length).toBeGreaterThanOrEqual(LEAST_FORMULAS);
    expect(comparisons.every(({ theirs }) => theirs !== null)).toBe(true);
  });

  it('but for the known differences', () => {
    const unknown = comparisons.filter(
      (comparison) => !agree(comparison) && !KNOWN_DIFFERENCES.some(({ covers }) => covers(comparison.formula)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(KNOWN_DIFFERENCES)('$name: still differs, so the exception is still needed', ({ covers }) => {
    expect(comparisons.some((comparison) => covers(comparison.formula) && !agree(comparison))).toBe(true);
  });
});
