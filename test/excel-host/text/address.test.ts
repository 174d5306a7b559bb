import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAbsoluteAddress,
  formatAddress,
  MAX_COLS,
  MAX_ROWS,
  parseAddress,
  parseAreas,
  quoteSheetName,
  unquoteSheetName,
} from '../../../src/excel-host/text/address';

const rect = (row: number, col: number, rows = 1, cols = 1) => ({ row, col, rows, cols });

describe('columns (Excel specifications and limits: XFD is the last one)', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [MAX_COLS - 1, 'XFD'],
  ])('%d is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });
  it('beyond XFD there is none', () => expect(columnIndex('XFE')).toBeNull());
});

describe('an address (Range.address, Worksheet.getRange)', () => {
  it.each([
    ['A1', null, rect(0, 0)],
    ['$B$2', null, rect(1, 1)],
    ['b2:A1', null, rect(0, 0, 2, 2)],
    ['A:C', null, rect(0, 0, MAX_ROWS, 3)],
    ['$3:4', null, rect(2, 0, 2, MAX_COLS)],
    ['Rekap!A1', 'Rekap', rect(0, 0)],
    ["'Isian 1'!B2:C3", 'Isian 1', rect(1, 1, 2, 2)],
    ["'It''s, 1'!A1", "It's, 1", rect(0, 0)],
    ["='Isian 1'!$A$1:$A$3", 'Isian 1', rect(0, 0, 3, 1)],
  ])('%s is read', (text, sheet, expected) => expect(parseAddress(text)).toEqual({ sheet, rect: expected }));

  it.each(['', 'A0', 'A', '1', 'XFE1', 'A1048577', 'A1:B', 'Nama', 'A1:B2:C3', "'Isian 1!A1", 'A-1'])(
    '%j is not one',
    (text) => expect(parseAddress(text)).toBeNull(),
  );

  it('several areas are separated by commas, also when a sheet name holds one', () => {
    expect(parseAreas("A1,'a,b'!C:C,2:3")).toEqual([
      { sheet: null, rect: rect(0, 0) },
      { sheet: 'a,b', rect: rect(0, 2, MAX_ROWS, 1) },
      { sheet: null, rect: rect(1, 0, 2, MAX_COLS) },
    ]);
    expect(parseAreas('A1,nama')).toBeNull();
  });

  it.each([
    [rect(0, 0), null, 'A1', '$A$1'],
    [rect(1, 1, 2, 2), 'Isian 1', "'Isian 1'!B2:C3", "'Isian 1'!$B$2:$C$3"],
    [rect(0, 0, MAX_ROWS, 3), null, 'A:C', '$A:$C'],
    [rect(2, 0, 2, MAX_COLS), 'Rekap', 'Rekap!3:4', 'Rekap!$3:$4'],
  ])('%j on %s is written', (area, sheet, relative, absolute) => {
    expect(formatAddress(area, sheet)).toBe(relative);
    expect(formatAbsoluteAddress(area, sheet)).toBe(absolute);
  });

  it('every written address is read as the same area', () => {
    fc.assert(
      fc.property(
        fc.nat(MAX_ROWS - 1),
        fc.nat(MAX_COLS - 1),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.string({ minLength: 1 }),
        (row, col, rows, cols, sheet) => {
          fc.pre(!/[[\]:*?/\\']/.test(sheet));
          const area = rect(row, col, Math.min(rows, MAX_ROWS - row), Math.min(cols, MAX_COLS - col));
          expect(parseAddress(formatAddress(area, sheet))).toEqual({ sheet, rect: area });
        },
      ),
      { seed: 20_261_122 },
    );
  });
});

describe('a sheet name is quoted when it could be read otherwise', () => {
  it.each([
    ['Rekap', 'Rekap'],
    ['Isian_1', 'Isian_1'],
    ['Isian 1', "'Isian 1'"],
    ["It's", "'It''s'"],
    ['2026', "'2026'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['TRUE', "'TRUE'"],
    ['a-b', "'a-b'"],
  ])('%s becomes %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
    expect(unquoteSheetName(written)).toBe(name);
  });
});
