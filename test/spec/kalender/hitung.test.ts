import fc from 'fast-check';
import { menitKerjaAntara, sesudahMenitKerja } from '../../../src/domain/kalender/hitung';
import { kalenderBawaan, menitPekan, type KalenderKerja } from '../../../src/domain/kalender/kalender';
import { bacaLibur, bacaMasa } from '../../../src/domain/kalender/teks-kalender';

const ramadan = bacaMasa(
  'Ramadan 18-02-2026 s.d. 19-03-2026: Senin-Kamis 08.00-12.00, 12.30-15.00; Jumat 08.00-12.00, 13.00-15.30',
).nilai;
const { nilai: libur } = bacaLibur('17-08-2026 Hari Kemerdekaan\n1 Oktober 2026 Libur percobaan');
const berisi: KalenderKerja = { ...kalenderBawaan, masaKhusus: ramadan, hariLibur: libur };
const sampai15: KalenderKerja = { ...kalenderBawaan, batasTerima: 15 * 60 };
const wita: KalenderKerja = { ...kalenderBawaan, zonaWaktu: 'WITA' };

test('the default week has the 37.5 hours of Perpres 21/2023, Ramadan as pasted 32.5', () => {
  expect(menitPekan(kalenderBawaan.jamKerja)).toBe(37.5 * 60);
  expect(ramadan.map(({ pekan }) => menitPekan(pekan))).toEqual([32.5 * 60]);
});

// 1 October 2026 is a Thursday, 28 February 2028 a Monday in a leap year.
test.each<[string, string, string, number, KalenderKerja]>([
  ['within a morning', '2026-10-01T08:10:00+08:00', '2026-10-01T08:25:00+08:00', 15, kalenderBawaan],
  ['over the break', '2026-10-01T11:30:00+08:00', '2026-10-01T13:30:00+08:00', 60, kalenderBawaan],
  ['over the longer break of a Friday', '2026-10-02T11:00:00+08:00', '2026-10-02T13:30:00+08:00', 60, kalenderBawaan],
  ['begun within the break', '2026-10-01T12:15:00+08:00', '2026-10-01T13:10:00+08:00', 10, kalenderBawaan],
  ['before and after office hours', '2026-10-01T06:00:00+08:00', '2026-10-01T20:00:00+08:00', 450, kalenderBawaan],
  ['midnight to midnight', '2026-10-01T00:00:00+08:00', '2026-10-02T00:00:00+08:00', 450, kalenderBawaan],
  ['over a night', '2026-10-01T15:00:00+08:00', '2026-10-02T08:30:00+08:00', 120, kalenderBawaan],
  ['over a weekend', '2026-10-02T15:30:00+08:00', '2026-10-05T08:30:00+08:00', 120, kalenderBawaan],
  ['on a Saturday', '2026-10-03T09:00:00+08:00', '2026-10-03T11:00:00+08:00', 0, kalenderBawaan],
  ['begun on a Saturday', '2026-10-03T09:00:00+08:00', '2026-10-05T08:00:00+08:00', 30, kalenderBawaan],
  ['over the end of a year', '2026-12-31T15:30:00+08:00', '2027-01-01T08:00:00+08:00', 60, kalenderBawaan],
  ['over a leap day', '2028-02-28T07:30:00+08:00', '2028-03-01T07:30:00+08:00', 900, kalenderBawaan],
  ['a clock set back', '2026-10-02T09:00:00+08:00', '2026-10-01T09:00:00+08:00', 0, kalenderBawaan],
  ['a clock set back within the day', '2026-10-01T09:00:00+08:00', '2026-10-01T08:00:00+08:00', 0, kalenderBawaan],
  ['seconds count', '2026-10-01T08:10:00+08:00', '2026-10-01T08:10:30+08:00', 0.5, kalenderBawaan],
  ['a time without a zone', '2026-10-01T09:00:00+08:00', '2026-10-01T09:20:00', 20, kalenderBawaan],
  ['begun in WITA, finished in WIB', '2026-10-01T09:00:00+08:00', '2026-10-01T08:30:00+07:00', 30, kalenderBawaan],
  [
    'begun in WITA, finished by a clock in UTC',
    '2026-10-01T09:00:00+08:00',
    '2026-10-01T02:00:00Z',
    60,
    kalenderBawaan,
  ],
  ['begun in WIT, finished in WITA', '2026-10-02T15:30:00+09:00', '2026-10-05T07:30:00+08:00', 120, kalenderBawaan],
  // 06.30 in Jakarta is 07.30 where the office stands, and its day ends at 15.00 Jakarta time.
  [
    'by the clock of the office, not of the device',
    '2026-10-01T06:30:00+07:00',
    '2026-10-01T15:30:00+07:00',
    450,
    wita,
  ],
  ['with summer time abroad', '2026-10-01T01:30:00+02:00', '2026-10-01T03:30:00+02:00', 120, wita],
  ['over a holiday', '2026-09-30T15:00:00+08:00', '2026-10-02T08:30:00+08:00', 120, berisi],
  ['on a holiday', '2026-08-17T09:00:00+08:00', '2026-08-17T11:00:00+08:00', 0, berisi],
  ['in Ramadan', '2026-02-18T07:30:00+08:00', '2026-02-19T07:30:00+08:00', 390, berisi],
  ['into Ramadan', '2026-02-17T15:00:00+08:00', '2026-02-18T09:00:00+08:00', 120, berisi],
  ['after the cut-off', '2026-10-01T15:00:00+08:00', '2026-10-02T08:30:00+08:00', 60, sampai15],
  ['before the cut-off', '2026-10-01T14:59:00+08:00', '2026-10-02T08:30:00+08:00', 121, sampai15],
  ['after the cut-off, finished the same day', '2026-10-01T15:10:00+08:00', '2026-10-01T15:40:00+08:00', 0, sampai15],
  ['after the cut-off of a Friday', '2026-10-02T15:30:00+08:00', '2026-10-05T08:30:00+08:00', 60, sampai15],
])('working minutes %s', (_nama, mulai, selesai, menit, kalender) => {
  expect(menitKerjaAntara(mulai, selesai, kalender)).toBeCloseTo(menit, 6);
});

