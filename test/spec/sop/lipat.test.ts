import fc from 'fast-check';
import { keadaanAwal, lipatPeristiwa } from '../../../src/domain/sop/lipat';
import { daftarNomorLangkah } from '../../../src/domain/sop/naskah';
import type { IsiPeristiwa, Peristiwa } from '../../../src/domain/sop/peristiwa';
import { selesaikan } from '../../../src/domain/sop/transisi';
import { bangunRiwayat } from '../../build/peristiwa';

const siap: IsiPeristiwa = { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 };
const tanda: IsiPeristiwa = { jenis: 'ditandatangani', sidik: 'abc', tanggal: '2026-10-05' };
const mulai: IsiPeristiwa = { jenis: 'langkah-dimulai', langkah: 1 };
const hingga = (langkah: number): readonly IsiPeristiwa[] =>
  daftarNomorLangkah
    .filter((nomor) => nomor <= langkah)
    .flatMap((nomor) => [
      ...(nomor === 6 ? [{ jenis: 'laporan-disusun' } as const] : []),
      ...(nomor === 9 ? [tanda] : []),
      ...selesaikan(nomor, `ket ${nomor}`),
    ]);
const lipat = (...isi: readonly IsiPeristiwa[]) => lipatPeristiwa(bangunRiwayat(isi)).keadaan;
const status = (daftar: readonly IsiPeristiwa[]) =>
  Object.fromEntries(lipat(...daftar).langkah.map(({ nomor, status: satu }) => [nomor, satu]));

test('an empty journal is the state before the start', () => {
  expect(lipatPeristiwa([])).toEqual({ keadaan: keadaanAwal, takDikenal: [], takBerlaku: [] });
  expect(keadaanAwal.kini).toBeNull();
});

test('preparing the quarter makes step 1 the one whose turn it is', () => {
  expect(lipat(siap, mulai)).toMatchObject({ siap: { tahun: 2026, triwulan: 3 }, kini: 1 });
  expect(lipat(siap, mulai).langkah[0]).toMatchObject({ status: 'berjalan', mulai: '2026-10-01T08:01:00+08:00' });
});

test('finishing a step begins the next; 11 follows 9 and nothing follows 11', () => {
  expect(lipat(siap, mulai, ...hingga(9)).kini).toBe(11);
  expect(lipat(siap, mulai, ...hingga(11)).kini).toBeNull();
  expect(lipat(siap, mulai, ...hingga(2)).langkah[1]).toMatchObject({
    status: 'selesai',
    oleh: 'Petugas',
    keterangan: 'ket 2',
  });
});

test('returning reopens the step, takes back what follows it, and asks for a new report', () => {
  const kembali: IsiPeristiwa = { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'Angka Linmas' };
  const daftar = [siap, mulai, ...hingga(6), kembali];
  expect(status(daftar)).toMatchObject({ 4: 'selesai', 5: 'dikembalikan', 6: 'belum', 7: 'belum' });
  expect(lipat(...daftar)).toMatchObject({ kini: 5, laporanDisusun: null });
  expect(status([...daftar, { jenis: 'langkah-dimulai', langkah: 5 }])).toMatchObject({ 5: 'berjalan' });
});

test('entries are limited from a return that says so until they are opened or returned without it', () => {
  const kembali = { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'Angka Linmas' } as const;
  const awal = [siap, mulai, ...hingga(6)];
  const terbatas = { ...kembali, terbatas: true };
  expect(lipat(...awal, terbatas).isianTerbatas).toBe(true);
  expect(lipat(...awal, terbatas, { jenis: 'isian-dibuka', alasan: 'x' }).isianTerbatas).toBe(false);
  expect(lipat(...awal, terbatas, kembali).isianTerbatas).toBe(false);
});

test('returning from step 8 to step 7 keeps the report', () => {
  const kembali: IsiPeristiwa = { jenis: 'langkah-dikembalikan', dari: 8, ke: 7, alasan: 'Paraf' };
  expect(lipat(siap, mulai, ...hingga(7), kembali).laporanDisusun).not.toBeNull();
});

test('the same quarter prepared twice changes nothing, another quarter starts anew', () => {
  const daftar = [siap, mulai, ...hingga(3)];
  expect(lipat(...daftar, siap).kini).toBe(4);
  expect(lipat(...daftar, { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 4 })).toMatchObject({
    siap: { triwulan: 4 },
    kini: 1,
  });
});

test('format and signature are remembered', () => {
  expect(lipat(siap, { jenis: 'format-disisipkan', versi: 1 }, ...hingga(8), tanda)).toMatchObject({
    formatDisisipkan: 1,
    ditandatangani: { sidik: 'abc', tanggal: '2026-10-05', oleh: 'Petugas', waktu: '2026-10-01T08:19:00+08:00' },
  });
});

test('a kind that this version does not know is told, not dropped in silence', () => {
  const [dikenal, asing] = bangunRiwayat([siap, mulai]);
  const baru: Peristiwa = JSON.parse(JSON.stringify({ ...asing, isi: { jenis: 'dari-masa-depan' } }));
  expect(lipatPeristiwa(dikenal === undefined ? [] : [dikenal, baru])).toMatchObject({
    takDikenal: [baru.id],
    keadaan: { kini: 1 },
  });
});

test('a journal merged in any order, with doubles, folds to the same state', () => {
  const riwayat = [
    ...bangunRiwayat([siap, mulai, ...hingga(4)], 'A'),
    ...bangunRiwayat([{ jenis: 'format-disisipkan', versi: 1 }, { jenis: 'laporan-disusun' }], 'B', 3),
  ];
  const acuan = lipatPeristiwa(riwayat);
  fc.assert(
    fc.property(fc.shuffledSubarray([...riwayat, ...riwayat], { minLength: riwayat.length * 2 }), (acak) => {
      expect(lipatPeristiwa(acak)).toEqual(acuan);
    }),
    { seed: 11, numRuns: 50 },
  );
});
