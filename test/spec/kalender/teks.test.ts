import fc from 'fast-check';
import { kalenderBawaan, type JamHari, type PekanKerja } from '../../../src/domain/kalender/kalender';
import { bacaJam, bacaPekan, tulisPekan } from '../../../src/domain/kalender/teks-jam';
import {
  bacaLibur,
  bacaMasa,
  liburHariTutup,
  LIBUR_TERBANYAK,
  tulisLibur,
  tulisMasa,
} from '../../../src/domain/kalender/teks-kalender';

const bawaan = 'Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30';

test('the default hours as people read them, and back', () => {
  expect(tulisPekan(kalenderBawaan.jamKerja)).toBe(bawaan);
  expect(bacaPekan(bawaan)).toEqual({ nilai: kalenderBawaan.jamKerja });
});

test.each([
  ['new lines and colons', 'Senin - Kamis: 7:30 - 12:00, 13:00 - 16:00\nJumat: 7:30 - 11:30, 13:00 - 16:30'],
  ['sampai dengan and dashes', "Senin s.d. Kamis 07.30 s.d. 12.00, 13.00–16.00; Jum'at 07.30-11.30, 13.00-16.30"],
  ['days one by one', 'Senin, Selasa, Rabu dan Kamis 07.30-12.00, 13.00-16.00; JUMAT 07.30-11.30, 13.00-16.30'],
  ['closed days said', `${bawaan}; Sabtu-Minggu libur`],
])('the same hours written with %s', (_nama, teks) => {
  expect(bacaPekan(teks)).toEqual({ nilai: kalenderBawaan.jamKerja });
});

test.each([
  ['', 'kosong', ''],
  ['Sabtu libur', 'kosong', ''],
  ['Senen 07.30-16.00', 'hari', 'Senen 07.30-16.00'],
  ['07.30-16.00', 'hari', '07.30-16.00'],
  ['Kamis-Senin 07.30-16.00', 'hari', 'Kamis-Senin 07.30-16.00'],
  ['Senin', 'hari', 'Senin'],
  ['Senin 07.30', 'jam', '07.30'],
  ['Senin 16.00-07.30', 'jam', '16.00-07.30'],
  ['Senin 07.70-16.00', 'jam', '07.70-16.00'],
  ['Senin 07.30-25.00', 'jam', '07.30-25.00'],
  ['Senin 07.30-12.00, 11.00-16.00', 'urutan', '07.30-12.00, 11.00-16.00'],
  ['Senin-Rabu 07.30-16.00; Rabu 08.00-12.00', 'ganda', 'Rabu'],
])('%p is not taken: %s', (teks, sebab, bagian) => {
  expect(bacaPekan(teks)).toEqual({ salah: { sebab, bagian } });
});

test.each([
  ['07.30', 450],
  ['7:30', 450],
  ['24.00', 1440],
  ['24.01', null],
  ['7', null],
  ['pukul 7.30', null],
])('the hour %p', (teks, menit) => {
  expect(bacaJam(teks)).toBe(menit);
});

const hariAcak: fc.Arbitrary<JamHari> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((batas) => [...batas].sort((a, b) => a - b))
  .map((batas) =>
    Array.from({ length: Math.floor(batas.length / 2) }, (_, ke) => ({
      dari: batas[ke * 2] ?? 0,
      sampai: batas[ke * 2 + 1] ?? 0,
    })),
  );
const pekanAcak: fc.Arbitrary<PekanKerja> = fc
  .tuple(hariAcak, hariAcak, hariAcak, hariAcak, hariAcak, hariAcak, hariAcak)
  .filter((pekan) => pekan.some((hari) => hari.length > 0));

test('any hours come back as they were written', () => {
  fc.assert(
    fc.property(pekanAcak, (pekan) => {
      expect(bacaPekan(tulisPekan(pekan))).toEqual({ nilai: pekan });
      const masa = [{ nama: 'Ramadan', dari: '2026-02-18', sampai: '2026-03-19', pekan }];
      expect(bacaMasa(tulisMasa(masa))).toEqual({ nilai: masa, salah: [] });
    }),
    { seed: 2026, numRuns: 200 },
  );
});

