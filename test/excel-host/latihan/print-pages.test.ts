import type { PageSetupData } from '../../../src/excel-host/model/types';
import { readHeader, type HeaderFacts } from '../../../src/latihan/cetak/header-text';
import { cutAxis, planPages } from '../../../src/latihan/cetak/pages';
import { paperOf } from '../../../src/latihan/cetak/paper';
import { Axis } from '../../../src/latihan/grid/axis';
import { PAGE } from '../xlsx/build';

const axis = (count: number, size = 10): Axis => new Axis(Array.from({ length: count }, () => size));
const cut = { axis: axis(100), first: 0, last: 24, room: 100, titles: null, breaks: [] };

describe('rows cut into pages of ten', () => {
  test.each([
    ['whole rows as far as they fit', {}, ['0-9', '10-19', '20-24']],
    ['a manual break ends a page', { breaks: [4] }, ['0-3', '4-13', '14-23', '24-24']],
    [
      'repeated titles take room from the pages after them',
      { titles: { first: 0, last: 1 } },
      ['0-9', '10-17+', '18-24+'],
    ],
    [
      'titles are not repeated on the page that has them',
      { first: 5, titles: { first: 5, last: 6 } },
      ['5-14', '15-22+', '23-24+'],
    ],
    [
      'a row taller than the page has a page of its own',
      { axis: new Axis([10, 300, 10]), last: 2 },
      ['0-0', '1-1', '2-2'],
    ],
    [
      'hidden rows take no room',
      { axis: new Axis([...Array.from({ length: 15 }, () => 0), 10, 10]), last: 16 },
      ['0-16'],
    ],
    ['hidden rows alone make no page', { axis: axis(5, 0), last: 4 }, []],
  ])('%s', (_case, change, expected) => {
    const strips = cutAxis({ ...cut, ...change }).map(
      ({ first, last, titled }) => `${first}-${last}${titled ? '+' : ''}`,
    );
    expect(strips).toEqual(expected);
  });
});

describe('a sheet on paper', () => {
  const setup = (change: Partial<PageSetupData>): PageSetupData => ({
    ...PAGE,
    zoom: { scale: 100 },
    margins: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
    ...change,
  });
  const used = { row: 0, col: 0, rows: 100, cols: 12 };
  const plan = (change: Partial<PageSetupData>) =>
    planPages({ page: setup(change), used, rows: axis(120, 15), columns: axis(20, 100) });
  const inWords = (change: Partial<PageSetupData>): string[] =>
    plan(change).pages.map(
      ({ rows, columns, number }) => `${number}: ${rows.first}-${rows.last} x ${columns.first}-${columns.last}`,
    );

  // A4: 595 x 842 points: 56 rows of 15 points and 5 columns of 100 points.
  test('pages go down first, then over', () => {
    expect(inWords({ paperSize: 'A4' })).toEqual([
      '1: 0-55 x 0-4',
      '2: 56-99 x 0-4',
      '3: 0-55 x 5-9',
      '4: 56-99 x 5-9',
      '5: 0-55 x 10-11',
      '6: 56-99 x 10-11',
    ]);
  });

  test('one page wide shrinks in whole percent and leaves manual breaks aside', () => {
    const { scale, pages } = plan({
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      colBreaks: [3],
      rowBreaks: [5],
    });
    expect(scale).toBe(0.49);
    expect(pages.map(({ columns }) => columns)).toEqual([{ first: 0, last: 11, titled: false }]);
  });

  test('nothing is enlarged to fit', () => {
    expect(plan({ paperSize: 'A3', zoom: { horizontalFitToPages: 9, verticalFitToPages: 9 } }).scale).toBe(1);
  });

  test('a fixed scale takes more on a page, and numbers begin where they are told to', () => {
    expect(inWords({ paperSize: 'A4', zoom: { scale: 50 }, firstPageNumber: 7, colBreaks: [6] })).toEqual([
      '7: 0-99 x 0-5',
      '8: 0-99 x 6-11',
    ]);
  });

  test('only the print areas are printed, each on pages of its own', () => {
    const printArea = [
      { row: 2, col: 1, rows: 3, cols: 2 },
      { row: 50, col: 0, rows: 1, cols: 1 },
    ];
    expect(inWords({ paperSize: 'A4', printArea })).toEqual(['1: 2-4 x 1-2', '2: 50-50 x 0-0']);
  });

  test('an empty sheet has no page', () => {
    expect(planPages({ page: setup({}), used: null, rows: axis(10), columns: axis(10) }).pages).toEqual([]);
  });

  test.each([
    ['A4 upright', { paperSize: 'A4', orientation: 'Portrait' }, [595, 842]],
    ['Folio (F4) on its side', { paperSize: 'Folio', orientation: 'Landscape' }, [936, 612]],
    ['A4 where the printer decides', { paperSize: null, orientation: 'Portrait' }, [595, 842]],
  ] as const)('%s', (_case, page, expected) => {
    const { width, height } = paperOf(page);
    expect([Math.round(width), Math.round(height)]).toEqual(expected);
  });
});

// Source: learn.microsoft.com, "Formatting and VBA codes for headers and footers".
describe('the codes of a header', () => {
  const facts: HeaderFacts = { page: 3, pages: 12, sheet: 'Rekap', file: 'TW3.xlsx', date: '23/11/26', time: '00.10' };
  const text = (code: string): string =>
    readHeader(code, facts)
      .map((run) => run.text)
      .join('');

  test.each([
    ['page of pages', 'Halaman &P dari &N', 'Halaman 3 dari 12'],
    ['a page number moved on', '&P+10', '13'],
    ['sheet and file', '&A - &F', 'Rekap - TW3.xlsx'],
    ['date and time', '&D &T', '23/11/26 00.10'],
    ['a doubled sign stands for itself', 'Sarana && Prasarana', 'Sarana & Prasarana'],
    ['pictures and unknown codes print nothing', '&GLogo&Z', 'Logo'],
    ['a lone sign at the end prints as it stands', 'Rekap&', 'Rekap&'],
  ])('%s', (_case, code, expected) => {
    expect(text(code)).toBe(expected);
  });

  test('fonts, sizes and switches make runs', () => {
    expect(readHeader('&"Cambria,Bold"&14Laporan&"-,Regular"&10&I miring&K0B5D4B&P', facts)).toMatchObject([
      { text: 'Laporan', font: 'Cambria', size: 14, bold: true, italic: false },
      { text: ' miring', font: 'Cambria', size: 10, bold: false, italic: true, color: null },
      { text: '3', italic: true, color: '#0B5D4B' },
    ]);
  });
});
