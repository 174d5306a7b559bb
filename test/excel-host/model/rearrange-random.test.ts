import fc from 'fast-check';
import { openClient, type TestClient } from '../build/client';

const size = 6;
const cell = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('teks', '', 'TRUE'),
  fc.integer({ min: 1, max: size }).map((row) => `=$J${row}*2`),
  fc.integer({ min: 1, max: size }).map((row) => `=SUM(J1:J${row})`),
);
const step = fc.record({
  kind: fc.constantFrom('sort', 'columns', 'move', 'duplicates', 'fill'),
  row: fc.integer({ min: 0, max: size - 2 }),
  col: fc.integer({ min: 0, max: size - 2 }),
  to: fc.integer({ min: 0, max: 12 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const steps: Readonly<Record<string, (sheet: Excel.Worksheet, at: Step) => unknown>> = {
  sort: (sheet, { row, col }) => sheet.getRangeByIndexes(row, 0, size - row, size).sort.apply([{ key: col }]),
  columns: (sheet, { row, col }) =>
    sheet.getRangeByIndexes(0, col, size, size - col).sort.apply([{ key: row }], false, false, 'Columns'),
  move: (sheet, { row, col, to }) =>
    sheet.getRangeByIndexes(row, col, 2, 2).moveTo(sheet.getRangeByIndexes(to, (to * 5) % 12, 1, 1)),
  duplicates: (sheet, { row, col }) => sheet.getRangeByIndexes(row, 0, size - row, size).removeDuplicates([col], false),
  fill: (sheet, { row, col }) =>
    sheet.getRangeByIndexes(row, col, 1, 2).autoFill(sheet.getRangeByIndexes(row, col, 3, 2), 'FillDefault'),
};

async function read(client: TestClient, property: 'formulas' | 'values'): Promise<unknown[][]> {
  return client.run(async (sheet, context) => {
    const range = sheet.getRange('A1:T20');
    range.load(property);
    await context.sync();
    return range[property];
  });
}

// What was rearranged must calculate as if it had been typed as it reads now.
test('after cells were sorted, moved, thinned out or filled the values are those of the formulas', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      async (block, changes) => {
        const client = await openClient();
        await client.run((sheet) => {
          sheet.getRange('J1:J6').values = Array.from({ length: size }, (_, row) => [row + 1]);
          sheet.getRange('A1:F6').formulas = block;
          for (const change of changes) steps[change.kind]?.(sheet, change);
        });
        const formulas = await read(client, 'formulas');
        const values = await read(client, 'values');
        const fresh = await openClient();
        await fresh.run((sheet) => {
          sheet.getRange('A1:T20').formulas = formulas;
        });
        expect(await read(fresh, 'values')).toEqual(values);
        client.dispose();
        fresh.dispose();
      },
    ),
    { numRuns: 25, seed: 20261122 },
  );
});
