import fc from 'fast-check';
import { openClient, readRange, type TestClient } from '../build/client';

const size = 8;
const lookedAt = 'J1:K8';

/** Constants, and formulas that look at cells, ranges and rows beside the block, and at another sheet. */
const cell = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom('teks', ''),
  fc.tuple(fc.constantFrom('J', 'K'), fc.integer({ min: 1, max: size })).map(([column, row]) => `=$${column}${row}+1`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: size }))
    .map(([first, last]) => `=SUM($J$${first}:K${last})`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: size }))
    .map(([first, last]) => `=SUM(J${first}:J${last})*2`),
  fc.integer({ min: 1, max: size }).map((row) => `=Lain!A${row}*2`),
);
const edit = fc.record({
  kind: fc.constantFrom('Down', 'Right', 'Up', 'Left'),
  row: fc.integer({ min: 0, max: size - 1 }),
  col: fc.integer({ min: 0, max: 12 }),
  rows: fc.integer({ min: 1, max: 3 }),
  cols: fc.integer({ min: 1, max: 3 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(sheet: Excel.Worksheet, { kind, row, col, rows, cols }: Edit): void {
  const range = sheet.getRangeByIndexes(row, col, rows, cols);
  if (kind === 'Down' || kind === 'Right') range.insert(kind);
  else if (kind === 'Up' || kind === 'Left') range.delete(kind);
}

async function withSheets(): Promise<TestClient> {
  const client = await openClient();
  await client.run((sheet, _, workbook) => {
    const other = workbook.worksheets.add('Lain');
    other.getRange('A1:A8').values = Array.from({ length: size }, (__, row) => [row + 1]);
    other.getRange('B1:B8').formulas = Array.from({ length: size }, (__, row) => [`=SUM(Data!J${row + 1}:K8)`]);
    sheet.getRange(lookedAt).values = Array.from({ length: size }, (__, row) => [row * 10, row]);
  });
  return client;
}

const readAll = (client: TestClient, property: 'formulas' | 'values'): Promise<unknown[][][]> =>
  client.run(async (sheet, context, workbook) => {
    const ranges = [sheet.getRange('A1:Z40'), workbook.worksheets.getItem('Lain').getRange('A1:C8')];
    for (const range of ranges) range.load(property);
    await context.sync();
    return ranges.map((range) => range[property]);
  });

// The engine moves whole rows and columns only: what is moved here must calculate as if it had always stood there.
test('after cells were shifted the values are those of the formulas as they read now', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (block, changes) => {
        const client = await withSheets();
        await client.run(async (sheet, context) => {
          sheet.getRange('A1:H8').formulas = block;
          for (const change of changes) apply(sheet, change);
          await context.sync();
        });
        const [data = [], other = []] = await readAll(client, 'formulas');
        const values = await readAll(client, 'values');
        const fresh = await withSheets();
        await fresh.run((sheet, _, workbook) => {
          sheet.getRange(lookedAt).clear('Contents');
          sheet.getRange('A1:Z40').formulas = data;
          workbook.worksheets.getItem('Lain').getRange('A1:C8').formulas = other;
        });
        expect(await readAll(fresh, 'values')).toEqual(values);
        client.dispose();
        fresh.dispose();
      },
    ),
    { numRuns: 25, seed: 20261122 },
  );
});

test('a reference follows when all of its width shifts, and stays as it is otherwise', async () => {
  const client = await withSheets();
  await client.run((sheet) => {
    sheet.getRange('A1:A3').formulas = [['=SUM(J1:J8)'], ['=J8'], ['=SUM(J1:K8)']];
    sheet.getRange('J4').insert('Down');
  });
  expect(await readRange(client, 'A1:A3', 'formulas')).toEqual([['=SUM(J1:J9)'], ['=J9'], ['=SUM(J1:K8)']]);
  client.dispose();
});
