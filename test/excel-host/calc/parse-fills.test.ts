import fc from 'fast-check';
import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import type { CalcEngine, CalcInput } from '../../../src/excel-host/calc/types';
import { keepsShape, shiftFormula } from '../../../src/excel-host/text/formula-shift';

const [DATA, OUT] = ['Data 1', 'Hasil'];
const [ROWS, COLS] = [6, 3];
/** Written in F4: references before and after it, fixed and moving, on this sheet and on the other. */
const formulas = [
  '=A4+1',
  '=$A4*B$1',
  '=SUM(A4:C4)&"x""y"',
  "='Data 1'!A4+'Data 1'!$B$2",
  '=IFERROR(MATCH(A4,\'Data 1\'!$A$1:$A$9,0),"tidak ada")',
  '=E4&"-"&F3',
  '=IF(ROW()>5,COLUMN(),NOPE(A4))',
  '=1E3+A5',
] as const;

function workbook(): CalcEngine {
  const engine = createHyperFormulaEngine();
  engine.addSheet(DATA, DATA);
  engine.addSheet(OUT, OUT);
  const numbers = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 5 }, (__, col) => ({ constant: (row * 7 + col * 3) % 11 })),
  );
  engine.setBlock(DATA, 0, 0, numbers);
  engine.setBlock(OUT, 0, 0, numbers);
  return engine;
}
const block = (formula: string, isFill: boolean): CalcInput[][] =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLS }, (__, col) => ({
      formula: shiftFormula(formula, row, col),
      ...(isFill ? { fill: 7 } : {}),
    })),
  );
const picture = (engine: CalcEngine) => ({
  values: engine.values(OUT, { row: 0, col: 0, rows: 20, cols: 12 }),
  formulas: Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 12 }, (__, col) => engine.formula(OUT, row, col)),
  ),
});

const changes: readonly ((engine: CalcEngine) => void)[] = [
  (engine) => engine.insertRows(OUT, 4, 2),
  (engine) => engine.deleteRows(OUT, 5, 1),
  (engine) => engine.insertColumns(OUT, 1, 1),
  (engine) => engine.deleteColumns(OUT, 0, 1),
  (engine) => engine.insertRows(DATA, 1, 1),
  (engine) => engine.renameSheet(DATA, 'Lain'),
  (engine) => engine.setBlock(OUT, 3, 0, [[{ constant: 40 }], [{ constant: null }]]),
  (engine) => engine.recalculate(),
];

test('a filled formula is what the same formula is when each cell is written by itself, also after what is done to the sheets', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formulas),
      fc.array(fc.constantFrom(...changes), { maxLength: 4 }),
      (formula, done) => {
        const [filled, written] = [workbook(), workbook()];
        filled.setBlock(OUT, 3, 5, block(formula, true));
        written.setBlock(OUT, 3, 5, block(formula, false));
        for (const change of done) {
          change(filled);
          change(written);
        }
        expect(picture(filled)).toEqual(picture(written));
        filled.dispose();
        written.dispose();
      },
    ),
    { seed: 20_261_123, numRuns: 80 },
  );
});

test('two fills in one call, and a cell of none, stay apart though they read alike', () => {
  const engine = workbook();
  engine.setBlock(OUT, 3, 5, [
    [{ formula: '=A4', fill: 1 }, { formula: '=A4', fill: 2 }, { formula: '=A4' }],
    [{ formula: '=A5', fill: 1 }, { formula: '=A5', fill: 2 }, { constant: 3 }],
  ]);
  expect([0, 1, 2].map((col) => [engine.formula(OUT, 3, 5 + col), engine.formula(OUT, 4, 5 + col)])).toEqual([
    ['=A4', '=A5'],
    ['=A4', '=A5'],
    ['=A4', null],
  ]);
});

test.each([
  ['=A1+$B$2', true],
  ['=SUM(A1:B2)', true],
  ["=SUM('Data 1'!$A$1:$A$9)", true],
  ['=SUM($A$1:A1)', false],
  ['=SUM(A$1:A1)', false],
  ['=SUM($A1:B1)', false],
  ['=SUM(Table1[Nilai])', false],
])('a copy of %s is the same one wherever it stands: %s', (formula, isSame) => {
  expect(keepsShape(formula)).toBe(isSame);
});
