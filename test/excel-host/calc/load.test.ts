import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import { growth, processorSeconds } from '../../setup/tempo';

const ROWS = 5_000;
const FORMULAS_PER_ROW = 12;
const SECONDS_FOR_LOAD = 20;

it('60,000 formulas are loaded and computed within seconds, and one edit then takes milliseconds', () => {
  const engine = createHyperFormulaEngine();
  engine.addSheet('a', 'Isian 1');
  const started = process.cpuUsage();
  engine.setBlock(
    'a',
    0,
    0,
    Array.from({ length: ROWS }, (_, row) => Array.from({ length: 10 }, (__, col) => ({ constant: row + col }))),
  );
  engine.setBlock(
    'a',
    0,
    10,
    Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: FORMULAS_PER_ROW }, (__, at) => ({ formula: FORMULAS[at % 3]?.(row + 1) ?? '' })),
    ),
  );
  expect(engine.values('a', { row: ROWS - 1, col: 10, rows: 1, cols: 3 })).toEqual([
    [(ROWS / (ROWS - 1)) * 100, 100.02, 10 * (ROWS - 1) + 45],
  ]);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(SECONDS_FOR_LOAD);

  const edit = processorSeconds(() => {
    engine.setBlock('a', 7, 0, [[{ constant: 1000 }]]);
    expect(engine.value('a', 7, 10)).toBe((8 / 1000) * 100);
  });
  expect(edit).toBeLessThan(1);
});

const FORMULAS: readonly ((row: number) => string)[] = [
  (row) => `=IF(A${row}="","",B${row}/MAX(1,A${row})*100)`,
  (row) => `=IF(K${row}="","",ROUND(K${row},2))`,
  (row) => `=SUM(A${row}:J${row})`,
];

/** Seconds to load rows that each look another row up by its key, three columns wide. */
function secondsToLookUp(rows: number): number {
  const engine = createHyperFormulaEngine();
  engine.addSheet('a', 'IKU');
  engine.addSheet('b', 'Isian');
  const column = (letter: string): string => `IKU!$${letter}$1:$${letter}$${rows}`;
  const found = (letter: string, row: number): string =>
    `=IF(INDEX(${column(letter)},$A${row})="","",INDEX(${column(letter)},$A${row}))`;
  const started = process.cpuUsage().user;
  engine.setBlock(
    'a',
    0,
    0,
    Array.from({ length: rows }, (_, row) => [{ constant: `IKU-${row}` }, { constant: row }, { constant: row * 2 }]),
  );
  engine.setBlock(
    'b',
    0,
    0,
    Array.from({ length: rows }, (_, row) => [
      { formula: `=MATCH("IKU-${rows - 1 - row}",${column('A')},0)` },
      { formula: found('B', row + 1) },
      { formula: found('C', row + 1) },
    ]),
  );
  expect(engine.values('b', { row: 1, col: 0, rows: 1, cols: 3 })).toEqual([[rows - 1, rows - 2, (rows - 2) * 2]]);
  const seconds = (process.cpuUsage().user - started) / 1e6;
  engine.dispose();
  return seconds;
}

it('six times the rows that look each other up take not much more than six times the time', () => {
  // Walking the whole column for every row would take 36 times as long.
  expect(
    growth(
      () => secondsToLookUp(1_000),
      () => secondsToLookUp(6_000),
      18,
    ),
  ).toBeLessThan(18);
});

/** Seconds to write other formulas over those that all look at one column. */
function secondsToReplace(rows: number): number {
  const engine = createHyperFormulaEngine();
  engine.addSheet('a', 'IKU');
  const write = (factor: number): void => {
    engine.setBlock(
      'a',
      0,
      1,
      Array.from({ length: rows }, (_, row) => [{ formula: `=SUM($A$1:$A$${rows})+A${row + 1}*${factor}` }]),
    );
  };
  engine.setBlock(
    'a',
    0,
    0,
    Array.from({ length: rows }, () => [{ constant: 1 }]),
  );
  write(1);
  expect(engine.value('a', rows - 1, 1)).toBe(rows + 1);
  const seconds = processorSeconds(() => {
    write(2);
    write(3);
  });
  expect(engine.value('a', rows - 1, 1)).toBe(rows + 3);
  engine.setBlock('a', 0, 0, [[{ constant: 11 }]]);
  expect(engine.value('a', rows - 1, 1)).toBe(rows + 13);
  engine.dispose();
  return seconds;
}

it('eight times the formulas over one column are replaced in not much more than eight times the time', () => {
  // Searching the column's dependents for each formula that goes would take 64 times as long.
  expect(
    growth(
      () => secondsToReplace(1_000),
      () => secondsToReplace(8_000),
      24,
    ),
  ).toBeLessThan(24);
});
