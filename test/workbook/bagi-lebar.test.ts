import { bagiLebar, type KolomCetak } from '../../src/workbook/layout/bagi-lebar';

const RUANG = 850;
/** Columns of 50 points: so many under each heading, the first three are keys of 70 points. */
const tabel = (...grup: readonly number[]): readonly [readonly KolomCetak[], readonly KolomCetak[]] => {
  const kunci = [0, 1, 2].map((col) => ({ col, lebar: 70, grup: 'kunci' }));
  let col = 3;
  const lain = grup.flatMap((jumlah, ke) =>
    Array.from({ length: jumlah }, () => ({ col: col++, lebar: 50, grup: String(ke) })),
  );
  return [kunci, lain];
};

describe('a table that is wider than its paper', () => {
  test.each([
    ['fits one page in letters that can be read', [10, 5], null],
    ['fits one page that is only just readable', [10, 9], null],
    ['parts between two headings', [12, 9], [15]],
    ['parts so that the pages are as large as can be', [5, 8, 8], [16]],
    ['parts inside a heading only where no page holds it', [30], [18]],
    ['takes three pages', [12, 15, 14], [15, 30]],
  ])('%s', (_, grup, batas) => {
    expect(bagiLebar(...tabel(...grup), RUANG)?.batas ?? null).toEqual(batas);
  });

  test('is never printed below 65 percent, and never above its size on screen', () => {
    for (let pertama = 1; pertama <= 30; pertama += 1)
      for (let kedua = 1; kedua <= 30; kedua += 1) {
        const persen = bagiLebar(...tabel(pertama, kedua), RUANG)?.persen ?? 65;
        expect(persen).toBeGreaterThanOrEqual(65);
        expect(persen).toBeLessThanOrEqual(100);
      }
  });

  test('holds every column on exactly one page, in its order, none wider than the page unless a column is', () => {
    const [kunci, lain] = tabel(7, 12, 3, 22, 1);
    const hasil = bagiLebar(kunci, lain, RUANG);
    const tepi = [3, ...(hasil?.batas ?? []), 3 + lain.length];
    const lebar = tepi.slice(1).map((sampai, ke) => 210 + 50 * (sampai - (tepi[ke] ?? 0)));
    expect(lebar.every((satu) => (satu * (hasil?.persen ?? 100)) / 100 <= RUANG)).toBe(true);
    expect([...tepi].sort((a, b) => a - b)).toEqual(tepi);
  });
});
