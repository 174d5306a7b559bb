import { keadaanAwal } from '../../sop/lipat';
import type { KeadaanSop } from '../../sop/sop';
import { lamaLangkah } from '../../sop/lama';
import { standarMenit } from '../../sop/waktu';
import { defineAturan, diKendali } from '../define-aturan';

const langkahPertama = (mulai: string, selesai: string | null): KeadaanSop => ({
  ...keadaanAwal,
  langkah: keadaanAwal.langkah.map((langkah) =>
    langkah.nomor === 1 ? { ...langkah, status: selesai === null ? 'berjalan' : 'selesai', mulai, selesai } : langkah,
  ),
});

/** A finished step that took longer than the SOP grants it, in office minutes: a hint, because the clock knows no holidays. */
export const r42 = defineAturan({
  kode: 'R42',
  tingkat: 'I',
  sumber: 'SOP, kolom Waktu (mutu baku)',
  data: ['langkah', 'menit', 'baku'],
  cari: ({ data, keadaanSop }) =>
    (keadaanSop?.naskah.langkah ?? []).flatMap((langkah) => {
      const jalan = keadaanSop?.langkah.find(({ nomor }) => nomor === langkah.nomor);
      if (jalan === undefined || jalan.selesai === null) return [];
      const menit = lamaLangkah(jalan, jalan.selesai, data.pengaturan);
      const baku = standarMenit(langkah, data.pengaturan.menitKerjaPerHari);
      return menit === null || menit <= baku
        ? []
        : [
            {
              lokasi: diKendali(langkah.nomor, 'lama'),
              data: { langkah: langkah.nomor, menit: Math.round(menit), baku },
            },
          ];
    }),
  contoh: [
    {
      nama: 'perintah menyusun dalam satu jam, baku 10 menit',
      pelengkap: { keadaanSop: langkahPertama('2026-10-01T08:00:00+08:00', '2026-10-01T09:00:00+08:00') },
      jumlah: 1,
    },
    {
      nama: 'tepat 10 menit',
      pelengkap: { keadaanSop: langkahPertama('2026-10-01T08:00:00+08:00', '2026-10-01T08:10:00+08:00') },
      jumlah: 0,
    },
    {
      nama: 'belum selesai',
      pelengkap: { keadaanSop: langkahPertama('2026-10-01T08:00:00+08:00', null) },
      jumlah: 0,
    },
    { nama: 'jurnal belum ada', jumlah: 0 },
  ],
});
