import { isJatuhTempo } from '../../periode/jatuh-tempo';
import { defineAturanBaris, diIku } from '../define-aturan';
import { hinggaTriwulan } from '../konteks';

/** The yearly target must be there and readable; a quarter's target must be readable, and be there where a realisation waits for it. */
export const r05 = defineAturanBaris({
  kode: 'R05',
  tingkat: 'E',
  sumber: 'Notasi target nyata (Sumedang, Dumai); validator kwanter/sakip',
  data: ['teks'],
  cari: (baris, { data }) => {
    const tahunan = baris.targetTahunan;
    const tahunanSalah =
      tahunan.jenis === 'angka'
        ? []
        : [{ lokasi: diIku(baris, 'targetTahunan'), data: { teks: tahunan.jenis === 'kosong' ? '' : tahunan.teks } }];
    const takTerbaca = baris.target.flatMap(({ triwulan, terbaca }) =>
      terbaca.jenis === 'tak-terbaca'
        ? [{ lokasi: diIku(baris, `target${triwulan}`), data: { teks: terbaca.teks } }]
        : [],
    );
    const hilang = hinggaTriwulan(baris.target, data.periode.triwulan).filter(
      ({ triwulan, terbaca }) =>
        (terbaca.jenis === 'kosong' || terbaca.jenis === 'tidak-ada-data') &&
        isJatuhTempo(baris.indikator.frekuensi, triwulan) &&
        baris.realisasi[triwulan - 1]?.terbaca.jenis === 'angka',
    );
    return [
      ...tahunanSalah,
      ...takTerbaca,
      ...hilang.map(({ triwulan }) => ({
        lokasi: diIku(baris, `target${triwulan}`),
        tingkat: 'W' as const,
        data: { teks: '' },
      })),
    ];
  },
  contoh: [
    { nama: 'target tahunan kosong', indikator: [{ targetTahunan: null }], jumlah: 1, tingkat: 'E' },
    { nama: 'target berupa predikat', indikator: [{ targetTahunan: 'WTP' }], jumlah: 1, tingkat: 'E' },
    {
      nama: 'rentang terbalik pada triwulan',
      indikator: [{ target: ['95-85', 50, 75, 100] }],
      jumlah: 1,
      tingkat: 'E',
    },
    {
      nama: 'target triwulan kosong padahal realisasi ada',
      indikator: [{ target: [25, null, 75, 100] }],
      jumlah: 1,
      tingkat: 'W',
    },
    {
      nama: 'rentang dan tanda dapat dibaca',
      indikator: [{ targetTahunan: '70,38-70,76', target: ['<22', '1:17,9', 75, '70,38-70,76'] }],
      jumlah: 0,
    },
  ],
});
