import type { Hasil } from '../../../src/domain/capaian/hasil';
import { batasi, computeCapaian } from '../../../src/domain/capaian/polaritas';
import { predikatFor } from '../../../src/domain/predikat/predikat-for';
import { skalaPermendagri } from '../../../src/domain/predikat/skala';

const titik = (t: number) => ({ bawah: t, atas: t });
const empat = (hasil: Hasil) => ('nilai' in hasil ? Math.round(hasil.nilai * 1e4) / 1e4 : hasil.alasan);

// Hand-checked arithmetic: target, realisation, R/T, (2T-R)/T, T/R.
test.each([
  [73, 58.24, 79.7808, 120.2192, 125.3434],
  [20, 10, 50, 150, 200],
  [20, 40, 200, 0, 50],
  [20, 50, 250, -50, 40],
  [20, 0, 0, 200, 100],
  [0, 0, 'target-nol', 100, 100],
  [0, 3, 'target-nol', 0, 0],
])('target %d and realisasi %d give R/T %s, (2T-R)/T %s, T/R %s', (t, r, positif, negatif, tPerR) => {
  expect(empat(computeCapaian(titik(t), r, 'positif', '2T-R'))).toBe(positif);
  expect(empat(computeCapaian(titik(t), r, 'negatif', '2T-R'))).toBe(negatif);
  expect(empat(computeCapaian(titik(t), r, 'negatif', 'T/R'))).toBe(tPerR);
});

test.each([
  [7, 8, 6.5, 'negatif', 107.1429],
  [7, 8, 9, 'negatif', 87.5],
  [7, 8, 7.5, 'negatif', 100],
  [80, 90, 92, 'positif', 102.2222],
  [80, 90, 70, 'positif', 87.5],
  [80, 90, 80, 'positif', 100],
  [85, 95, 90, 'rentang', 100],
  [85, 95, 76.5, 'rentang', 90],
  [85, 95, 104.5, 'rentang', 90],
  [50, 50, 50, 'rentang', 100],
] as const)('range %d..%d with realisasi %d, %s: %d', (bawah, atas, realisasi, polaritas, capaian) => {
  expect(empat(computeCapaian({ bawah, atas }, realisasi, polaritas, '2T-R'))).toBe(capaian);
});

test.each([
  [-50, null, 0],
  [229.38, null, 229.38],
  [229.38, 120, 120],
  [96, 120, 96],
])('raw %d with cap %s is printed as %d', (mentah, batas, cetak) => {
  expect(batasi(mentah, batas)).toBe(cetak);
});

const singkat = { ST: 'Sangat Tinggi', T: 'Tinggi', S: 'Sedang', R: 'Rendah', SR: 'Sangat Rendah' } as const;
test.each([
  [100.41, 'ST', 'ST'],
  [91, 'ST', 'ST'],
  [90.5, 'ST', 'T'],
  [90, 'T', 'T'],
  [75.3, 'T', 'S'],
  [75, 'S', 'S'],
  [65.2, 'S', 'R'],
  [65, 'R', 'R'],
  [50.6, 'R', 'SR'],
  [50, 'SR', 'SR'],
  [0, 'SR', 'SR'],
] as const)('%d is %s by "lebih-dari" and %s by "minimal" and "bulat-ke-bawah"', (capaian, lebihDari, minimal) => {
  expect(predikatFor(capaian, skalaPermendagri, 'lebih-dari')).toBe(singkat[lebihDari]);
  expect(predikatFor(capaian, skalaPermendagri, 'minimal')).toBe(singkat[minimal]);
  expect(predikatFor(capaian, skalaPermendagri, 'bulat-ke-bawah')).toBe(singkat[minimal]);
});

test('machine noise does not move a value across a bound', () => {
  const tepat75 = ((2 * 0.1 - 0.125) / 0.1) * 100;
  const tepat91 = (0.091 / 0.1) * 100;
  expect(tepat75).toBeGreaterThan(75);
  expect(tepat91).toBeLessThan(91);
  expect(predikatFor(tepat75, skalaPermendagri, 'lebih-dari')).toBe('Sedang');
  expect(predikatFor(tepat91, skalaPermendagri, 'minimal')).toBe('Sangat Tinggi');
});
