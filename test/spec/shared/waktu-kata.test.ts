import { waktuKata } from '../../../src/domain/shared/waktu-kata';

test.each([
  ['2026-10-12T08:05:00+08:00', 'Senin, 12 Oktober 2026 pukul 08.05 WITA'],
  ['2026-10-12T08:05:00.123+07:00', 'Senin, 12 Oktober 2026 pukul 08.05 WIB'],
  ['2024-02-29T23:59+09:00', 'Kamis, 29 Februari 2024 pukul 23.59 WIT'],
  ['2026-10-11T00:00:00Z', 'Minggu, 11 Oktober 2026 pukul 00.00 UTC'],
  ['2026-10-11T00:00:00+05:30', 'Minggu, 11 Oktober 2026 pukul 00.00 UTC+05:30'],
  ['2026-10-11T00:00:00', 'Minggu, 11 Oktober 2026 pukul 00.00'],
])('%s is said as %s', (iso, kata) => {
  expect(waktuKata(iso)).toBe(kata);
});
test.each(['2026-02-30T08:00:00+08:00', 'kemarin', ''])('%p stays as it was written', (teks) => {
  expect(waktuKata(teks)).toBe(teks);
});
