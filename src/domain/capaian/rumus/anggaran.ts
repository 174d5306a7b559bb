import { isDaun, serapanOf } from '../../anggaran/pohon';
import type { Triwulan } from '../../periode/periode';
import { angkaDari, isAngka, jumlahkan } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import { defineRumus } from './define-rumus';

const dasarSerapan =
  'Serapan = realisasi anggaran s.d. triwulan dibagi pagu; kolom Rp Formulir E.81 (Permendagri 86/2017).';
const dasarDaun =
  'Keputusan produk ini: baris yang menjadi induk tidak dijumlahkan lagi (E.81 Deli Serdang menghitungnya dua kali).';

/** Realised rupiah of quarters 1..n; blank where no quarter is filled. Cells beyond quarter n are ignored. */
const anggaranSdOf = (n: Triwulan) =>
  defineRumus({
    id: `anggaran.sd.${n}`,
    dasar: dasarSerapan,
    masukan: ['realisasi1', 'realisasi2', 'realisasi3', 'realisasi4'],
    hitung: (m) => {
      const terisi = angkaDari([m.realisasi1, m.realisasi2, m.realisasi3, m.realisasi4].slice(0, n));
      return terisi.length === 0 ? takTerdefinisi('belum-diisi') : nilai(jumlahkan(terisi));
    },
    excel: (r) => {
      const daftar = [r.realisasi1, r.realisasi2, r.realisasi3, r.realisasi4].slice(0, n).join(',');
      return `IF(COUNT(${daftar})=0,"",SUM(${daftar}))`;
    },
    contoh: [
      { realisasi1: 30, realisasi2: 60, realisasi3: 40, realisasi4: 20, hasil: [30, 90, 130, 150][n - 1] ?? 0 },
      { realisasi1: '', realisasi2: '', realisasi3: '', realisasi4: '', hasil: 'belum-diisi' },
    ],
  });

export const anggaranSd = {
  1: anggaranSdOf(1),
  2: anggaranSdOf(2),
  3: anggaranSdOf(3),
  4: anggaranSdOf(4),
} as const satisfies Record<Triwulan, unknown>;

/** 1 for a row that is nobody's parent, 0 for a parent, blank without a kode. */
export const anggaranDaun = defineRumus({
  id: 'anggaran.daun',
  dasar: dasarDaun,
  masukan: ['kode'],
  rentang: ['daftarInduk'],
  hitung: ({ kode, daftarInduk }) =>
    kode === null || kode === ''
      ? takTerdefinisi('tidak-ada-baris')
      : nilai(
          isDaun(
            String(kode),
            daftarInduk.map((induk) => (induk === null ? null : String(induk))),
          )
            ? 1
            : 0,
        ),
  excel: ({ kode, daftarInduk }) => `IF(${kode}="","",IF(ISNUMBER(MATCH(${kode},${daftarInduk},0)),0,1))`,
  contoh: [
    { kode: '1.05.01', daftarInduk: ['', '1.05.01', '1.05.01'], hasil: 0 },
    { kode: '1.05.01.2.01', daftarInduk: ['', '1.05.01', '1.05.01'], hasil: 1 },
    { kode: '', daftarInduk: ['', null], hasil: 'tidak-ada-baris' },
  ],
});

/** Rupiah summed over leaf rows. */
export const anggaranTotal = defineRumus({
  id: 'anggaran.total',
  dasar: dasarDaun,
  masukan: [],
  rentang: ['daun', 'rupiah'],
  hitung: ({ daun, rupiah }) => nilai(jumlahkan(angkaDari(rupiah.filter((_, i) => daun[i] === 1)))),
  excel: ({ daun, rupiah }) => `SUMIF(${daun},1,${rupiah})`,
  contoh: [
    { daun: [0, 1, 1], rupiah: [100, 60, 40], hasil: 100 },
    { daun: [0, 1, 1], rupiah: ['', 60, ''], hasil: 60 },
    { daun: ['', ''], rupiah: ['', ''], hasil: 0 },
  ],
});

/** Share of the ceiling that was spent, percent points. */
export const anggaranSerapan = defineRumus({
  id: 'anggaran.serapan',
  dasar: dasarSerapan,
  masukan: ['pagu', 'realisasi'],
  hitung: ({ pagu, realisasi }) => {
    if (!isAngka(realisasi)) return takTerdefinisi('belum-diisi');
    return isAngka(pagu) ? serapanOf(pagu, realisasi) : takTerdefinisi('target-kosong');
  },
  excel: ({ pagu, realisasi }) => `IF(COUNT(${pagu},${realisasi})<2,"",IF(${pagu}=0,"",${realisasi}/${pagu}*100))`,
  contoh: [
    { pagu: 200000000, realisasi: 130000000, hasil: 65 },
    { pagu: 22275313470, realisasi: 18817240527, hasil: (18817240527 / 22275313470) * 100 },
    { pagu: 0, realisasi: 5, hasil: 'target-nol' },
    { pagu: 5, realisasi: '', hasil: 'belum-diisi' },
    { pagu: '', realisasi: 5, hasil: 'target-kosong' },
  ],
});
