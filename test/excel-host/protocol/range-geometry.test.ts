import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeAll(async () => {
  client = await openClient();
  await client.run((sheet) => {
    sheet.getRange('B2:D5').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ];
  });
});
afterAll(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const addressOf = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  client.run(async (sheet, context) => {
    const range = make(sheet);
    range.load('address');
    await context.sync();
    return range.isNullObject ? 'null object' : range.address;
  });

// Source: the descriptions of these methods in Excel.Range and Excel.Worksheet.
test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ['getRange with an address', (sheet) => sheet.getRange('B2:D5'), 'Data!B2:D5'],
  ['getRange with absolute signs', (sheet) => sheet.getRange('$B$2'), 'Data!B2'],
  ['getRange with the sheet named', (sheet) => sheet.getRange('Data!C3'), 'Data!C3'],
  ['getRange of whole rows', (sheet) => sheet.getRange('2:4'), 'Data!2:4'],
  ['getRange of whole columns', (sheet) => sheet.getRange('B:C'), 'Data!B:C'],
  ['getRange without address', (sheet) => sheet.getRange(), 'Data!1:1048576'],
  ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 1, 4, 3), 'Data!B2:D5'],
  ['worksheet.getCell', (sheet) => sheet.getCell(4, 3), 'Data!D5'],
  ['range.getCell counts from the range', (sheet) => sheet.getRange('B2:D5').getCell(0, 1), 'Data!C2'],
  ['range.getCell may leave the range', (sheet) => sheet.getRange('B2:D5').getCell(9, 0), 'Data!B11'],
  ['getRow', (sheet) => sheet.getRange('B2:D5').getRow(1), 'Data!B3:D3'],
  ['getColumn', (sheet) => sheet.getRange('B2:D5').getColumn(2), 'Data!D2:D5'],
  ['getOffsetRange', (sheet) => sheet.getRange('B2:D5').getOffsetRange(2, -1), 'Data!A4:C7'],
  ['getResizedRange', (sheet) => sheet.getRange('B2:D5').getResizedRange(-3, 1), 'Data!B2:E2'],
  ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2').getAbsoluteResizedRange(3, 2), 'Data!B2:C4'],
  ['getEntireRow', (sheet) => sheet.getRange('B2:D5').getEntireRow(), 'Data!2:5'],
  ['getEntireColumn', (sheet) => sheet.getRange('B2:D5').getEntireColumn(), 'Data!B:D'],
  ['getLastCell', (sheet) => sheet.getRange('B2:D5').getLastCell(), 'Data!D5'],
  ['getLastRow', (sheet) => sheet.getRange('B2:D5').getLastRow(), 'Data!B5:D5'],
  ['getLastColumn', (sheet) => sheet.getRange('B2:D5').getLastColumn(), 'Data!D2:D5'],
  ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D9'), 'Data!B2:D9'],
  ['getBoundingRect of a range', (sheet) => sheet.getRange('D9').getBoundingRect(sheet.getRange('B2')), 'Data!B2:D9'],
  ['getIntersection', (sheet) => sheet.getRange('B2:D5').getIntersection('C4:H9'), 'Data!C4:D5'],
  ['getRowsAbove', (sheet) => sheet.getRange('B3:D5').getRowsAbove(2), 'Data!B1:D2'],
  ['getRowsBelow', (sheet) => sheet.getRange('B2:D5').getRowsBelow(1), 'Data!B6:D6'],
  ['getColumnsBefore', (sheet) => sheet.getRange('B2:D5').getColumnsBefore(1), 'Data!A2:A5'],
  ['getColumnsAfter', (sheet) => sheet.getRange('B2:D5').getColumnsAfter(2), 'Data!E2:F5'],
  ['worksheet.getUsedRange', (sheet) => sheet.getUsedRange(), 'Data!B2:D5'],
  ['range.getUsedRange', (sheet) => sheet.getRange('C1:C99').getUsedRange(true), 'Data!C2:C5'],
])('%s', async (_, make, address) => {
  expect(await addressOf(make)).toBe(address);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ['ranges that do not meet', (sheet) => sheet.getRange('B2').getIntersectionOrNullObject('D4')],
  ['an unused part', (sheet) => sheet.getRange('H1:H9').getUsedRangeOrNullObject(true)],
])('%s answer a null object', async (_, make) => {
  expect(await addressOf(make)).toBe('null object');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ['an address that is none', (sheet) => sheet.getRange('satu dua'), 'InvalidArgument'],
  ['a row beyond the last', (sheet) => sheet.getRange('A1048577'), 'InvalidArgument'],
  ['an address on another sheet', (sheet) => sheet.getRange('Lain!A1'), 'InvalidArgument'],
  ['an offset over the edge', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
  ['a negative index', (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1), 'InvalidArgument'],
  ['a count of no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
  ['rows above the first', (sheet) => sheet.getRange('A1').getRowsAbove(1), 'InvalidArgument'],
  ['no common cells', (sheet) => sheet.getRange('B2').getIntersection('D4'), 'ItemNotFound'],
])('%s is refused', async (_, make, code) => {
  expect(
    await client.codeOf((sheet) => {
      make(sheet);
    }),
  ).toBe(code);
});

test('sizes and places of a range', async () => {
  const facts = await client.run(async (sheet, context) => {
    const range = sheet.getRange('B2:D5');
    const rows = sheet.getRange('2:3');
    range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn');
    rows.load('isEntireRow,isEntireColumn,cellCount');
    await context.sync();
    return { range: range.toJSON(), rows: rows.toJSON() };
  });
  expect(facts.range).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 4, columnCount: 3, cellCount: 12 });
  expect(facts.range).toMatchObject({ isEntireRow: false, isEntireColumn: false });
  expect(facts.rows).toMatchObject({ isEntireRow: true, isEntireColumn: false, cellCount: 32_768 });
});

