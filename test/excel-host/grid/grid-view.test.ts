import { createGridView } from '../../../src/excel-host/grid/create-grid-view';
import type { GridView } from '../../../src/excel-host/grid-view';
import type { HostOptions } from '../../../src/excel-host/host';
import type { Rect } from '../../../src/excel-host/model/types';
import { openClient, readRange, type TestClient } from '../build/client';

let client: TestClient;
let grid: GridView;
let sheetId: string;

async function open(options: HostOptions = { locale: 'id-ID' }): Promise<void> {
  client = await openClient(options);
  grid = createGridView(client.host);
  sheetId = grid.sheets()[0]?.id ?? '';
}
beforeEach(() => open());
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const at = (row: number, col: number): Rect => ({ row, col, rows: 1, cols: 1 });
const cellAt = (row: number, col: number) => grid.snapshot(sheetId, { row, col, rows: 1, cols: 1 }).cells[0];

// Source: support.microsoft.com, "Enter data manually in worksheet cells"; Windows regional settings Indonesian.
describe('typing in the Indonesian locale', () => {
  test.each<[string, string, unknown, string, string]>([
    ['a decimal comma', '12,5', 12.5, '12,5', '12,5'],
    ['a group point', '1.250', 1250, '1.250', '1250'],
    ['a percentage', '85%', 0.85, '85%', '85%'],
    ['a day and month', '1/10/2026', 46_296, '01/10/2026', '01/10/2026'],
    ['text', 'Umum', 'Umum', 'Umum', 'Umum'],
    ['an apostrophe', "'007", '007', '007', "'007"],
    ['a formula with semicolons', '=SUM(1;2,5)', 3.5, '3,5', '=SUM(1;2,5)'],
    ['a truth value', 'true', true, 'TRUE', 'TRUE'],
  ])('%s', (_, typed, value, text, bar) => {
    expect(grid.enter(sheetId, 2, 1, typed)).toEqual({ ok: true });
    expect(cellAt(2, 1)).toMatchObject({ value, text });
    expect(grid.formulaBarText(sheetId, 2, 1)).toBe(bar);
  });

  test('an emptied cell shows nothing', () => {
    grid.enter(sheetId, 0, 0, '5');
    grid.enter(sheetId, 0, 0, '');
    expect(cellAt(0, 0)).toBeUndefined();
    expect(grid.formulaBarText(sheetId, 0, 0)).toBe('');
  });

  test.each<[string, string, string]>([
    ['a formula that cannot be read', '=SUM(', 'formula'],
    ['a formula with commas', '=SUM(1,2,3)', 'formula'],
    ['a function that is not there', '=TIDAKADA(1)', 'formula'],
    ['too much text', 'x'.repeat(32_768), 'too-long'],
  ])('%s is refused with words', (_, typed, reason) => {
    expect(grid.enter(sheetId, 0, 0, typed)).toMatchObject({
      ok: false,
      reason,
      title: expect.stringMatching(/./),
      message: expect.stringMatching(/./),
    });
    expect(cellAt(0, 0)).toBeUndefined();
  });
});

