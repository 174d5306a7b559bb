import fc from 'fast-check';
import type { Isi } from '../../../src/domain/indikator/indikator';
import { parseAngka, readAngka, readTarget } from '../../../src/domain/indikator/parse-angka';
import { formatAngka } from '../../../src/domain/shared/format-id';

// Notations found in published tables (oracle 13), and the habits around them.
test.each<[Isi, number]>([
  [43.5, 43.5],
  [0, 0],
  ['0', 0],
  ['1:17,9', 17.9],
  ['<22', 22],
  ['≤ 22', 22],
  ['78.73%', 78.73],
  ['78,73', 78.73],
  ['1.842.000', 1842000],
  ['1,004,422,800', 1004422800],
  ['Rp. 22.275.313.470,-', 22275313470],
  ['Rp22.275.313.470', 22275313470],
  ['7,0%', 7],
  ['90.57%', 90.57],
  ['43.000', 43000],
  ['43,000', 43],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['85 %', 85],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['0.125', 0.125],
])('%p is read as the number %d', (isi, angka) => {
  expect(readAngka(isi)).toBe(angka);
  expect(readTarget(isi)).toEqual({ bawah: angka, atas: angka });
});

test.each<[Isi, number, number]>([
  ['70,38-70,76', 70.38, 70.76],
  ['85–95', 85, 95],
  ['85 s.d. 95 %', 85, 95],
  ['85% s/d 95%', 85, 95],
  ['85sd95', 85, 95],
  ['85-85', 85, 85],
])('%p is read as a range', (isi, bawah, atas) => {
  expect(readTarget(isi)).toEqual({ bawah, atas });
  expect(readAngka(isi)).toBeNull();
});

test.each<[Isi, string]>([
  [null, 'kosong'],
  ['', 'kosong'],
  ['  \u00a0', 'kosong'],
  ['-', 'tidak-ada-data'],
  ['n/a', 'tidak-ada-data'],
  ['N.A.', 'tidak-ada-data'],
  ['Belum disi', 'tidak-ada-data'],
  ['tidak ada data', 'tidak-ada-data'],
  ['WTP', 'tak-terbaca'],
  ['2 dok', 'tak-terbaca'],
  ['-5', 'tak-terbaca'],
  ['95-85', 'tak-terbaca'],
  ['1-2-3', 'tak-terbaca'],
  ['12/3', 'tak-terbaca'],
  ['1e5', 'tak-terbaca'],
  ['123456789012345', 'tak-terbaca'],
])('%p is no number: %s', (isi, jenis) => {
  expect(parseAngka(isi).jenis).toBe(jenis);
  expect(readAngka(isi)).toBeNull();
  expect(readTarget(isi)).toBeNull();
});

test.each<[string, number | null, boolean]>([
  ['43.000', 43, false],
  ['43,000', 43000, false],
  ['1,234 %', 1234, false],
  ['43.000.000', null, false],
  ['1234,567', null, false],
  ['0.125', null, false],
  ['0,125', null, false],
  ['1.234,5', null, false],
  ['1.23.456', null, true],
  ['1.23,5', null, true],
  ['1.234.5,6', null, true],
  ['1,234,5', null, true],
  ['85,5', null, false],
])('%p: may also mean %p, irregular %p', (isi, lain, takTeratur) => {
  expect(parseAngka(isi)).toMatchObject({ jenis: 'angka', lain, takTeratur });
});

test('a number written the Indonesian way is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 1, max: 2 }), (bulat, desimal) => {
      const angka = bulat / 10 ** desimal;
      expect(readAngka(formatAngka(angka, desimal))).toBe(angka);
      expect(readAngka(`Rp. ${formatAngka(bulat, 0)},-`)).toBe(bulat);
    }),
    { seed: 22 },
  );
});

test('no text whatever makes the reader fail, and whatever it reads is finite and in order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,\- %<~rpsd/:]{0,20}$/)), (teks) => {
      const terbaca = parseAngka(teks);
      if (terbaca.jenis !== 'angka') return;
      expect(Number.isFinite(terbaca.bawah)).toBe(true);
      expect(terbaca.bawah).toBeLessThanOrEqual(terbaca.atas);
    }),
    { seed: 23, numRuns: 1000 },
  );
});
