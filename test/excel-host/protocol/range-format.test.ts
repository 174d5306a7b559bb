import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

type Format = Excel.RangeFormat;

// Source: the property descriptions of Excel.RangeFormat, RangeFont, RangeFill, FormatProtection.
test.each<[string, (format: Format) => void, string, (format: Format) => unknown, unknown]>([
  ['font name', (f) => (f.font.name = 'Arial'), 'font/name', (f) => f.font.name, 'Arial'],
  ['font size', (f) => (f.font.size = 12), 'font/size', (f) => f.font.size, 12],
  ['bold', (f) => (f.font.bold = true), 'font/bold', (f) => f.font.bold, true],
  ['italic', (f) => (f.font.italic = true), 'font/italic', (f) => f.font.italic, true],
  ['underline', (f) => (f.font.underline = 'Double'), 'font/underline', (f) => f.font.underline, 'Double'],
  ['strikethrough', (f) => (f.font.strikethrough = true), 'font/strikethrough', (f) => f.font.strikethrough, true],
  ['font colour by name', (f) => (f.font.color = 'red'), 'font/color', (f) => f.font.color, '#FF0000'],
  ['fill colour in lower case', (f) => (f.fill.color = '#0b5d4b'), 'fill/color', (f) => f.fill.color, '#0B5D4B'],
  [
    'alignment',
    (f) => (f.horizontalAlignment = 'CenterAcrossSelection'),
    'horizontalAlignment',
    (f) => f.horizontalAlignment,
    'CenterAcrossSelection',
  ],
  ['vertical alignment', (f) => (f.verticalAlignment = 'Top'), 'verticalAlignment', (f) => f.verticalAlignment, 'Top'],
  ['wrapping', (f) => (f.wrapText = true), 'wrapText', (f) => f.wrapText, true],
  ['indent', (f) => (f.indentLevel = 2), 'indentLevel', (f) => f.indentLevel, 2],
  ['orientation', (f) => (f.textOrientation = 90), 'textOrientation', (f) => f.textOrientation, 90],
  ['shrinking', (f) => (f.shrinkToFit = true), 'shrinkToFit', (f) => f.shrinkToFit, true],
  ['unlocked', (f) => (f.protection.locked = false), 'protection/locked', (f) => f.protection.locked, false],
  [
    'hidden formula',
    (f) => (f.protection.formulaHidden = true),
    'protection/formulaHidden',
    (f) => f.protection.formulaHidden,
    true,
  ],
  ['column width', (f) => (f.columnWidth = 72), 'columnWidth', (f) => f.columnWidth, 72],
  ['row height', (f) => (f.rowHeight = 30), 'rowHeight', (f) => f.rowHeight, 30],
])('%s is kept', async (_, set, load, get, expected) => {
  const value = await client.run(async (sheet, context) => {
    const { format } = sheet.getRange('B2:C3');
    set(format);
    format.load(load);
    await context.sync();
    return get(format);
  });
  expect(value).toBe(expected);
});

test.each<[string, Record<string, unknown>]>([
  ['an unknown alignment', { horizontalAlignment: 'Middle' }],
  ['a text orientation of 100 degrees', { textOrientation: 100 }],
  ['an indent below zero', { indentLevel: -1 }],
  ['a row height above 409.5 points', { rowHeight: 410 }],
  ['a column width below zero', { columnWidth: -1 }],
])('%s is an invalid argument', async (_, change) => {
  expect(
    await client.codeOf((sheet) => {
      Object.assign(sheet.getRange('A1').format, change);
    }),
  ).toBe('InvalidArgument');
});

test('a property that differs inside of the range is null', async () => {
  const format = await client.run(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:A2');
    range.format.load('font/bold,wrapText');
    await context.sync();
    return range.format.toJSON();
  });
  expect(format).toMatchObject({ font: { bold: null }, wrapText: false });
});

test('an unfilled cell is white, and a cleared fill is again', async () => {
  const colors = await client.run(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.format.fill.load('color');
    await context.sync();
    const before = range.format.fill.color;
    range.format.fill.color = '#FFFF00';
    range.format.fill.clear();
    range.format.fill.load('color');
    await context.sync();
    return [before, range.format.fill.color];
  });
  expect(colors).toEqual(['#FFFFFF', '#FFFFFF']);
});

// Source: Excel.BorderIndex: InsideHorizontal lies between the rows of the range.
test('borders lie where their index says', async () => {
  await client.run((sheet) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Double';
    const inside = borders.getItem('InsideHorizontal');
    inside.style = 'Continuous';
    inside.color = '#0B5D4B';
    inside.weight = 'Medium';
  });
  const [data] = client.host.toData().sheets;
  const at = (row: number, col: number): unknown =>
    data?.cells.find((cell) => cell.row === row && cell.col === col)?.style.borders;
  expect(at(1, 1)).toMatchObject({ bottom: { style: 'Continuous', weight: 'Medium', color: '#0B5D4B' }, top: null });
  expect(at(2, 1)).toMatchObject({ top: { style: 'Continuous' }, bottom: { style: 'Double' } });
});

test('cells with the same look share one style object', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1:C300').format.fill.color = '#EEEEEE';
    sheet.getRange('E1').format.fill.color = '#EEEEEE';
  });
  const styles = new Set(client.host.toData().sheets[0]?.cells.map((cell) => cell.style));
  expect(styles.size).toBe(1);
});

test('a whole column keeps its look for cells that come later', async () => {
  const bold = await client.run(async (sheet, context) => {
    sheet.getRange('C:C').format.font.bold = true;
    sheet.getRange('C5').values = [[1]];
    const cell = sheet.getRange('C5').format.font;
    const beside = sheet.getRange('D5').format.font;
    cell.load('bold');
    beside.load('bold');
    await context.sync();
    return [cell.bold, beside.bold];
  });
  expect(bold).toEqual([true, false]);
});

