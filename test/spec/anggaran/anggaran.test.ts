import { computeAnggaran, daunOf } from '../../../src/domain/anggaran/pohon';
import { bangunAnggaran } from '../../build/kantor';

const program = bangunAnggaran({ kode: 'P', pagu: 100, realisasi: [10, 20, 30, null] });
const kegiatan = [
  bangunAnggaran({ kode: 'P.1', induk: 'p', pagu: 60, realisasi: [10, null, 15, 99] }),
  bangunAnggaran({ kode: 'P.2', induk: 'P', pagu: 'Rp. 40,-', realisasi: [0, 20, 'n/a', null] }),
];

test('a row that is a parent is never added again', () => {
  expect(daunOf([program, ...kegiatan]).map(({ kode }) => kode)).toEqual(['P.1', 'P.2']);
});

test.each([
  [1, 10],
  [2, 30],
  [3, 45],
  [4, 144],
] as const)('quarters 1..%d realise %d of 100', (triwulan, realisasi) => {
  expect(computeAnggaran([program, ...kegiatan], triwulan)).toEqual({
    ...{ pagu: 100, realisasi },
    serapan: { nilai: (realisasi / 100) * 100 },
  });
});

test('a ceiling of 0 and an empty budget have no serapan', () => {
  expect(computeAnggaran([bangunAnggaran({ pagu: 0 })], 3).serapan).toEqual({ alasan: 'target-nol' });
  expect(computeAnggaran([], 3)).toEqual({ pagu: 0, realisasi: 0, serapan: { alasan: 'tidak-ada-baris' } });
});
