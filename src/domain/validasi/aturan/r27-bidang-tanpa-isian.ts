import { defineAturan, diBeranda } from '../define-aturan';
import { belumTerisiOf } from '../belum-terisi';

/** The form of every division is collected in step 4; from step 5 on none may be missing. */
const LANGKAH_EVALUASI = 5;

/** A division of the list that is not retired and has no indicator at all, or has filled in nothing of what is due. */
export const r27 = defineAturan({
  kode: 'R27',
  tingkat: 'E',
  sumber: 'SOP langkah 4: format dihimpun dari semua bidang',
  data: ['bidang', 'alasan'],
  cari: ({ data, daftarBaris, kini }) => {
    if (kini === null || kini < LANGKAH_EVALUASI) return [];
    const belum = new Set(belumTerisiOf(daftarBaris));
    return data.daftarBidang.flatMap(({ kode, nama, berhenti }) => {
      if (berhenti === true) return [];
      const milik = daftarBaris.filter(({ indikator }) => indikator.bidang === kode);
      const terisi = milik.some(({ realisasi }) => realisasi[data.periode.triwulan - 1]?.terbaca.jenis !== 'kosong');
      const kosong = !terisi && milik.some(({ indikator }) => belum.has(indikator.kode));
      if (milik.length > 0 && !kosong) return [];
      const alasan = milik.length === 0 ? 'tanpa-indikator' : 'belum-kembali';
      return [{ lokasi: diBeranda('bidang'), data: { bidang: nama, alasan } }];
    });
  },
  contoh: [
    {
      nama: 'format satu-satunya bidang belum kembali pada langkah 5',
      indikator: [{ realisasi: [25, 50, null, null] }],
      pelengkap: { kini: 5 },
      jumlah: 1,
    },
    {
      nama: 'semua indikator milik bidang lain',
      indikator: [{ bidang: 'B9' }],
      pelengkap: { kini: 6 },
      jumlah: 1,
    },
    { nama: 'masih dihimpun', indikator: [{ realisasi: [25, 50, null, null] }], pelengkap: { kini: 4 }, jumlah: 0 },
    {
      nama: 'tidak ada yang jatuh tempo',
      indikator: [{ frekuensi: 'tahun', realisasi: [null, null, null, null] }],
      pelengkap: { kini: 5 },
      jumlah: 0,
    },
    { nama: 'sudah kembali', pelengkap: { kini: 5 }, jumlah: 0 },
  ],
});
