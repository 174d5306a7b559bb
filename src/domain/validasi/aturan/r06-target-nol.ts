import type { AngkaTerbaca } from '../../indikator/parse-angka';
import { defineAturanBaris, diIku } from '../define-aturan';
import { angkaTunggal, hinggaTriwulan } from '../konteks';

const takPositif = (terbaca: AngkaTerbaca): boolean => terbaca.jenis === 'angka' && terbaca.atas <= 0;

/** With positive polarity a target of 0 or less gives no percentage. In the reported quarter and in the year it is an error once something was realised. */
export const r06 = defineAturanBaris({
  kode: 'R06',
  tingkat: 'W',
  sumber: 'Validator kwanter/sakip (target <= 0); pembagian dengan nol',
  data: ['hal', 'target', 'realisasi'],
  cari: (baris, { data }) => {
    if (baris.indikator.polaritas !== 'positif') return [];
    if (!baris.semua.some((sel) => sel.tabel === 'iku' && takPositif(sel.terbaca))) return [];
    const { triwulan: kini } = data.periode;
    const sd = 'nilai' in baris.hasil.realisasiSd ? baris.hasil.realisasiSd.nilai : null;
    const triwulan = hinggaTriwulan(baris.target, kini).map((sel) => {
      const realisasi = baris.realisasi[sel.triwulan - 1]?.terbaca;
      return {
        terbaca: sel.terbaca,
        kolom: sel.kolom,
        realisasi: realisasi === undefined ? null : angkaTunggal(realisasi),
        gawat: sel.triwulan === kini,
      };
    });
    return [{ terbaca: baris.targetTahunan, kolom: 'targetTahunan', realisasi: sd, gawat: true }, ...triwulan]
      .filter(({ terbaca }) => takPositif(terbaca))
      .map(({ terbaca, kolom, realisasi, gawat }) => ({
        lokasi: diIku(baris, kolom),
        tingkat: gawat && realisasi !== null && realisasi > 0 ? ('E' as const) : ('W' as const),
        data: { hal: kolom, target: terbaca.jenis === 'angka' ? terbaca.atas : null, realisasi },
      }));
  },
  contoh: [
    {
      nama: 'target triwulan 0, realisasi 0',
      indikator: [{ target: [0, 50, 75, 100], realisasi: [0, 50, 75, null] }],
      jumlah: 1,
      tingkat: 'W',
    },
    {
      nama: 'target triwulan dilaporkan 0, realisasi ada',
      indikator: [{ target: [25, 50, 0, 100] }],
      jumlah: 1,
      tingkat: 'E',
    },
    { nama: 'target tahunan negatif', indikator: [{ targetTahunan: -5 }], jumlah: 1, tingkat: 'E' },
    {
      nama: 'polaritas negatif boleh bertarget 0',
      indikator: [{ polaritas: 'negatif', target: [25, 50, 0, 100] }],
      jumlah: 0,
    },
  ],
});
