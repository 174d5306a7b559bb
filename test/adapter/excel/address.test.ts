import { parseReference } from '../../../src/adapter/excel/address';

describe('what a defined name points at', () => {
  it.each([
    ['=Beranda!$B$3:$D$9', { sheet: 'Beranda', row: 2, col: 1, rows: 7, cols: 3 }],
    ["='Isian Gakda'!$A$5", { sheet: 'Isian Gakda', row: 4, col: 0, rows: 1, cols: 1 }],
    ["='Pa''jak'!$A$1:$B$2", { sheet: "Pa'jak", row: 0, col: 0, rows: 2, cols: 2 }],
    ['Rekap!$AA$10:$AB$11', { sheet: 'Rekap', row: 9, col: 26, rows: 2, cols: 2 }],
    ['=#REF!', null],
    ['=Rekap!#REF!', null],
    ['=42', null],
    ['=Rekap!$A$1,Rekap!$C$1', null],
  ])('%s', (formula, area) => {
    expect(parseReference(formula)).toEqual(area);
  });
});