test('hidden rows and columns', async () => {
  const hidden = await client.run(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const part = sheet.getRange('A1:A4');
    const all = sheet.getRange('A2:A3');
    const column = sheet.getRange('B9');
    part.load('rowHidden');
    all.load('rowHidden,hidden');
    column.load('columnHidden,rowHidden');
    await context.sync();
    return [part.rowHidden, all.rowHidden, all.hidden, column.columnHidden, column.rowHidden];
  });
  expect(hidden).toEqual([null, true, true, true, false]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  [
    'hiding every row to the end of the sheet',
    (sheet) => (sheet.getRange('60:1048576').rowHidden = true),
    'NotImplemented',
  ],
  [
    'colouring every row to the end of the sheet',
    (sheet) => (sheet.getRange('60:1048576').format.fill.color = 'red'),
    'NotImplemented',
  ],
  ['hiding every column to the end of the sheet', (sheet) => (sheet.getRange('M:XFD').columnHidden = true), 'ok'],
  ['colouring the whole sheet', (sheet) => (sheet.getRange().format.fill.color = 'white'), 'ok'],
])('%s', async (_, act, code) => {
  expect(await client.codeOf((sheet) => act(sheet))).toBe(code);
});

test('autofit widens a column to its longest text and heightens a row with wrapped text', async () => {
  const [width, height] = await client.run(async (sheet, context) => {
    sheet.getRange('A1').values = [['Persentase dokumen perencanaan yang tepat waktu']];
    sheet.getRange('C1').values = [['teks yang jauh lebih panjang daripada kolomnya yang sempit']];
    sheet.getRange('C1').format.wrapText = true;
    sheet.getRange('A:A').format.autofitColumns();
    sheet.getRange('1:1').format.autofitRows();
    const range = sheet.getRange('A1').format;
    range.load('columnWidth,rowHeight');
    await context.sync();
    return [range.columnWidth, range.rowHeight];
  });
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThan(30);
});

test('merging keeps the first value, unmerging keeps it where it is', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A4:B5').merge(true);
  });
  expect(client.host.toData().sheets[0]?.merges).toEqual([
    { row: 0, col: 0, rows: 2, cols: 2 },
    { row: 3, col: 0, rows: 1, cols: 2 },
    { row: 4, col: 0, rows: 1, cols: 2 },
  ]);
  await client.run((sheet) => {
    sheet.getRange('A1').unmerge();
  });
  expect(client.host.toData().sheets[0]?.merges).toHaveLength(2);
  expect(client.host.toData().sheets[0]?.cells.filter((cell) => cell.value !== null)).toHaveLength(1);
});

test('a range that cuts through a merged area cannot be merged', async () => {
  expect(
    await client.codeOf((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
    }),
  ).toBe('InvalidOperation');
});

// Source: Excel.ClearApplyTo.
test.each<[Excel.ClearApplyTo, unknown, boolean]>([
  ['Contents' as Excel.ClearApplyTo, '', true],
  ['Formats' as Excel.ClearApplyTo, 5, false],
  ['All' as Excel.ClearApplyTo, '', false],
])('clear(%s)', async (applyTo, value, bold) => {
  const after = await client.run(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.format.font.bold = true;
    range.clear(applyTo);
    range.load('values,format/font/bold');
    await context.sync();
    return [range.values[0]?.[0], range.format.font.bold];
  });
  expect(after).toEqual([value, bold]);
});

// Source: Excel.Range.group, hideGroupDetails.
test('groups of rows hide and show', async () => {
  const hidden = await client.run(async (sheet, context) => {
    sheet.getRange('2:4').group('ByRows');
    sheet.getRange('2:4').hideGroupDetails('ByRows');
    const range = sheet.getRange('A3');
    range.load('rowHidden');
    await context.sync();
    const first = range.rowHidden;
    sheet.getRange('2:4').showGroupDetails('ByRows');
    range.load('rowHidden');
    await context.sync();
    return [first, range.rowHidden];
  });
  expect(hidden).toEqual([true, false]);
  expect(client.host.toData().sheets[0]?.rows.map((row) => row.outlineLevel)).toEqual([1, 1, 1]);
  expect(await client.codeOf((sheet) => sheet.getRange('9:9').ungroup('ByRows'))).toBe('InvalidOperation');
});

test('a hyperlink inside of the workbook', async () => {
  const link = await client.run(async (sheet, context) => {
    sheet.getRange('A1').hyperlink = { documentReference: 'Data!B2', textToDisplay: 'Buka', screenTip: 'Ke isian' };
    const range = sheet.getRange('A1');
    range.load('hyperlink,values,format/font/underline');
    await context.sync();
    return [range.hyperlink, range.values[0]?.[0], range.format.font.underline];
  });
  expect(link).toMatchObject([{ documentReference: 'Data!B2', screenTip: 'Ke isian' }, 'Buka', 'Single']);
  expect(
    await client.codeOf((sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'TidakAda!A1' };
    }),
  ).toBe('InvalidArgument');
});

test('several areas take a look together', async () => {
  const [address, count, color] = await client.run(async (sheet, context) => {
    const areas = sheet.getRanges('A1:A2,C5');
    areas.format.fill.color = '#123456';
    areas.load('address,areaCount,format/fill/color');
    await context.sync();
    return [areas.address, areas.areaCount, areas.format.fill.color];
  });
  expect([address, count, color]).toEqual(['Data!A1:A2, Data!C5', 2, '#123456']);
});
