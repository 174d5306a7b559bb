import fc from 'fast-check';
import { openClient, readRange, type TestClient } from '../build/client';

const size = 8;
const area = 'A1:H8';

/** Constants, and formulas that look at cells, ranges, whole columns of the block and another sheet. */
const cell = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom('teks', ''),
  fc
    .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: size }))
    .map(([col, row]) => `=${String.fromCharCode(65 + col)}$${row}+1`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: size }))
    .map(([first, last]) => `=SUM($J${first}:$J${last})`),
  fc.integer({ min: 1, max: size }).map((row) => `=Lain!A${row}*2`),
);
const edit = fc.record({
  kind: fc.constantFrom('insert-row', 'delete-row', 'insert-column', 'delete-column'),
  at: fc.integer({ min: 1, max: size - 1 }),
});

const column = (at: number): string => String.fromCharCode(64 + at);
const edits: Readonly<Record<string, (sheet: Excel.Worksheet, at: number) => void>> = {
  'insert-row': (sheet, at) => sheet.getRange(`${at}:${at}`).insert('Down'),
  'delete-row': (sheet, at) => sheet.getRange(`${at}:${at}`).delete('Up'),
  'insert-column': (sheet, at) => sheet.getRange(`${column(at)}:${column(at)}`).insert('Right'),
  'delete-column': (sheet, at) => sheet.getRange(`${column(at)}:${column(at)}`).delete('Left'),
};

async function withSheets(): Promise<TestClient> {
  const client = await openClient();
  await client.run((sheet, _, workbook) => {
    workbook.worksheets.add('Lain').getRange('A1:A8').values = Array.from({ length: size }, (__, row) => [row + 1]);
    sheet.getRange('J1:J8').values = Array.from({ length: size }, (__, row) => [row * 10]);
  });
  return client;
}

// The texts of formulas are adjusted here, the engine adjusts its own: both must stay one workbook.
test('after any edits of rows and columns the values are those of the formulas as they read now', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (block, changes) => {
        const client = await withSheets();
        await client.run((sheet) => {
          // Circular references are out of scope: formulas go below and right of what they may look at.
          sheet.getRange(area).formulas = block.map((line, row) =>
            line.map((each, col) => (isForward(each, row, col) ? '' : each)),
          );
          for (const { kind, at } of changes) edits[kind]?.(sheet, at);
        });
        const formulas = await readRange(client, 'A1:P16', 'formulas');
        const values = await readRange(client, 'A1:P16', 'values');
        const fresh = await withSheets();
        await fresh.run((sheet) => {
          sheet.getRange('J1:J8').clear('Contents');
          sheet.getRange('A1:P16').formulas = formulas;
        });
        expect(await readRange(fresh, 'A1:P16', 'values')).toEqual(values);
        client.dispose();
        fresh.dispose();
      },
    ),
    { numRuns: 25, seed: 20261001 },
  );
});

function isForward(each: string | number, row: number, col: number): boolean {
  const reference = typeof each === 'string' ? /^=([A-H])\$(\d)/.exec(each) : null;
  if (!reference) return false;
  const lookedRow = Number(reference[2]) - 1;
  const lookedCol = (reference[1] ?? 'A').charCodeAt(0) - 65;
  return lookedRow > row || (lookedRow === row && lookedCol >= col);
}