// Source: Excel.Worksheet.getUsedRange: "If the entire worksheet is blank, this function will return the top left cell".
test('the used range of a blank sheet is its first cell, or a null object', async () => {
  const [used, orNull] = await client.run(async (_, context, workbook) => {
    const blank = workbook.worksheets.add('Kosong');
    const first = blank.getUsedRange();
    const none = blank.getUsedRangeOrNullObject();
    first.load('address');
    none.load('address');
    await context.sync();
    return [first.address, none.isNullObject];
  });
  expect(used).toBe('Kosong!A1');
  expect(orNull).toBe(true);
});

// Source: Excel.Range.getSpecialCells, SpecialCellType, SpecialCellValueType.
test.each<[Excel.SpecialCellType, Excel.SpecialCellValueType | undefined, string]>([
  ['Constants' as Excel.SpecialCellType, undefined, 'Khusus!A1:B1, Khusus!A2'],
  ['Constants' as Excel.SpecialCellType, 'Text' as Excel.SpecialCellValueType, 'Khusus!A1:B1'],
  ['Formulas' as Excel.SpecialCellType, undefined, 'Khusus!B2:B3'],
  ['Formulas' as Excel.SpecialCellType, 'Errors' as Excel.SpecialCellValueType, 'Khusus!B3'],
  ['Blanks' as Excel.SpecialCellType, undefined, 'Khusus!A3'],
])('special cells: %s %s', async (cellType, valueType, address) => {
  const found = await client.run(async (_, context, workbook) => {
    const sheet = workbook.worksheets.getItemOrNullObject('Khusus');
    sheet.delete();
    const made = workbook.worksheets.add('Khusus');
    made.getRange('A1:B3').formulas = [
      ['Target', 'Realisasi'],
      [80, '=A2*2'],
      ['', '=1/0'],
    ];
    const areas = made.getRange('A1:B3').getSpecialCells(cellType, valueType);
    areas.load('address');
    await context.sync();
    return areas.address;
  });
  expect(found).toBe(address);
});

test('a range found by its text, and none', async () => {
  const [found, none] = await client.run(async (sheet, context) => {
    const hit = sheet.getRange('A1:F9').findOrNullObject('11', { completeMatch: true });
    const miss = sheet.getRange('A1:F9').findOrNullObject('999', {});
    hit.load('address');
    miss.load('address');
    await context.sync();
    return [hit.address, miss.isNullObject];
  });
  expect([found, none]).toEqual(['Data!C5', true]);
});
