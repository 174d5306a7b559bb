import type { Pejabat, SebutanPejabat } from '../../../src/domain/sop/langkah-sop';
import { daftarPeran } from '../../../src/domain/sop/langkah-sop';
import { bakuNama, pejabatPada, rangkapPada } from '../../../src/domain/sop/pelaksana';

const pejabat = (
  nama: string,
  peran: Pejabat['peran'],
  sebutan: SebutanPejabat = 'definitif',
  dari: string | null = null,
  sampai: string | null = null,
): Pejabat => ({ peran, nama, sebutan, dari, sampai });

const tetap = pejabat('Budi', 'KASAD');
const plh = pejabat('Sari', 'KASAD', 'plh', '2026-10-05', '2026-10-07');
const plt = pejabat('Tono', 'KASAD', 'plt', '2026-10-01', '2026-10-31');

it.each([
  { hari: '2026-09-30', nama: 'Budi', apa: 'before the others begin' },
  { hari: '2026-10-01', nama: 'Tono', apa: 'on the first day of the acting one' },
  { hari: '2026-10-06', nama: 'Sari', apa: 'while the daily one stands in for the acting one' },
  { hari: '2026-10-07', nama: 'Sari', apa: 'on the last day of the daily one' },
  { hari: '2026-10-08', nama: 'Tono', apa: 'the day after' },
  { hari: '2026-11-01', nama: 'Budi', apa: 'when both have ended' },
])('$nama heads the office on $hari: $apa', ({ hari, nama }) => {
  expect(pejabatPada([plh, tetap, plt], 'KASAD', hari)?.nama).toBe(nama);
});

it('the later statement of two alike is the one that holds, and a post without any has nobody', () => {
  expect(pejabatPada([tetap, pejabat('Wati', 'KASAD')], 'KASAD', '2026-10-01')?.nama).toBe('Wati');
  expect(pejabatPada([tetap], 'STAF', '2026-10-01')).toBeNull();
});

it('one person in several posts is noticed however the name is typed, and only on the days on which it is so', () => {
  const daftar = [pejabat('Drs. Budi', 'KASAD'), pejabat('drs  budi', 'SEKRETARIS', 'plt', '2026-10-01', '2026-10-31')];
  expect(rangkapPada(daftar, daftarPeran, '2026-10-15')).toEqual([
    { nama: 'Drs. Budi', peran: ['KASAD', 'SEKRETARIS'] },
  ]);
  expect(rangkapPada(daftar, daftarPeran, '2026-11-01')).toEqual([]);
  expect(bakuNama('  DRS.BUDI ')).toBe(bakuNama('Drs. Budi'));
});
