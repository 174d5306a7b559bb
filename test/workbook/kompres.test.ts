import fc from 'fast-check';
import { kompres, urai } from '../../src/workbook/codec/kompres';
import { BATAS_PERISTIWA, dariPotongan, PANJANG_POTONGAN, toPotongan } from '../../src/workbook/codec/potongan';

const kalimat = 'Angka realisasi triwulan III belum sama dengan lampiran; mohon diperiksa lagi bersama bidangnya. ';
const acak = (panjang: number): string => {
  let benih = 7;
  return Array.from({ length: panjang }, () => {
    benih = (benih * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(33 + (benih % 90));
  }).join('');
};
/** As a setting or a cell would give the pieces back, but for those that are gone. */
const susun = (potongan: readonly string[], hilang?: number) =>
  dariPotongan(potongan[0], (ke) => (ke === hilang ? undefined : potongan[ke - 1]));

describe('a packed text', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 40 }), (teks, kali) => {
        const json = JSON.stringify(teks.repeat(kali));
        expect(urai(kompres(json), BATAS_PERISTIWA)).toBe(json);
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
  test('is much shorter where people wrote it', () => {
    const teks = kalimat.repeat(40);
    expect(kompres(teks).length).toBeLessThan(teks.length / 3);
  });
  test('comes back after the dictionary is full', () => {
    const teks = acak(190_000);
    expect(urai(kompres(teks), BATAS_PERISTIWA)).toBe(teks);
  });
  test.each([
    ['other signs', 'a b c'],
    ['a code that was never given', '_____'],
    ['bytes that are no text', kompres('é').slice(0, 2)],
  ])('that holds %s is no text', (_, isi) => {
    expect(urai(isi, BATAS_PERISTIWA)).toBeNull();
  });
  test('that would grow beyond the ceiling is not unpacked', () => {
    expect(urai(kompres('a'.repeat(150_000)), 100_000)).toBeNull();
  });
});

describe('a text in pieces', () => {
  test.each([
    ['a short one stays as it is', '{"v":1}', 1],
    ['one of a few pages is packed', JSON.stringify(kalimat.repeat(100)), 1],
    ['one that cannot be packed is cut all the same', acak(100_000), 4],
  ])('%s', (_, teks, paling) => {
    const potongan = toPotongan(teks);
    expect(potongan.length).toBeLessThanOrEqual(paling);
    expect(Math.max(...potongan.map(({ length }) => length))).toBeLessThanOrEqual(PANJANG_POTONGAN + 20);
    expect(susun(potongan)).toEqual({ teks });
  });
  test('tells the piece that is gone, and that one was touched', () => {
    const potongan = toPotongan(acak(100_000));
    expect(susun(potongan, 2)).toBe('potongan-hilang');
    expect(susun([...potongan.slice(0, -1), 'lain'])).toBe('rusak');
  });
  test.each([
    ['a number', 12],
    ['megabytes', 'x'.repeat(5_000_000)],
    ['a promise of a thousand pieces', '~k:999:00000000:AAAA'],
    ['a seal that does not fit', '~m:1:00000000:{}'],
  ])('%s is no event', (_, isi) => {
    expect(dariPotongan(isi, () => 'x')).toBe('rusak');
  });
});
