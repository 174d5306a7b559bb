import { ExcelHost } from '../../../src/excel-host/host';
import { openClient, settle, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await client.run((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Nama', 'Nilai'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Nilai';
  });
});
afterEach(() => client.dispose());

test('a table tells of changes of its cells, of no others, and of the selection', async () => {
  const told: unknown[] = [];
  await client.run(async (sheet, context) => {
    const table = sheet.tables.getItem('Nilai');
    table.onChanged.add((event) => {
      told.push([event.changeType, event.address, event.source]);
      return Promise.resolve();
    });
    table.onSelectionChanged.add((event) => {
      told.push([event.isInsideTable, event.address]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('B2').values = [[5]];
    sheet.getRange('D9').values = [['di luar']];
    sheet.getRange('A2:A3').select();
    sheet.getRange('F1').select();
    await context.sync();
  });
  await settle();
  expect(told).toEqual([
    ['RangeEdited', 'B2', 'Local'],
    [true, 'A2:A3'],
    [false, ''],
  ]);
});

test('the tables of the workbook tell of each that comes, changes or goes', async () => {
  const told: unknown[] = [];
  await client.run(async (sheet, context, workbook) => {
    workbook.tables.onAdded.add((event) => {
      told.push(event.type);
      return Promise.resolve();
    });
    workbook.tables.onChanged.add((event) => {
      told.push(event.type);
      return Promise.resolve();
    });
    workbook.tables.onDeleted.add((event) => {
      told.push([event.type, event.tableName]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.tables.add('D1:E2', true);
    sheet.getRange('B2').values = [[7]];
    sheet.tables.getItem('Nilai').convertToRange();
    await context.sync();
  });
  await settle();
  expect(told).toEqual(['TableAdded', 'TableChanged', ['TableDeleted', 'Nilai']]);
});

test('a protected sheet keeps its tables, its order and its filter unless allowed', async () => {
  await client.run((sheet) => sheet.protection.protect());
  const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => sheet.tables.add('D1:E2', true),
    (sheet) => sheet.tables.getItem('Nilai').rows.add(undefined, [['c', 3]]),
    (sheet) => sheet.getRange('A2:B3').sort.apply([{ key: 0, ascending: false }]),
    (sheet) => sheet.tables.getItem('Nilai').columns.getItemAt(1).filter.applyTopItemsFilter(1),
    (sheet) => sheet.getRange('A2').insert('Down'),
    (sheet) => sheet.getRange('A2').moveTo('D5'),
    (sheet) => sheet.getRange('A1:B3').replaceAll('a', 'x', {}),
  ];
  const codes: string[] = [];
  for (const attempt of attempts) codes.push(await client.codeOf(attempt));
  expect(codes).toEqual(attempts.map(() => 'AccessDenied'));
  await client.run((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange('A1:B3').format.protection.locked = false;
    sheet.protection.protect({ allowSort: true, allowAutoFilter: true });
  });
  expect(await client.codeOf(attempts[2] ?? (() => null))).toBe('ok');
  expect(await client.codeOf(attempts[3] ?? (() => null))).toBe('ok');
});

test('in a file a formula names its table and its row, and is computed when it is opened', async () => {
  await client.run((sheet) => {
    sheet.tables.getItem('Nilai').columns.add(undefined, [['Dua kali'], ['=[@Nilai]*2'], ['=[@Nilai]*2']]);
  });
  const cells = client.host.toData().sheets[0]?.cells.filter((cell) => cell.formula !== null);
  expect(cells?.map((cell) => [cell.formula, cell.value])).toEqual([
    ['=Nilai[[#This Row],[Nilai]]*2', 2],
    ['=Nilai[[#This Row],[Nilai]]*2', 4],
  ]);
  const opened = ExcelHost.create({ data: client.host.toData() });
  expect(opened.uncomputed.cells).toEqual([]);
  expect(opened.toData().sheets[0]?.cells).toEqual(client.host.toData().sheets[0]?.cells);
  opened.dispose();
});

test('tables and filters are in the picture of the workbook, and come back from it', async () => {
  await client.run((sheet) => {
    sheet.tables.getItem('Nilai').columns.getItem('Nilai').filter.applyValuesFilter(['2']);
    sheet.getRange('D1:D2').values = [['x'], [1]];
    sheet.autoFilter.apply('D1:D2');
  });
  const data = client.host.toData();
  const [sheet] = data.sheets;
  expect(sheet?.tables).toMatchObject([
    {
      number: 1,
      name: 'Nilai',
      range: { row: 0, col: 0, rows: 3, cols: 2 },
      columns: [
        { id: 1, name: 'Nama' },
        { id: 2, name: 'Nilai' },
      ],
      filters: [{ index: 1, criteria: { filterOn: 'Values', values: ['2'] } }],
    },
  ]);
  expect(sheet?.autoFilter).toEqual({ range: { row: 0, col: 3, rows: 2, cols: 1 }, columns: [] });
  expect(sheet?.rows.filter((row) => row.hidden).map((row) => row.index)).toEqual([1]);
  const again = ExcelHost.create({ data });
  expect(again.toData().sheets[0]?.tables).toEqual(sheet?.tables);
  expect(again.toData().sheets[0]?.autoFilter).toEqual(sheet?.autoFilter);
  again.dispose();
});

test('a copied sheet has tables of its own', async () => {
  await client.run((sheet) => sheet.copy('End'));
  const tables = client.host.toData().sheets.flatMap((sheet) => sheet.tables);
  expect(tables).toHaveLength(2);
  for (const key of ['id', 'number', 'name'] as const) expect(new Set(tables.map((table) => table[key])).size).toBe(2);
});
