import { openClient, settle, type TestClient } from '../build/client';
import { createGridView } from '../../../src/excel-host/grid/create-grid-view';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

type Told = readonly unknown[];

/** Registers handlers on `Data` and on the collection, and collects what they are told. */
async function listen(to: TestClient): Promise<Told[]> {
  const told: Told[] = [];
  await to.run((sheet, _, workbook) => {
    sheet.onChanged.add((event) => {
      told.push(['changed', event.address, event.changeType, event.source]);
      return Promise.resolve();
    });
    workbook.worksheets.onAdded.add((event) => {
      told.push(['added', event.source]);
      return Promise.resolve();
    });
    workbook.worksheets.onDeleted.add((event) => {
      told.push(['deleted', event.source]);
      return Promise.resolve();
    });
    workbook.worksheets.onActivated.add(() => {
      told.push(['activated']);
      return Promise.resolve();
    });
    sheet.onSelectionChanged.add((event) => {
      told.push(['selected', event.address]);
      return Promise.resolve();
    });
    workbook.onSelectionChanged.add(() => {
      told.push(['workbook selection']);
      return Promise.resolve();
    });
  });
  return told;
}

// Source: Excel.WorksheetChangedEventArgs, Excel.EventSource, Excel.DataChangeType.
test.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown, Told[]]>([
  [
    'writing values',
    (sheet) =>
      (sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ]),
    [['changed', 'B2:C3', 'RangeEdited', 'Local']],
  ],
  ['inserting rows', (sheet) => sheet.getRange('2:3').insert('Down'), [['changed', '2:3', 'RowInserted', 'Local']]],
  ['deleting columns', (sheet) => sheet.getRange('B:B').delete('Left'), [['changed', 'B:B', 'ColumnDeleted', 'Local']]],
  ['adding a sheet', (_, workbook) => workbook.worksheets.add('Baru'), [['added', 'Local']]],
  ['selecting', (sheet) => sheet.getRange('D4').select(), [['selected', 'D4'], ['workbook selection']]],
  ['formatting', (sheet) => (sheet.getRange('B2').format.font.bold = true), []],
])('%s is told to the handlers', async (_, act, expected) => {
  const told = await listen(client);
  await client.run((sheet, __, workbook) => act(sheet, workbook));
  await settle();
  expect(told).toEqual(expected);
});

test('what a user types in the page is local to the pane beside it', async () => {
  const told = await listen(client);
  const grid = createGridView(client.host);
  const [sheet] = grid.sheets();
  grid.enter(sheet?.id ?? '', 0, 0, '12');
  await settle();
  expect(told).toEqual([['changed', 'A1', 'RangeEdited', 'Local']]);
});

test("a co-author's changes are remote, and where the co-author looks is not told", async () => {
  const told = await listen(client);
  const other = await client.connect({ user: 'rekan' });
  await other.run((sheet, _, workbook) => {
    sheet.getRange('A1').values = [[1]];
    workbook.worksheets.add('Lain').activate();
    sheet.getRange('D4').select();
  });
  await settle();
  expect(told).toEqual([
    ['changed', 'A1', 'RangeEdited', 'Remote'],
    ['added', 'Remote'],
  ]);
  const active = await client.run(async (_, context, workbook) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('Data');
  other.dispose();
});

test('co-authors see one workbook, and their settings meet key by key', async () => {
  const other = await client.connect({ user: 'rekan' });
  await client.run((sheet, _, workbook) => {
    sheet.getRange('A1').values = [['dari pertama']];
    workbook.settings.add('langkah.1', { oleh: 'pertama' });
  });
  const seen = await other.run(async (sheet, context, workbook) => {
    workbook.settings.add('langkah.2', { oleh: 'kedua' });
    const range = sheet.getRange('A1');
    range.load('values');
    workbook.settings.load('items/key');
    await context.sync();
    return [range.values, workbook.settings.items.map((item) => item.key)];
  });
  expect(seen).toEqual([[['dari pertama']], ['langkah.1', 'langkah.2']]);
  other.dispose();
});

test('a changed setting is told to every client', async () => {
  const other = await client.connect({ user: 'rekan' });
  let told = 0;
  await other.run((_, __, workbook) => {
    workbook.settings.onSettingsChanged.add(() => {
      told += 1;
      return Promise.resolve();
    });
  });
  await client.run((_, __, workbook) => workbook.settings.add('kunci', 1));
  await settle();
  expect(told).toBe(1);
  other.dispose();
});

test("the event's range can be asked from the event", async () => {
  let values: unknown = null;
  await client.run((sheet) => {
    sheet.onChanged.add(async (event) => {
      await client.Excel.run(async (context) => {
        const range = event.getRange(context);
        range.load('values');
        await context.sync();
        values = range.values;
      });
    });
  });
  await client.run((sheet) => {
    sheet.getRange('C3').values = [['isi']];
  });
  await settle();
  expect(values).toEqual([['isi']]);
});

test('a removed handler hears nothing more', async () => {
  const told: string[] = [];
  await client.run(async (sheet, context) => {
    const handler = sheet.onChanged.add((event) => {
      told.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await settle();
    handler.remove();
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    await settle();
  });
  expect(told).toEqual(['A1']);
});
