/** What needs the workbook as a file: `getFileAsync`, `createWorkbook`, `insertWorksheetsFromBase64`. */
import { readXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { xlsxFiles } from '../../../src/excel-host/xlsx/xlsx-files';
import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient({ files: xlsxFiles });
});
afterEach(() => client.dispose());

const takeFile = (sliceSize?: number): Promise<Office.AsyncResult<Office.File>> =>
  new Promise((resolve) =>
    client.Office.context.document.getFileAsync(
      client.Office.FileType.Compressed,
      sliceSize === undefined ? {} : { sliceSize },
      resolve,
    ),
  );
const takeSlice = (file: Office.File, index: number): Promise<Office.AsyncResult<Office.Slice>> =>
  new Promise((resolve) => file.getSliceAsync(index, resolve));

/** The file of a workbook with the sheets `Data` (A1 = 7, B1 = formula) and `Lain`. */
async function savedWorkbook(): Promise<string> {
  const other = await openClient({ files: xlsxFiles });
  await other.run((sheet, _, workbook) => {
    sheet.getRange('A1:B1').formulas = [[7, '=A1*2']];
    workbook.worksheets.add('Lain').getRange('A1').formulas = [['=Data!B1+1']];
  });
  const bytes = await xlsxFiles.write(other.host.toData());
  other.dispose();
  return Buffer.from(bytes).toString('base64');
}

// Source: Office.Document.getFileAsync and Office.File.
test('the file comes in slices and opens again', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1').values = [['isi']];
  });
  const { value: file } = await takeFile(1000);
  const parts: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { value: slice } = await takeSlice(file, index);
    expect([slice.index, slice.size]).toEqual([index, slice.data.length]);
    parts.push(...slice.data);
  }
  expect([parts.length, file.sliceCount]).toEqual([file.size, Math.ceil(file.size / 1000)]);
  const { data } = readXlsx(Uint8Array.from(parts));
  expect(data.sheets[0]?.cells.map(({ value }) => value)).toEqual(['isi']);
  const after = await takeSlice(file, file.sliceCount);
  expect(after.status).toBe('failed');
});

// Source: "No more than two documents are allowed to be in memory; otherwise, the Document.getFileAsync operation will fail."
test('a third open file fails until one is closed', async () => {
  const { value: first } = await takeFile();
  await takeFile();
  expect((await takeFile()).status).toBe('failed');
  await new Promise((resolve) => first.closeAsync(resolve));
  expect((await takeFile()).status).toBe('succeeded');
});

test('a slice above 4 MB fails', async () => {
  expect((await takeFile(4 * 1024 * 1024 + 1)).error.code).toBe(11002);
});

// Source: Workbook.insertWorksheetsFromBase64: "An array of IDs corresponding to each newly inserted worksheet."
test('sheets of a file are inserted with their formulas, under free names', async () => {
  const file = await savedWorkbook();
  const seen = await client.run(async (_, context, workbook) => {
    const ids = workbook.insertWorksheetsFromBase64(file);
    await context.sync();
    const inserted = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const sheet of inserted) sheet.load('name,position');
    const cells = inserted.map((sheet) => sheet.getUsedRange());
    for (const each of cells) each.load('values,formulas');
    await context.sync();
    return inserted.map((sheet, at) => [sheet.name, sheet.position, cells[at]?.values, cells[at]?.formulas.at(-1)]);
  });
  expect(seen).toEqual([
    ['Data (2)', 1, [[7, 14]], [7, '=A1*2']],
    ['Lain', 2, [[15]], ["='Data (2)'!B1+1"]],
  ]);
});

test.each<[string, Excel.InsertWorksheetOptions, string | readonly string[]]>([
  [
    'one sheet before another',
    { sheetNamesToInsert: ['Lain'], positionType: 'Before', relativeTo: 'Data' },
    ['Lain', 'Data'],
  ],
  ['one sheet at the beginning', { sheetNamesToInsert: ['lain'], positionType: 'Beginning' }, ['Lain', 'Data']],
  ['a sheet that the file has not', { sheetNamesToInsert: ['Tiada'] }, 'ItemNotFound'],
  ['a position that Excel has not', Object.assign({}, { positionType: 'Tengah' }) as object, 'InvalidArgument'],
])('inserting %s', async (_, options, expected) => {
  const file = await savedWorkbook();
  const code = await client.codeOf((__, ___, workbook) => {
    workbook.insertWorksheetsFromBase64(file, options);
  });
  const names = client.host.toData().sheets.map(({ name }) => name);
  expect(code === 'ok' ? names : code).toEqual(expected);
});

test('what is no workbook is not inserted', async () => {
  expect(await client.codeOf((_, __, workbook) => void workbook.insertWorksheetsFromBase64('AAAA'))).toBe(
    'InvalidArgument',
  );
});

// Source: Excel.createWorkbook: "The Base64-encoded .xlsx file. The default value is null."
test('a new workbook opens beside this one, empty or from a file', async () => {
  await client.Excel.createWorkbook();
  await client.Excel.createWorkbook(await savedWorkbook());
  expect(client.host.opened.map((data) => data?.sheets.map(({ name }) => name) ?? null)).toEqual([
    null,
    ['Data', 'Lain'],
  ]);
  expect(client.host.refused).toEqual([]);
});

test('a host without a file format refuses by name', async () => {
  const bare = await openClient();
  const file = await savedWorkbook();
  expect(await bare.codeOf((_, __, workbook) => void workbook.insertWorksheetsFromBase64(file))).toBe('ApiNotFound');
  await expect(bare.Excel.createWorkbook(file)).rejects.toMatchObject({ code: 'ApiNotFound' });
  const { status } = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
    bare.Office.context.document.getFileAsync(bare.Office.FileType.Compressed, resolve),
  );
  expect(status).toBe('failed');
  expect(bare.host.refused).toEqual([
    'Workbook.insertWorksheetsFromBase64',
    'Excel.createWorkbook',
    'Document.getFileAsync',
  ]);
  bare.dispose();
});
