import { isJatuhTempo } from '../../periode/jatuh-tempo';
import { defineAturanBaris, diIsian } from '../define-aturan';
import { hinggaTriwulan } from '../konteks';

/** Blank though due: an error in the reported quarter, a note in an earlier one. "tidak ada data" is an answer (R08). */
export const r07 = defineAturanBaris({
  kode: 'R07',
  tingkat: 'E',
  sumber: 'LKE AKIP: data dikumpulkan berkala; validator kwanter/sakip',
  data: ['triwulan'],
  cari: (baris, { data }) =>
    hinggaTriwulan(baris.realisasi, data.periode.triwulan)
      .filter(
        ({ triwulan, terbaca }) => terbaca.jenis === 'kosong' && isJatuhTempo(baris.indikator.frekuensi, triwulan),
      )
      .map(({ triwulan }) => ({
        lokasi: diIsian(baris, `realisasi${triwulan}`),
        tingkat: triwulan === data.periode.triwulan ? ('E' as const) : ('W' as const),
        data: { triwulan },
      })),
  contoh: [
    { nama: 'triwulan dilaporkan kosong', indikator: [{ realisasi: [25, 50, null, null] }], jumlah: 1, tingkat: 'E' },
    { nama: 'triwulan sebelumnya kosong', indikator: [{ realisasi: [25, null, 75, null] }], jumlah: 1, tingkat: 'W' },
    { nama: 'diukur tahunan', indikator: [{ frekuensi: 'tahun', realisasi: [null, null, null, null] }], jumlah: 0 },
    { nama: 'dinyatakan tidak ada data', indikator: [{ realisasi: [25, 50, 'tidak ada data', null] }], jumlah: 0 },
  ],
});
