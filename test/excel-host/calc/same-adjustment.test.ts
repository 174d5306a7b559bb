import fc from 'fast-check';
import { adjustReference, type StructureChange } from '../../../src/excel-host/text/formula-adjust';
import { fromR1C1, shiftFormula, toR1C1 } from '../../../src/excel-host/text/formula-shift';
import { formatAddress } from '../../../src/excel-host/text/address';
import type { CalcEngine } from '../../../src/excel-host/calc/types';
import { engineWith } from './computed';

const HOME = 'Isian 1';
const OTHER = 'Rekap';

const area = fc
  .record({
    row: fc.nat(20),
    col: fc.nat(10),
    rows: fc.integer({ min: 1, max: 8 }),
    cols: fc.integer({ min: 1, max: 4 }),
  })
  .map((rect) => formatAddress(rect));
const formula = fc
  .tuple(area, area, fc.boolean())
  .map(([first, second, elsewhere]) => `=SUM(${elsewhere ? "'Isian 1'!" : ''}${first},"A1",${second})`);
const change = fc.record({
  sheet: fc.constant(HOME),
  axis: fc.constantFrom('row', 'col'),
  kind: fc.constantFrom('insert', 'delete'),
  at: fc.nat(25),
  count: fc.integer({ min: 1, max: 5 }),
}) satisfies fc.Arbitrary<StructureChange>;

const APPLY: Readonly<Record<string, (engine: CalcEngine, at: number, count: number) => void>> = {
  'insert row': (engine, at, count) => engine.insertRows(HOME, at, count),
  'delete row': (engine, at, count) => engine.deleteRows(HOME, at, count),
  'insert col': (engine, at, count) => engine.insertColumns(HOME, at, count),
  'delete col': (engine, at, count) => engine.deleteColumns(HOME, at, count),
};

describe('names, validations and print areas are adjusted exactly as the formulas of cells are', () => {
  it('whatever is inserted or deleted', () => {
    fc.assert(
      fc.property(formula, change, (text, structure) => {
        // On the other sheet every reference names the changed one, so the formula itself stays where it is.
        const qualified = text.replace(/(?<=[(,])(?=[A-Z])/g, "'Isian 1'!");
        const engine = engineWith({ [HOME]: [], [OTHER]: [] });
        engine.setBlock(OTHER, 0, 0, [[{ formula: qualified }]]);
        APPLY[`${structure.kind} ${structure.axis}`]?.(engine, structure.at, structure.count);
        const adjusted = adjustReference(qualified, OTHER, structure).replaceAll("'Isian 1'!#REF!", '#REF!');
        expect(engine.formula(OTHER, 0, 0)).toBe(adjusted);
        engine.dispose();
      }),
      { seed: 20_261_122, numRuns: 60 },
    );
  });
});

describe('a formula in R1C1 notation', () => {
  it('is the same in every cell that it is filled to', () => {
    fc.assert(
      fc.property(formula, fc.nat(30), fc.nat(30), (text, dRow, dCol) => {
        expect(fromR1C1(toR1C1(text, 3, 3), 3 + dRow, 3 + dCol)).toBe(shiftFormula(text, dRow, dCol));
      }),
      { seed: 20_261_122 },
    );
  });
});