test.each([
  ['unreadable', 'kemarin', '2026-10-01T09:00:00+08:00'],
  ['more than ten years apart', '2026-10-01T09:00:00+08:00', '2099-10-01T09:00:00+08:00'],
])('a time that is %s gives no figure', (_nama, mulai, selesai) => {
  expect(menitKerjaAntara(mulai, selesai, kalenderBawaan)).toBeNull();
});

test.each<[string, string, number, string, number, KalenderKerja]>([
  ['10 minutes in the morning', '2026-10-01T08:00:00+08:00', 10, '2026-10-01', 490, kalenderBawaan],
  ['to the very end of the day', '2026-10-01T15:00:00+08:00', 60, '2026-10-01', 960, kalenderBawaan],
  ['over the break', '2026-10-01T11:30:00+08:00', 60, '2026-10-01', 810, kalenderBawaan],
  ['two days from a Friday', '2026-10-02T07:30:00+08:00', 900, '2026-10-05', 960, kalenderBawaan],
  ['over a holiday', '2026-09-30T15:00:00+08:00', 120, '2026-10-02', 510, berisi],
  ['after the cut-off', '2026-10-01T15:30:00+08:00', 60, '2026-10-02', 510, sampai15],
])('the standard time ends: %s', (_nama, mulai, menit, tanggal, jatuh, kalender) => {
  expect(sesudahMenitKerja(mulai, menit, kalender)).toEqual({ tanggal, menit: jatuh });
});

test('a calendar that never opens again gives no end', () => {
  const tutup: KalenderKerja = { ...kalenderBawaan, jamKerja: [[], [], [], [], [], [], []] };
  expect(sesudahMenitKerja('2026-10-01T08:00:00+08:00', 10, tutup)).toBeNull();
});

const iso = (menit: number): string => new Date(Date.UTC(2026, 0, 1) + menit * 60_000).toISOString();
const saat = fc.integer({ min: 0, max: 366 * 24 * 60 });
const kalender = fc.constantFrom<KalenderKerja>(kalenderBawaan, berisi, { ...berisi, zonaWaktu: 'WIT' });
const acak = { seed: 2026, numRuns: 400 };

test('time adds up: from one to two and from two to three is from one to three, and no stretch is negative', () => {
  fc.assert(
    fc.property(fc.tuple(saat, saat, saat), kalender, (tiga, kal) => {
      const [a = 0, b = 0, c = 0] = [...tiga].sort((x, y) => x - y);
      const antara = (dari: number, ke: number): number => menitKerjaAntara(iso(dari), iso(ke), kal) ?? NaN;
      expect(antara(a, b) + antara(b, c)).toBeCloseTo(antara(a, c), 6);
      expect(antara(a, b)).toBeGreaterThanOrEqual(0);
      expect(antara(a, b)).toBeLessThanOrEqual(b - a);
    }),
    acak,
  );
});

test('when N minutes have passed, N minutes have passed', () => {
  fc.assert(
    fc.property(saat, fc.integer({ min: 1, max: 5_000 }), kalender, (mulai, menit, kal) => {
      const titik = sesudahMenitKerja(iso(mulai), menit, kal);
      expect(titik).not.toBeNull();
      const zona = kal.zonaWaktu === 'WIT' ? 540 : 0;
      const akhir = Date.parse(`${titik?.tanggal ?? ''}T00:00:00Z`) + ((titik?.menit ?? 0) - zona) * 60_000;
      expect(menitKerjaAntara(iso(mulai), new Date(akhir).toISOString(), kal)).toBeCloseTo(menit, 6);
    }),
    acak,
  );
});
