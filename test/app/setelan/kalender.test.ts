import type { Ports } from '../../../src/app/port/ports';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { kalenderBawaan } from '../../../src/domain/kalender/kalender';
import { bacaPekan } from '../../../src/domain/kalender/teks-jam';
import { bacaLibur, bacaMasa } from '../../../src/domain/kalender/teks-kalender';
import { terlambatKini } from '../../../src/domain/sop/lama';
import { judulLembar } from '../../../src/workbook/layout/nama';
import { kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
});
afterEach(() => office.host.dispose());

/** The same person at another moment. */
const pada = (waktu: string): Ports => ({ ...office.ports, clock: { now: () => waktu } });
const alasan = 'Keputusan bersama';
const keadaan = () => bacaKeadaan(office.ports);
const langkah = async (nomor: number) => (await keadaan()).keadaanSop.langkah.find((satu) => satu.nomor === nomor);
const selesai = (waktu: string, nomor: number, alasanTerlambat = '') =>
  run(pada(waktu), p.selesaikanLangkah, { langkah: nomor, keterangan: '', alasanTerlambat });
/** What the last lines of the control sheet say. */
const kaki = (): string =>
  [
    ...(office.host
      .toData()
      .sheets.find(({ name }) => name === judulLembar.kendali)
      ?.cells.values() ?? []),
  ]
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string')
    .join('\n');

const baru = {
  zonaWaktu: 'WITA',
  batasTerima: 15 * 60,
  hariLibur: bacaLibur('1 Oktober 2026 Libur percobaan\n17-08-2026 Hari Kemerdekaan').nilai,
  masaKhusus: bacaMasa('Ramadan 18-02-2026 s.d. 19-03-2026: Senin-Jumat 08.00-14.30').nilai,
} as const;

test('the office’s calendar is kept in the workbook, journalled, and told on the control sheet', async () => {
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
  expect((await keadaan()).data?.pengaturan.kalender).toEqual(kalenderBawaan);
  expect(kaki()).toContain('Jam kerja: Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30.');
  expect(kaki()).toContain('Hari libur belum diisi pada Beranda');
  const jam = bacaPekan('Senin-Sabtu 07.00-13.00');
  if (!('nilai' in jam)) throw new Error('hours');
  await run(office.ports, p.ubahPengaturan, { perubahan: { ...baru, jamKerja: jam.nilai }, alasan });
  const { data, riwayat, temuan } = await keadaan();
  expect(data?.pengaturan.kalender).toEqual({ ...baru, jamKerja: jam.nilai });
  expect(temuan.filter(({ kode }) => kode === 'S08')).toEqual([]);
  const tercatat = riwayat.flatMap(({ isi }) => (isi.jenis === 'pengaturan-diubah' ? [[isi.setelan, isi.baru]] : []));
  expect(tercatat).toEqual([
    ['zonaWaktu', 'WITA'],
    ['jamKerja', 'Senin-Sabtu 07.00-13.00'],
    ['masaKhusus', 'Ramadan 18-02-2026 s.d. 19-03-2026: Senin-Jumat 08.00-14.30'],
    ['hariLibur', '17-08-2026 Hari Kemerdekaan; 01-10-2026 Libur percobaan'],
    ['batasTerima', '15.00'],
  ]);
  expect(kaki()).toContain(
    'Jam kerja: Senin-Sabtu 07.00-13.00 WITA. Yang tiba mulai pukul 15.00 dihitung sejak hari kerja berikutnya.',
  );
  expect(kaki()).toContain('2 hari libur menurut Beranda tidak dihitung. Jam kerja lain: Ramadan 18-02-2026');
});

test('a step is late by the office’s calendar, and what a finished step took does not change when holidays are entered later', async () => {
  // Step 1 begins on Wednesday at 15.50 and has ten minutes; Thursday is a working day until the office says otherwise.
  await run(pada('2026-09-30T15:50:00+08:00'), p.siapkanTriwulan, kantorKecil);
  const jumat = '2026-10-02T07:30:00+08:00';
  const terlambat = async () => {
    const { keadaanSop, data } = await keadaan();
    return terlambatKini(keadaanSop, jumat, data?.pengaturan);
  };
  expect(await terlambat()).toEqual({ menit: 460, baku: 10 });
  expect(
    await refusalOf(pada(jumat), p.selesaikanLangkah, { langkah: 1, keterangan: '', alasanTerlambat: '' }),
  ).toEqual(['terlambat-tanpa-alasan']);
  await run(office.ports, p.ubahPengaturan, { perubahan: { hariLibur: baru.hariLibur }, alasan });
  expect(await terlambat()).toBeNull();
  await selesai(jumat, 1);
  expect(await langkah(1)).toMatchObject({ lama: 10, alasanTerlambat: null });
  // Without the holiday it would have been late after the fact.
  await run(office.ports, p.ubahPengaturan, { perubahan: { hariLibur: [] }, alasan });
  expect(await langkah(1)).toMatchObject({ lama: 10 });
  expect((await keadaan()).temuan.filter(({ kode }) => kode === 'R42')).toEqual([]);
});

test('whoever is not the Kasubag changes no hours', async () => {
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
  const staf: Ports = {
    ...office.ports,
    identity: { ...office.ports.identity, current: () => ({ ...office.ports.identity.current(), peran: 'STAF' }) },
  };
  expect(await refusalOf(staf, p.ubahPengaturan, { perubahan: { batasTerima: 900 }, alasan })).toEqual([
    'hanya-kasubag',
  ]);
});