describe('protection and validation hold for typing', () => {
  beforeEach(async () => {
    await client.run((sheet) => {
      sheet.getRange('B2:B5').format.protection.locked = false;
      sheet.getRange('E1:E2').values = [['Ya'], ['Tidak']];
      const list = sheet.getRange('B2').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '=$E$1:$E$2' } };
      list.prompt = { showPrompt: true, title: 'Pilih', message: 'Ya atau Tidak' };
      list.errorAlert = { showAlert: true, style: 'Stop', title: 'Salah', message: 'Pilih dari daftar.' };
      sheet.getRange('B3').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      const warned = sheet.getRange('B4').dataValidation;
      warned.rule = { custom: { formula: '=B4<>B3' } };
      warned.errorAlert = { showAlert: true, style: 'Warning', title: 'Sama', message: 'Nilainya sama.' };
      sheet.protection.protect({});
    });
  });

  test.each<[string, [number, number], string, unknown]>([
    ['a locked cell', [0, 0], '1', { ok: false, reason: 'protected', title: 'Sel dilindungi' }],
    [
      'a choice outside of the list',
      [1, 1],
      'Mungkin',
      { ok: false, reason: 'validation', title: 'Salah', message: 'Pilih dari daftar.' },
    ],
    ['a choice of the list', [1, 1], 'Ya', { ok: true }],
    ['text for a number', [2, 1], 'banyak', { ok: false, reason: 'validation', title: 'Isian tidak sesuai' }],
    ['a negative number', [2, 1], '-1', { ok: false, reason: 'validation' }],
    ['a number', [2, 1], '7,5', { ok: true }],
    ['nothing, which blanks allow', [2, 1], '', { ok: true }],
    ['a cell without rule', [4, 1], 'apa saja', { ok: true }],
  ])('%s', (_, [row, col], typed, expected) => {
    expect(grid.enter(sheetId, row, col, typed)).toMatchObject(expected as object);
  });

  test('a warning lets the value in when the user insists', () => {
    grid.enter(sheetId, 2, 1, '5');
    const alert = { ok: false, reason: 'validation', title: 'Sama', message: 'Nilainya sama.', alert: 'Warning' };
    expect(grid.enter(sheetId, 3, 1, '5')).toEqual(alert);
    expect(cellAt(3, 1)?.value).toBeNull();
    expect(grid.enter(sheetId, 3, 1, '5', true)).toEqual({ ok: true });
    expect(cellAt(3, 1)?.value).toBe(5);
  });

  test('nobody may insist against a stop', () => {
    expect(grid.enter(sheetId, 1, 1, 'Mungkin', true)).toMatchObject({ ok: false, alert: 'Stop' });
  });

  test('a refused value leaves the old one', () => {
    grid.enter(sheetId, 1, 1, 'Ya');
    grid.enter(sheetId, 1, 1, 'Mungkin');
    expect(cellAt(1, 1)?.value).toBe('Ya');
  });

  test('the prompt and the choices are told', () => {
    expect(grid.validationAt(sheetId, 1, 1)).toEqual({
      type: 'List',
      prompt: { title: 'Pilih', message: 'Ya atau Tidak' },
      items: ['Ya', 'Tidak'],
    });
    expect(grid.validationAt(sheetId, 9, 9)).toBeNull();
  });

  test('pasting goes past validation but not past protection', () => {
    expect(grid.pasteText(sheetId, at(1, 1), 'Mungkin\n-3')).toMatchObject({ ok: true });
    expect([cellAt(1, 1)?.value, cellAt(2, 1)?.value]).toEqual(['Mungkin', -3]);
    expect(grid.pasteText(sheetId, at(1, 1), 'a\tb')).toMatchObject({ ok: false, reason: 'protected' });
    expect(grid.clear(sheetId, { row: 0, col: 4, rows: 1, cols: 1 })).toMatchObject({ ok: false, reason: 'protected' });
    expect(grid.clear(sheetId, { row: 1, col: 1, rows: 2, cols: 1 })).toEqual({ ok: true });
  });

  test('the add-in writes past validation: so does Office.js', async () => {
    await client.run((sheet) => {
      sheet.getRange('B2').values = [['Mungkin']];
    });
    expect(cellAt(1, 1)?.value).toBe('Mungkin');
  });
});

test('a snapshot carries look, conditional formats, merges, links and what lies under them', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1:C1').values = [['Judul', '', '']];
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A2:A4').values = [[50], [80], [100]];
    const low = sheet.getRange('A2:A4').conditionalFormats.add('CellValue');
    low.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
    low.cellValue.format.font.color = '#9C0006';
    const formula = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
    formula.custom.rule.formula = '=A2>=100';
    formula.custom.format.fill.color = '#C6EFCE';
    const bar = sheet.getRange('A2:A4').conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#0B5D4B';
    sheet.getRange('B2').hyperlink = { documentReference: 'Data!A1', textToDisplay: 'ke atas' };
  });
  const { cells, merges } = grid.snapshot(sheetId, { row: 0, col: 0, rows: 4, cols: 3 });
  expect(merges).toEqual([{ row: 0, col: 0, rows: 1, cols: 3 }]);
  expect(cells.filter((cell) => cell.col === 0).map((cell) => [cell.value, cell.conditional])).toEqual([
    ['Judul', null],
    [
      50,
      {
        fontColor: '#9C0006',
        bold: null,
        italic: null,
        fill: null,
        bar: { length: 0.5, color: '#0B5D4B' },
        icon: null,
      },
    ],
    [80, { fontColor: null, bold: null, italic: null, fill: null, bar: { length: 0.8, color: '#0B5D4B' }, icon: null }],
    [
      100,
      { fontColor: null, bold: null, italic: null, fill: '#C6EFCE', bar: { length: 1, color: '#0B5D4B' }, icon: null },
    ],
  ]);
  expect(cells.find((cell) => cell.row === 1 && cell.col === 1)?.link).toMatchObject({ documentReference: 'Data!A1' });
});