test('a list of holidays comes in as a decree or a sheet has it, whatever stands where', () => {
  const { nilai, salah } = bacaLibur(
    [
      'No\tTanggal\tHari\tKeterangan',
      '1\t1 Januari 2026\tKamis\tTahun Baru 2026 Masehi',
      '2. Jumat, 16 Januari 2026, Isra Mikraj Nabi Muhammad',
      '3\tIdulfitri 1447 Hijriah\t21/03/2026',
      '18-20 Maret 2026 Cuti bersama',
      '23 dan 24 Maret 2026: cuti bersama',
      '2026-06-16 1 Muharam 1448 Hijriah',
      '',
      '17 Agt 2026 Proklamasi Kemerdekaan',
    ].join('\r\n'),
  );
  expect(salah).toEqual([]);
  expect(nilai.map(({ tanggal, nama }) => `${tanggal} ${nama}`)).toEqual([
    '2026-01-01 Tahun Baru 2026 Masehi',
    '2026-01-16 Isra Mikraj Nabi Muhammad',
    '2026-03-18 Cuti bersama',
    '2026-03-19 Cuti bersama',
    '2026-03-20 Cuti bersama',
    '2026-03-21 Idulfitri 1447 Hijriah',
    '2026-03-23 cuti bersama',
    '2026-03-24 cuti bersama',
    '2026-06-16 1 Muharam 1448 Hijriah',
    '2026-08-17 Proklamasi Kemerdekaan',
  ]);
  expect(bacaLibur(tulisLibur(nilai))).toEqual({ nilai, salah: [] });
});

test.each([
  ['no such day', '31/02/2026 Libur', 'tanggal'],
  ['month before day', '08/17/2026 Libur', 'tanggal'],
  ['a row of days that is not read whole', '20, 23 dan 24 Maret 2026 Cuti bersama', 'tanggal'],
  ['no year', '17 Agustus Libur', 'tanpa-tanggal'],
  ['the same day again', '17-08-2026 Libur\n17 Agustus 2026 Sekali lagi', 'ganda'],
])('a holiday is not taken and told with its line: %s', (_nama, teks, sebab) => {
  const { salah } = bacaLibur(`Hari libur\n${teks}`);
  expect(salah).toEqual([expect.objectContaining({ nomor: teks.split('\n').length + 1, sebab })]);
});

test('a hostile list of holidays ends at a limit', () => {
  const hari = Array.from({ length: LIBUR_TERBANYAK + 50 }, (_, ke) =>
    new Date(Date.UTC(2026, 0, 1 + ke)).toISOString().slice(0, 10),
  );
  const { nilai, salah } = bacaLibur(hari.join('\n'));
  expect([nilai.length, salah.length, salah[0]?.sebab]).toEqual([LIBUR_TERBANYAK, 50, 'terlalu-banyak']);
});

test.each([
  ['no second date', 'Ramadan 18-02-2026: Senin 08.00-15.00', 'masa'],
  ['ends before it begins', 'Ramadan 19-03-2026 s.d. 18-02-2026: Senin 08.00-15.00', 'masa'],
  ['as long as a year', 'Pandemi 01-01-2026 s.d. 31-12-2026: Senin 08.00-15.00', 'masa'],
  ['no hours', 'Ramadan 18-02-2026 s.d. 19-03-2026', 'kosong'],
  ['wrong hours', 'Ramadan 18-02-2026 s.d. 19-03-2026: Senin 8-15', 'jam'],
  ['no such day', 'Ramadan 30-02-2026 s.d. 19-03-2026: Senin 08.00-15.00', 'tanggal'],
])('a special period is not taken: %s', (_nama, teks, sebab) => {
  expect(bacaMasa(teks)).toEqual({ nilai: [], salah: [expect.objectContaining({ nomor: 1, sebab })] });
});

test('special periods do not overlap', () => {
  const satu = 'Ramadan 18-02-2026 s.d. 19-03-2026: Senin 08.00-15.00';
  const { nilai, salah } = bacaMasa(`${satu}\nLain 01-03-2026 s.d. 31-03-2026: Senin 08.00-14.00`);
  expect([nilai.length, salah.map(({ nomor, sebab }) => [nomor, sebab])]).toEqual([1, [[2, 'ganda']]]);
});

test('a holiday on a day on which the office is closed anyway is pointed out', () => {
  const { nilai } = bacaLibur('15-08-2026 Sabtu\n17-08-2026 Senin');
  const buka = (urutan: number): boolean => urutan < 5;
  expect(liburHariTutup(nilai, buka).map(({ tanggal }) => tanggal)).toEqual(['2026-08-15']);
});
