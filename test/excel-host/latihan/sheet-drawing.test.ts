import type { GridCell } from '../../../src/excel-host/grid-view';
import { valueScale, position } from '../../../src/latihan/grid/chart-scale';
import { borderCss } from '../../../src/latihan/grid/cell-look';
import { spillOf } from '../../../src/latihan/grid/spill';
import { fileName } from '../../../src/latihan/page/file-name';
import { summarise } from '../../../src/latihan/page/summary';

const AUTO = { minimum: null, maximum: null };

describe('the value axis of a chart', () => {
  test.each([
    ['counts in round steps up to above the largest', [0, 95, 101.98], AUTO, { least: 0, most: 125 }],
    ['reaches below zero for a loss', [-30, 40], AUTO, { least: -40, most: 40 }],
    ['keeps a fixed end', [95, 101.98], { minimum: 0, maximum: 120 }, { least: 0, most: 120 }],
    ['has room even where all values are zero', [0, 0], AUTO, { least: 0 }],
  ])('%s', (_case, values, fixed, expected) => {
    expect(valueScale(values, fixed)).toMatchObject(expected);
  });

  test('a value beyond a fixed end is drawn at the end', () => {
    expect(position(valueScale([150], { minimum: 0, maximum: 120 }), 150)).toBe(1);
  });
});

describe('text that is wider than its cell', () => {
  const cell = (horizontalAlignment: string): GridCell =>
    ({ row: 0, col: 3, valueType: 'String', style: { horizontalAlignment } }) as GridCell;
  test.each([
    ['flows to the right up to the next content', 'General', { left: 0, right: 2 }],
    ['flows to the left when aligned right', 'Right', { left: 1, right: 0 }],
    ['flows both ways when centred', 'Center', { left: 1, right: 2 }],
    ['stays when justified', 'Justify', { left: 0, right: 0 }],
  ])('%s', (_case, alignment, expected) => {
    expect(spillOf(cell(alignment), [1, 3, 6], 0, 20)).toEqual(expected);
  });
});

describe('a border', () => {
  test.each([
    ['none', null, 'none'],
    ['thin', { style: 'Continuous', weight: 'Thin', color: '#000000' }, '1px solid #000000'],
    ['medium', { style: 'Continuous', weight: 'Medium', color: '#0B5D4B' }, '2px solid #0B5D4B'],
    [
      'double, wide enough to show two lines',
      { style: 'Double', weight: 'Thick', color: '#000000' },
      '3px double #000000',
    ],
    ['hairline', { style: 'Continuous', weight: 'Hairline', color: '#000000' }, '1px dotted #000000'],
  ] as const)('%s', (_case, border, expected) => {
    expect(borderCss(border)).toBe(expected);
  });
});

describe('the line about a selection', () => {
  test.each([
    [
      'numbers: average, count and sum in Indonesian notation',
      [1.5, 2, 'n/a', null],
      'Rata-rata: 1,75   Hitung: 3   Jumlah: 3,5',
    ],
    ['text alone: its count', ['a', 'b', ''], 'Hitung: 2'],
    ['a single cell: nothing', [5, null], ''],
  ])('%s', (_case, values, expected) => {
    expect(summarise(values.map((value) => ({ value })))).toBe(expected);
  });
});

describe('the name of the saved file', () => {
  const named = (title: string): string =>
    fileName({
      properties: {
        title,
        subject: '',
        author: '',
        keywords: '',
        comments: '',
        category: '',
        manager: '',
        company: '',
        lastAuthor: '',
      },
    });
  test.each([
    ['is the title of the workbook', 'Capaian TW III 2026', 'Capaian TW III 2026.xlsx'],
    ['leaves out what file systems refuse', 'A/B: "C"?', 'A B C.xlsx'],
    ['falls back on the product', '', 'Capaian Kinerja Triwulan.xlsx'],
  ])('%s', (_case, title, expected) => {
    expect(named(title)).toBe(expected);
  });
});