test('sizes, frozen panes and the extent', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1:C9').values = Array.from({ length: 9 }, () => [1, 2, 3]);
    sheet.getRange('B:B').format.columnWidth = 96;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.freezePanes.freezeRows(1);
  });
  expect(grid.columns(sheetId, 0, 4).map((column) => column.size)).toEqual([48, 96, 0, 48]);
  expect(grid.rows(sheetId, 0, 3).map((row) => row.size)).toEqual([15, 30, 15]);
  expect(grid.extent(sheetId)).toEqual({ rows: 9, cols: 3 });
  expect(grid.frozen(sheetId)).toEqual({ rows: 1, cols: 0 });
});

test('tabs and selection are shared with the pane', async () => {
  await client.run((_, __, workbook) => {
    workbook.worksheets.add('Kedua');
  });
  const second = grid.sheets()[1];
  expect(grid.activate(second?.id ?? '')).toBe(true);
  grid.select(second?.id ?? '', { row: 4, col: 2, rows: 2, cols: 1 });
  const address = await client.run(async (_, context, workbook) => {
    const range = workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Kedua!C5:C6');
  expect(grid.sheets().map((sheet) => sheet.active)).toEqual([false, true]);
});

test('a chart comes with the values that it shows', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Bidang', 'Capaian'],
      ['Umum', 80],
      ['Teknis', 'belum'],
    ];
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
  });
  expect(grid.charts(sheetId)[0]?.computed).toEqual([
    {
      name: 'Capaian',
      values: [80, null],
      texts: ['80', 'belum'],
      categories: ['Umum', 'Teknis'],
      places: [null, null],
      sizes: [],
      numberFormat: 'General',
    },
  ]);
});

test('undo takes back typing and pasting, look included, and then has nothing left', async () => {
  grid.enter(sheetId, 0, 0, '5');
  grid.enter(sheetId, 0, 0, '85%');
  grid.pasteText(sheetId, at(0, 0), 'a\tb\nc\td');
  expect(grid.undo()).toBe(true);
  expect([cellAt(0, 0)?.text, cellAt(1, 1)]).toEqual(['85%', undefined]);
  expect(grid.undo()).toBe(true);
  expect(cellAt(0, 0)?.text).toBe('5');
  expect(grid.undo()).toBe(true);
  expect(grid.undo()).toBe(false);
  expect(await readRange(client, 'A1', 'values')).toEqual([['']]);
});

test('copied text can be pasted elsewhere, quotes and line breaks included', () => {
  grid.enter(sheetId, 0, 0, 'baris 1\nbaris 2');
  grid.enter(sheetId, 0, 1, 'kata "kutip"');
  const tsv = grid.copyText(sheetId, { row: 0, col: 0, rows: 1, cols: 2 });
  expect(tsv).toBe('"baris 1\nbaris 2"\t"kata ""kutip"""');
  grid.pasteText(sheetId, at(4, 0), tsv);
  expect([cellAt(4, 0)?.value, cellAt(4, 1)?.value]).toEqual(['baris 1\nbaris 2', 'kata "kutip"']);
});

test('changes of one task come as one notice', async () => {
  const seen: unknown[] = [];
  const stop = grid.subscribe((change) => seen.push([change.kind, change.sheetIds]));
  await client.run((sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
  });
  grid.select(sheetId, { row: 1, col: 1, rows: 1, cols: 1 });
  await Promise.resolve();
  stop();
  grid.enter(sheetId, 0, 0, '9');
  await Promise.resolve();
  expect(seen).toEqual([
    ['cells', [sheetId]],
    ['selection', [sheetId]],
  ]);
});
