/** Formulas compiled into functions compute what HyperFormula's own walk through the formula computes. */
import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import type { CalcEngine } from '../../../src/excel-host/calc/types';
import type { CellValue } from '../../../src/excel-host/model/types';
import { DATA, DATA_SHEET, FORMULA_CASES } from '../../interop/formula-cases';
import { input, shown, type Written } from './computed';
import { formulaWriter } from './random-formula';

const FORMULAS = 'Formulas';
const RANDOM_FORMULAS = 1_500;
const QUOTED = `'${DATA_SHEET}'`;

interface Pair {
  readonly quick: CalcEngine;
  readonly own: CalcEngine;
}

function pairWith(data: readonly (readonly Written[])[], formulas: readonly string[]): Pair {
  const fill = (compiled: boolean): CalcEngine => {
    const engine = createHyperFormulaEngine({ compiled });
    for (const name of [DATA_SHEET, FORMULAS]) engine.addSheet(name, name);
    data.forEach((row, at) => engine.setBlock(DATA_SHEET, at, 0, [row.map(input)]));
    formulas.forEach((formula, at) => engine.setBlock(FORMULAS, at, 0, [[{ formula }]]));
    return engine;
  };
  return { quick: fill(true), own: fill(false) };
}

/** Formulas whose two values differ, with both. */
function differences({ quick, own }: Pair, formulas: readonly string[]): readonly unknown[] {
  const rect = { row: 0, col: 0, rows: formulas.length, cols: 1 };
  const [left, right] = [quick.values(FORMULAS, rect), own.values(FORMULAS, rect)];
  const value = (values: readonly (readonly CellValue[])[], at: number): unknown => shown(values[at]?.[0] ?? null);
  return formulas.flatMap((formula, at) => {
    const [quickValue, ownValue] = [value(left, at), value(right, at)];
    return Object.is(quickValue, ownValue) ? [] : [{ formula, quick: quickValue, own: ownValue }];
  });
}

it(`computes the ${FORMULA_CASES.length} formulas over every kind of cell alike`, () => {
  const formulas = FORMULA_CASES.map(({ formula }) => formula);
  expect(differences(pairWith(DATA, formulas), formulas)).toEqual([]);
});

/** A row of every kind of cell, and a second one that the first is exchanged for. */
const KINDS: readonly (readonly Written[])[] = [
  [3, -2.5, 'kasus', '', null, true, '=1/0', '=DATE(2026,3,31)', '=50%', '="12"', 0, 1e300],
  [0, 'KASUS', 7, null, '=""', false, 5, '=NA()', '=0*-1', '1,5', 'a*', 0.1],
];
const ROWS = 6;

describe(`${RANDOM_FORMULAS} random formulas (seeded)`, () => {
  const write = formulaWriter(20261122, { sheet: QUOTED, rows: ROWS, cols: KINDS[0]?.length ?? 0 });
  const formulas = Array.from({ length: RANDOM_FORMULAS }, () => `=${write()}`);
  const data = Array.from({ length: ROWS }, (_, row) => KINDS[row % 2] ?? []);
  const pair = pairWith(data, formulas);
  const both = (change: (engine: CalcEngine) => void): void => [pair.quick, pair.own].forEach(change);

  it('can all be entered, and at least half of them have a value', () => {
    expect(formulas.filter((formula) => pair.own.check(formula) !== null)).toEqual([]);
    const rect = { row: 0, col: 0, rows: formulas.length, cols: 1 };
    const broken = pair.own.values(FORMULAS, rect).filter(([value]) => typeof value === 'object' && value !== null);
    expect(broken.length / formulas.length).toBeLessThan(0.5);
  });

  it('compute alike when they are entered', () => {
    expect(differences(pair, formulas)).toEqual([]);
  });

  it('compute alike after cells have changed', () => {
    both((engine) => engine.setBlock(DATA_SHEET, 1, 0, [(KINDS[0] ?? []).map(input)]));
    expect(differences(pair, formulas)).toEqual([]);
    both((engine) => engine.setBlock(DATA_SHEET, 0, 0, [(KINDS[1] ?? []).map(input)]));
    expect(differences(pair, formulas)).toEqual([]);
  });

  it('compute alike after rows and columns came and went, and a sheet was renamed', () => {
    both((engine) => {
      engine.insertRows(DATA_SHEET, 2, 3);
      engine.insertColumns(DATA_SHEET, 4, 1);
      engine.renameSheet(DATA_SHEET, 'Lain');
    });
    expect(differences(pair, formulas)).toEqual([]);
    both((engine) => {
      engine.deleteRows(DATA_SHEET, 1, 2);
      engine.deleteColumns(DATA_SHEET, 0, 1);
      engine.setBlock(DATA_SHEET, 3, 2, [[{ constant: 11 }, { constant: 'x' }]]);
    });
    expect(differences(pair, formulas)).toEqual([]);
  });

  it('compute alike after the sheet they read was removed', () => {
    both((engine) => engine.removeSheet(DATA_SHEET));
    expect(differences(pair, formulas)).toEqual([]);
  });
});

describe('a formula that is typed again', () => {
  it('reads a range anew that no formula had used for a while', () => {
    const search = `=MATCH(2,${QUOTED}!$A$1:$A$3,0)`;
    const { quick } = pairWith([[1], [2], [3]], [search]);
    expect(quick.value(FORMULAS, 0, 0)).toBe(2);
    quick.setBlock(FORMULAS, 0, 0, [[{ constant: null }]]);
    quick.setBlock(DATA_SHEET, 0, 0, [[{ constant: 2 }]]);
    quick.value(FORMULAS, 0, 0);
    quick.setBlock(FORMULAS, 0, 0, [[{ formula: search }]]);
    expect(quick.value(FORMULAS, 0, 0)).toBe(1);
    quick.setBlock(DATA_SHEET, 0, 0, [[{ constant: 9 }]]);
    expect(quick.value(FORMULAS, 0, 0)).toBe(2);
  });
});
