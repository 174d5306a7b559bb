import { openClient, readRange, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await client.run((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('B1:B9').format.protection.locked = false;
  });
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const afterProtecting = (
  options: Excel.WorksheetProtectionOptions,
  act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown,
): Promise<string> =>
  client.codeOf(async (sheet, context, workbook) => {
    sheet.protection.protect(options);
    await context.sync();
    act(sheet, workbook);
  });

// Source: Excel.WorksheetProtectionOptions; support.microsoft.com, "Protect a worksheet".
test.each<[string, (sheet: Excel.Worksheet) => unknown, keyof Excel.WorksheetProtectionOptions | null]>([
  ['writing a locked cell', (sheet) => (sheet.getRange('A1').values = [[9]]), null],
  ['writing a range with one locked cell', (sheet) => (sheet.getRange('A1:B1').values = [[9, 9]]), null],
  ['clearing a locked cell', (sheet) => sheet.getRange('A1').clear('Contents'), null],
  ['colouring a cell', (sheet) => (sheet.getRange('B1').format.fill.color = 'red'), 'allowFormatCells'],
  ['a number format', (sheet) => (sheet.getRange('B1').numberFormat = [['0%']]), 'allowFormatCells'],
  ['a column width', (sheet) => (sheet.getRange('B1').format.columnWidth = 99), 'allowFormatColumns'],
  ['hiding a row', (sheet) => (sheet.getRange('2:2').rowHidden = true), 'allowFormatRows'],
  ['inserting a row', (sheet) => sheet.getRange('2:2').insert('Down'), 'allowInsertRows'],
  ['inserting a column', (sheet) => sheet.getRange('B:B').insert('Right'), 'allowInsertColumns'],
  [
    'a hyperlink',
    (sheet) => (sheet.getRange('B2').hyperlink = { address: 'https://www.bps.go.id' }),
    'allowInsertHyperlinks',
  ],
  ['a chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns'), 'allowEditObjects'],
  ['a conditional format', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom'), 'allowFormatCells'],
  ['merging', (sheet) => sheet.getRange('B1:B2').merge(), null],
  ['unlocking', (sheet) => (sheet.getRange('A1').format.protection.locked = false), null],
  [
    'a validation rule',
    (sheet) => (sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
    null,
  ],
  ['grouping rows', (sheet) => sheet.getRange('2:3').group('ByRows'), null],
  ['protecting again', (sheet) => sheet.protection.protect({}), null],
])('%s is denied on a protected sheet, and allowed by its option', async (_, act, option) => {
  const denied = await afterProtecting({}, act);
  expect(denied).toBe('AccessDenied');
  await client.run((sheet) => {
    sheet.protection.unprotect();
  });
  if (option !== null) expect(await afterProtecting({ [option]: true }, act)).toBe('ok');
});

test.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown]>([
  ['writing unlocked cells', (sheet) => (sheet.getRange('B1:B2').values = [[7], [8]])],
  ['clearing unlocked cells', (sheet) => sheet.getRange('B1:B2').clear('Contents')],
  ['renaming the sheet', (sheet) => (sheet.name = 'Data')],
  ['a print area', (sheet) => sheet.pageLayout.setPrintArea('A1:B2')],
  ['a defined name', (sheet, workbook) => workbook.names.add('isian', sheet.getRange('B1'))],
])('%s goes on under protection', async (_, act) => {
  expect(await afterProtecting({}, act)).toBe('ok');
});

test('deleting rows needs the option and unlocked cells', async () => {
  const act = (sheet: Excel.Worksheet): void => sheet.getRange('2:2').delete('Up');
  expect(await afterProtecting({ allowDeleteRows: true }, act)).toBe('AccessDenied');
  await client.run((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange('2:2').format.protection.locked = false;
  });
  expect(await afterProtecting({ allowDeleteRows: true }, act)).toBe('ok');
});

test('the options and the state are told', async () => {
  const [before, after] = await client.run(async (sheet, context) => {
    sheet.protection.load('protected');
    await context.sync();
    const first = sheet.protection.protected;
    sheet.protection.protect({ allowFormatColumns: true, selectionMode: 'Unlocked' });
    sheet.protection.load('protected,options');
    await context.sync();
    return [first, { isProtected: sheet.protection.protected, options: sheet.protection.options }];
  });
  expect(before).toBe(false);
  expect(after).toMatchObject({
    isProtected: true,
    options: { allowFormatColumns: true, allowFormatCells: false, selectionMode: 'Unlocked' },
  });
});

test('a password must be right', async () => {
  await client.run((sheet) => {
    sheet.protection.protect({}, 'rahasia');
  });
  expect(await client.codeOf((sheet) => sheet.protection.unprotect('salah'))).toBe('AccessDenied');
  expect(await client.codeOf((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
  expect(await client.codeOf((sheet) => sheet.protection.unprotect('rahasia'))).toBe('ok');
});

test('a hidden formula of a protected sheet is not told, its value is', async () => {
  await client.run((sheet) => {
    sheet.getRange('A3').formulas = [['=A1+A2']];
    sheet.getRange('A3').format.protection.formulaHidden = true;
    sheet.protection.protect({});
  });
  expect(await readRange(client, 'A3', 'formulas')).toEqual([['']]);
  expect(await readRange(client, 'A3', 'values')).toEqual([[4]]);
});

// Source: Excel.WorkbookProtection: it protects the structure.
test.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown]>([
  ['adding a sheet', (_, workbook) => workbook.worksheets.add('Baru')],
  ['deleting a sheet', (sheet) => sheet.delete()],
  ['renaming a sheet', (sheet) => (sheet.name = 'Lain')],
  ['hiding a sheet', (sheet) => (sheet.visibility = 'Hidden')],
])('%s is denied while the structure is protected', async (_, act) => {
  await client.run((__, ___, workbook) => {
    workbook.worksheets.add('Kedua');
    workbook.protection.protect('kunci');
  });
  expect(await client.codeOf((sheet, __, workbook) => act(sheet, workbook))).toBe('AccessDenied');
  expect(await client.codeOf((__, ___, workbook) => workbook.protection.unprotect('kunci'))).toBe('ok');
  expect(await client.codeOf((sheet, __, workbook) => act(sheet, workbook))).toBe('ok');
});

test('what ran before the failing action stays, what comes after it does not run', async () => {
  const code = await client.codeOf((sheet) => {
    sheet.getRange('D1').values = [['sebelum']];
    sheet.getRange('Z0').values = [['gagal']];
    sheet.getRange('D2').values = [['sesudah']];
  });
  expect(code).toBe('InvalidArgument');
  expect(await readRange(client, 'D1:D2', 'values')).toEqual([['sebelum'], ['']]);
});
