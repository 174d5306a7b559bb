import { isPersen } from '../../indikator/satuan';
import { parseAngka } from '../../indikator/parse-angka';
import { defineAturanBaris, diIsian } from '../define-aturan';
import { angkaTunggal, hinggaTriwulan } from '../konteks';

const TOLERANSI = 0.01;
/** 91.33 and 91.34 differ by 0.01 plus a rounding of the machine. */
const SISA_MESIN = 1e-9;

/** Numerator and denominator behind a percentage must give the percentage. */
export const r22 = defineAturanBaris({
  kode: 'R22',
  tingkat: 'E',
  sumber: 'LKjIP Tanah Datar 2016: 36.743/39.834 = 92,24, tercetak 92,22',
  data: ['triwulan', 'pembilang', 'penyebut', 'hitung', 'realisasi'],
  cari: (baris, { data }) => {
    if (!isPersen(baris.indikator.satuan)) return [];
    return hinggaTriwulan(baris.realisasi, data.periode.triwulan).flatMap(({ triwulan, terbaca }) => {
      const realisasi = angkaTunggal(terbaca);
      const pembilang = angkaTunggal(parseAngka(baris.indikator.pembilang[triwulan - 1] ?? null));
      const penyebut = angkaTunggal(parseAngka(baris.indikator.penyebut[triwulan - 1] ?? null));
      if (realisasi === null || pembilang === null || penyebut === null) return [];
      const hitung = penyebut === 0 ? null : (pembilang / penyebut) * 100;
      if (hitung !== null && Math.abs(hitung - realisasi) <= TOLERANSI + SISA_MESIN) return [];
      const lokasi = diIsian(baris, `realisasi${triwulan}`);
      return [{ lokasi, data: { triwulan, pembilang, penyebut, hitung, realisasi } }];
    });
  },
  contoh: [
    {
      nama: '36.743 / 39.834 bukan 92,22',
      indikator: [
        {
          satuan: '%',
          realisasi: [25, 50, 92.22, null],
          pembilang: [null, null, 36743, null],
          penyebut: [null, null, 39834, null],
        },
      ],
      jumlah: 1,
    },
    {
      nama: '137 / 150 boleh ditulis 91,33',
      indikator: [
        {
          satuan: '%',
          realisasi: [25, 50, 91.33, null],
          pembilang: [null, null, 137, null],
          penyebut: [null, null, 150, null],
        },
      ],
      jumlah: 0,
    },
    {
      nama: 'penyebut nol',
      indikator: [
        {
          satuan: '%',
          realisasi: [25, 50, 91.33, null],
          pembilang: [null, null, 1, null],
          penyebut: [null, null, 0, null],
        },
      ],
      jumlah: 1,
    },
  ],
});
