import { angkaAtauNull } from '../../capaian/hasil';
import { defineAturanBaris, diIsian } from '../define-aturan';

const isi = { tabel: 'isian', bidang: 'B1', kunci: 'IKU-1', kolom: 'capaianTw' } as const;

/** 100 % for nothing realised: with positive polarity that is only possible where the target's range reaches down to 0. */
export const r32 = defineAturanBaris({
  kode: 'R32',
  tingkat: 'E',
  sumber: 'E.81 Deli Serdang baris 46 dan 48',
  data: ['capaian'],
  cari: (baris, { tampil }) => {
    const { hasil, indikator } = baris;
    if (indikator.polaritas !== 'positif') return [];
    const pasangan = [
      { besaran: 'capaianTw', realisasi: hasil.realisasiTw, target: hasil.targetTw },
      { besaran: 'capaianSd', realisasi: hasil.realisasiSd, target: hasil.targetSd },
      { besaran: 'capaianTahunan', realisasi: hasil.realisasiSd, target: hasil.targetTahunan },
    ] as const;
    return pasangan.flatMap(({ besaran, realisasi, target }) => {
      if (angkaAtauNull(realisasi) !== 0 || ('target' in target && target.target.bawah <= 0)) return [];
      const cetak = tampil.find((nilai) => nilai.kode === indikator.kode && nilai.besaran === besaran);
      const capaian = typeof cetak?.isi === 'number' ? cetak.isi : angkaAtauNull(hasil[besaran]);
      return capaian !== null && capaian >= 100
        ? [{ lokasi: cetak?.lokasi ?? diIsian(baris, besaran), data: { capaian } }]
        : [];
    });
  },
  contoh: [
    {
      nama: 'tercetak 100 untuk realisasi 0',
      indikator: [{ realisasi: [25, 50, 0, null] }],
      pelengkap: { tampil: [{ lokasi: isi, kode: 'IKU-1', besaran: 'capaianTw', isi: 100 }] },
      jumlah: 1,
    },
    { nama: 'realisasi 0 terhitung 0 %', indikator: [{ realisasi: [25, 50, 0, null] }], jumlah: 0 },
    {
      nama: 'negatif: nol kasus adalah capaian',
      indikator: [{ polaritas: 'negatif', realisasi: [25, 50, 0, null] }],
      jumlah: 0,
    },
  ],
});
