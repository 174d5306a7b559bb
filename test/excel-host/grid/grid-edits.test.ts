import { createGridView } from '../../../src/excel-host/grid/create-grid-view';
import type { GridView } from '../../../src/excel-host/grid-view';
import { parseTsv } from '../../../src/excel-host/grid/paste';
import type { Rect } from '../../../src/excel-host/model/types';
import { parseAddress } from '../../../src/excel-host/text/address';
import { openClient, type TestClient } from '../build/client';

let client: TestClient;
let grid: GridView;
let sheetId: string;

beforeEach(async () => {
  client = await openClient({ locale: 'id-ID' });
  grid = createGridView(client.host);
  sheetId = grid.sheets()[0]?.id ?? '';
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const area = (address: string): Rect => parseAddress(address)?.rect ?? { row: 0, col: 0, rows: 1, cols: 1 };
const bar = (address: string): string => grid.formulaBarText(sheetId, area(address).row, area(address).col);
const type = (address: string, text: string): void => {
  expect(grid.enter(sheetId, area(address).row, area(address).col, text)).toEqual({ ok: true });
};
const pasteCells = (mode: 'copy' | 'cut', from: string, to: string) =>
  grid.pasteBlock({ sheetId, rect: area(from), mode }, sheetId, area(to));

describe('a block of text from elsewhere', () => {
  test.each<[string, string, string[][]]>([
    [
      'cells and lines',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of Windows, the last one ends the block',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quoted cell with a line break and a tab', '"a\nb\tc"\td', [['a\nb\tc', 'd']]],
    ['doubled quotes', '"kata ""kutip"""', [['kata "kutip"']]],
    ['a quote inside of a cell is a quote', '5" pipa\tx', [['5" pipa', 'x']]],
    ['an opening quote without an end', '"tak ditutup\tx', [['"tak ditutup', 'x']]],
    [
      'empty cells stay in their place',
      '\ta\n\tb',
      [
        ['', 'a'],
        ['', 'b'],
      ],
    ],
    ['lines of different length', 'a\nb\tc', [['a'], ['b', 'c']]],
    ['an empty line in the middle', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s', (_, text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  // Source: support.microsoft.com, "Move or copy cells and cell contents": one copied value fills the selected cells.
  test('one value fills the whole selection', () => {
    grid.pasteText(sheetId, area('B2:C3'), '7,5');
    expect(['B2', 'C2', 'B3', 'C3'].map(bar)).toEqual(['7,5', '7,5', '7,5', '7,5']);
  });

  test('a selection of another shape takes the block once across, and the answer tells where it lies', () => {
    expect(grid.pasteText(sheetId, area('A1:C3'), 'a\tb')).toEqual({ ok: true, area: area('A1:B3') });
    expect(['A1', 'B1', 'C1', 'A3', 'B3'].map(bar)).toEqual(['a', 'b', '', 'a', 'b']);
  });
});

describe('cells copied inside of the workbook', () => {
  beforeEach(() => {
    type('A1', '10');
    type('A2', '20');
    type('B1', '=A1*2');
  });

  test('relative references shift, the look comes along', async () => {
    await client.run((sheet) => {
      sheet.getRange('B1').format.font.bold = true;
    });
    expect(pasteCells('copy', 'B1', 'B2')).toMatchObject({ ok: true });
    expect(bar('B2')).toBe('=A2*2');
    expect(grid.snapshot(sheetId, area('B2')).cells[0]).toMatchObject({ value: 40, style: { font: { bold: true } } });
    expect(bar('B1')).toBe('=A1*2');
  });

  test('a larger selection is filled by repetition', () => {
    pasteCells('copy', 'B1', 'B2:B4');
    expect(['B2', 'B3', 'B4'].map(bar)).toEqual(['=A2*2', '=A3*2', '=A4*2']);
  });

  test('locked cells refuse, unlocked ones take it', async () => {
    await client.run((sheet) => {
      sheet.getRange('C1').format.protection.locked = false;
      sheet.protection.protect({});
    });
    expect(pasteCells('copy', 'A1', 'D1')).toMatchObject({ ok: false, reason: 'protected' });
    expect(pasteCells('copy', 'A1', 'C1')).toMatchObject({ ok: true });
    expect(bar('C1')).toBe('10');
  });

  test('a paste over the edge of the sheet is refused', () => {
    expect(pasteCells('copy', 'A1:B1', 'XFD1')).toMatchObject({ ok: false, reason: 'too-large' });
  });
});

// Source: support.microsoft.com, "Move or copy a formula": moving keeps the references of the formula; those to it follow.
describe('cells that were cut and pasted', () => {
  beforeEach(() => {
    type('A1', '10');
    type('A2', '20');
    type('B1', '=A1*2');
    type('C1', '=SUM(A1:A2)+B1');
  });

  test('the formula keeps its references, formulas that point at it follow', () => {
    expect(pasteCells('cut', 'B1', 'E5')).toMatchObject({ ok: true });
    expect(['B1', 'E5', 'C1'].map(bar)).toEqual(['', '=A1*2', '=SUM(A1:A2)+E5']);
  });

  test('an area follows only when all of it moves', () => {
    pasteCells('cut', 'A1', 'A9');
    expect(bar('C1')).toBe('=SUM(A1:A2)+B1');
    pasteCells('cut', 'A9', 'A1');
    pasteCells('cut', 'A1:A2', 'F1');
    expect(['B1', 'C1'].map(bar)).toEqual(['=F1*2', '=SUM(F1:F2)+B1']);
  });

  test('what is pasted over is lost to the formulas that used it', () => {
    pasteCells('cut', 'A2', 'B1');
    expect(bar('C1')).toBe('=SUM(A1:A2)+#REF!');
  });

  test('to another sheet, references name the sheets', async () => {
    await client.run((_, __, workbook) => {
      workbook.worksheets.add('Kedua');
    });
    const second = grid.sheets()[1]?.id ?? '';
    grid.pasteBlock({ sheetId, rect: area('B1'), mode: 'cut' }, second, area('A1'));
    expect(grid.formulaBarText(second, 0, 0)).toBe('=Data!A1*2');
    expect(bar('C1')).toBe('=SUM(A1:A2)+Kedua!A1');
  });

  test('undo brings cells and followers back, redo moves them again', () => {
    pasteCells('cut', 'B1', 'E5');
    expect(grid.undo()).toBe(true);
    expect(['B1', 'E5', 'C1'].map(bar)).toEqual(['=A1*2', '', '=SUM(A1:A2)+B1']);
    expect(grid.redo()).toBe(true);
    expect(['B1', 'E5', 'C1'].map(bar)).toEqual(['', '=A1*2', '=SUM(A1:A2)+E5']);
  });
});

describe('undo and redo', () => {
  test('a new entry ends what could be done again', () => {
    type('A1', '1');
    grid.undo();
    type('A1', '2');
    expect(grid.redo()).toBe(false);
    expect(bar('A1')).toBe('2');
  });

  test('a refused entry is no step', () => {
    type('A1', '1');
    expect(grid.enter(sheetId, 0, 0, '=SUM(')).toMatchObject({ ok: false });
    expect(grid.undo()).toBe(true);
    expect(bar('A1')).toBe('');
  });
});

describe('sizes and groups', () => {
  const widths = (): number[] => grid.columns(sheetId, 0, 3).map(({ size }) => size);

  test('columns are resized together, undone and done again', () => {
    expect(grid.resize(sheetId, 'columns', 0, 2, 90)).toEqual({ ok: true });
    expect(widths()).toEqual([90, 90, 48]);
    grid.undo();
    expect(widths()).toEqual([48, 48, 48]);
    grid.redo();
    expect(widths()).toEqual([90, 90, 48]);
  });

  test('a column fits its longest text, and size 0 hides it', () => {
    type('A1', 'sebuah judul yang panjang sekali');
    grid.resize(sheetId, 'columns', 0, 1, null);
    expect(widths()[0]).toBeGreaterThan(100);
    grid.resize(sheetId, 'columns', 1, 1, 0);
    expect(grid.columns(sheetId, 1, 1)[0]).toMatchObject({ size: 0, hidden: true });
  });

  test('a protected sheet keeps its sizes unless it permits them', async () => {
    await client.run((sheet) => sheet.protection.protect({ allowFormatColumns: true }));
    expect(grid.resize(sheetId, 'columns', 0, 1, 90)).toEqual({ ok: true });
    expect(grid.resize(sheetId, 'rows', 0, 1, 30)).toMatchObject({ ok: false, reason: 'format-protected' });
    expect(grid.showGroup(sheetId, 'rows', 0, 2, false)).toMatchObject({ ok: false, reason: 'format-protected' });
  });

  test('groups are closed, opened and shown by level', async () => {
    await client.run((sheet) => {
      sheet.getRange('2:5').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
    });
    const hidden = (): number[] =>
      grid
        .rows(sheetId, 0, 7)
        .filter((row) => row.hidden)
        .map(({ index }) => index);
    grid.showGroup(sheetId, 'rows', 2, 2, false);
    expect(hidden()).toEqual([2, 3]);
    grid.showLevel(sheetId, 'rows', 1);
    expect(hidden()).toEqual([1, 2, 3, 4]);
    grid.showLevel(sheetId, 'rows', 2);
    expect(hidden()).toEqual([2, 3]);
    grid.undo();
    expect(hidden()).toEqual([1, 2, 3, 4]);
    grid.showLevel(sheetId, 'rows', 3);
    expect(hidden()).toEqual([]);
  });
});

test('the active cell may stand anywhere in the selection', () => {
  grid.select(sheetId, area('B2:D4'), { row: 3, col: 3 });
  expect(grid.selection()).toMatchObject({ rect: area('B2:D4'), active: { row: 3, col: 3 } });
});

test('comments with their replies are told beside their cells', async () => {
  await client.run(async (sheet, context, workbook) => {
    const comment = workbook.comments.add(sheet.getRange('B2'), 'Angka ini dari mana?');
    await context.sync();
    comment.replies.add('Dari buku register.');
  });
  expect(grid.comments(sheetId)).toMatchObject([
    {
      row: 1,
      col: 1,
      kind: 'comment',
      resolved: false,
      entries: [{ text: 'Angka ini dari mana?' }, { text: 'Dari buku register.' }],
    },
  ]);
});
