import { tabelIsian } from '../../src/workbook/layout/isian';
import { colOf } from '../../src/workbook/layout/define-table';
import { namaIsian } from '../../src/workbook/layout/nama';
import { fungsiDalam, fungsiDiizinkan, PANJANG_RUMUS } from '../../src/workbook/formula/whitelist';
import { addressOf, columnLetters, fixedRange, quoteSheet } from '../../src/workbook/formula/rujukan';
import { kantorAcak } from './alat/acak';
import { bukuBerlaporan } from './alat/buku-terisi';

describe('references', () => {
  const kasus: readonly (readonly [number, string])[] = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ];
  test.each(kasus)('column %i is %s', (col, huruf) => {
    expect(columnLetters(col)).toBe(huruf);
  });
  test('titles are quoted and apostrophes doubled', () => {
    expect(quoteSheet("Isian 'A'")).toBe("'Isian ''A'''!");
    expect(fixedRange({ sheet: 'IKU', row: 6, col: 1, rows: 3, cols: 1 })).toBe("'IKU'!$B$7:$B$9");
    expect(addressOf({ row: 6, col: 1, rows: 1, cols: 1 })).toBe('B7');
  });
});

describe('every formula that the plans write', () => {
  const data = kantorAcak(99, 24, 3);
  const buku = bukuBerlaporan(data);

  test('calls only functions that every spreadsheet has', () => {
    const dipakai = [...new Set(buku.rumus.flatMap(fungsiDalam))].sort();
    expect(dipakai.filter((nama) => !fungsiDiizinkan.has(nama))).toEqual([]);
    expect(dipakai).toContain('MEDIAN');
  });
  test('is well below the length that Excel takes', () => {
    expect(Math.max(...buku.rumus.map((teks) => teks.length))).toBeLessThan(PANJANG_RUMUS / 2);
  });
  test('shows no error value in any of our tables, whatever was typed', () => {
    expect(() => buku.potret()).not.toThrow();
  });
  test('formats text without a pattern that depends on the locale', () => {
    const pola = buku.rumus.flatMap((teks) =>
      [...teks.matchAll(/TEXT\((?:[^"()]|\([^()]*\)|"[^"]*")*,"([^"]*)"\)/g)].map((cocok) => cocok[1]),
    );
    expect(pola.filter((satu) => satu !== '0')).toEqual([]);
  });
  test('leaves no criterion that Excel would read as a pattern (SUMIF and COUNTIF take numbers only)', () => {
    const kriteria = buku.rumus.flatMap((teks) =>
      [...teks.matchAll(/(?:SUMIF|COUNTIF)\([^,]+,([^,)]+)[,)]/g)].map((cocok) => cocok[1] ?? ''),
    );
    expect(kriteria.filter((satu) => satu !== '1' && !/^\$[A-Z]+\d+$/.test(satu))).toEqual([]);
  });
});

test('functions are found behind quoted titles and texts, and only there where they are called', () => {
  expect(fungsiDalam(`=IF('SUM(A)'!A1="COUNT(",LEFT("x""MAX(",1),sum(B1))`)).toEqual(['IF', 'LEFT', 'SUM']);
});

test('an emptied definition empties what hangs on it instead of showing zero', () => {
  const data = kantorAcak(5, 6, 2);
  const buku = bukuBerlaporan(data);
  const area =
    buku.potret().names.find(({ name }) => name === namaIsian('SDA'))?.area ??
    buku.potret().names.find(({ name }) => name === namaIsian('B-1'))?.area;
  if (!area) throw new Error('no form');
  buku.tulis(area.sheet, area.row, area.col + colOf(tabelIsian, 'kode'), 'TIDAK-ADA');
  const kosong = (['indikator', 'targetTahunan', 'capaianSd', 'predikat'] as const).map((kolom) =>
    buku.nilai(area.sheet, area.row, area.col + colOf(tabelIsian, kolom)),
  );
  expect(kosong).toEqual(['', '', '', '']);
});
