import { periksaSkala } from '../../../src/domain/predikat/periksa-skala';
import { predikatFor } from '../../../src/domain/predikat/predikat-for';
import { daftarSkala, skalaById, skalaPermendagri } from '../../../src/domain/predikat/skala';
import type { Pita, Skala } from '../../../src/domain/shared/pengaturan';

const skalaDari = (...pita: readonly (readonly [string, number | null, number | null])[]): Skala => ({
  ...skalaPermendagri,
  pita: pita.map(([label, bawah, minimal]): Pita => ({ label, bawah, minimal })),
});

test.each(daftarSkala.map((skala) => [skala.id, skala] as const))(
  'scale %s is sound, sourced and found by its id',
  (id, skala) => {
    expect(periksaSkala(skala)).toEqual([]);
    expect(skala.dasar).not.toBe('');
    expect(skalaById(id)).toBe(skala);
  },
);

test('an unknown scale is not guessed', () => {
  expect(skalaById('lain')).toBeNull();
});

test.each<[string, Skala, string, number]>([
  ['no band', skalaDari(), 'tanpa-pita', 0],
  [
    'nine bands',
    skalaDari(...Array.from({ length: 9 }, (_, i) => [`P${i}`, 90 - i, 90 - i] as const)),
    'terlalu-banyak-pita',
    9,
  ],
  ['a label missing', skalaDari(['', 90, 91], ['B', null, null]), 'label-kosong', 1],
  ['a label twice', skalaDari(['A', 90, 91], ['a ', null, null]), 'label-ganda', 2],
  ['a bound missing', skalaDari(['A', null, 91], ['B', null, null]), 'batas-kosong', 1],
  ['bounds that rise', skalaDari(['A', 75, 76], ['B', 90, 91], ['C', null, null]), 'urutan', 2],
  ['an overlap', skalaDari(['A', 90, 85], ['B', null, null]), 'tumpang-tindih', 1],
  ['a hole', skalaDari(['A', 75, 91], ['B', null, null]), 'celah', 1],
  ['a bound under the last band', skalaDari(['A', 90, 91], ['B', 50, 51]), 'pita-terakhir-berbatas', 2],
])('%s is told', (_nama, skala, jenis, pita) => {
  expect(periksaSkala(skala)).toEqual([{ jenis, pita }]);
});

test('a scale of one band gives it to everything, an empty one nothing', () => {
  expect(predikatFor(12, skalaDari(['Satu', null, null]), 'lebih-dari')).toBe('Satu');
  expect(predikatFor(12, skalaDari(), 'lebih-dari')).toBeNull();
});

test('"bulat-ke-bawah" floors first and then asks for more than the bound', () => {
  const skala = skalaDari(['A', 80, 80.01], ['B', null, null]);
  expect([80.99, 81].map((capaian) => predikatFor(capaian, skala, 'bulat-ke-bawah'))).toEqual(['B', 'A']);
  expect([80, 80.005, 80.01].map((capaian) => predikatFor(capaian, skala, 'minimal'))).toEqual(['B', 'B', 'A']);
});
