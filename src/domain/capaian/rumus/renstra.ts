import { konsolidasiOf } from '../../indikator/pilihan';
import { isAngka } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import { defineRumus } from './define-rumus';

const dasar =
  'Formulir E.81 (Permendagri 86/2017) kolom 13 = 6 + 12. Untuk nilai akhir dan rata-rata penjumlahan antar tahun tidak bermakna (E.81 Deli Serdang mencetak 200%): dipakai kolom 12; keputusan produk ini.';

/** Column 13 K: performance up to this year, from last year's total and this year's value. */
export const renstraKinerja = defineRumus({
  id: 'renstra.kinerja',
  dasar,
  masukan: ['konsolidasi', 'lalu', 'kini'],
  hitung: ({ konsolidasi, lalu, kini }) => {
    const jenis = konsolidasiOf(konsolidasi);
    if (jenis === null) return takTerdefinisi('konsolidasi-kosong');
    if (!isAngka(kini)) return takTerdefinisi('belum-diisi');
    if (jenis !== 'jumlah') return nilai(kini);
    return isAngka(lalu) ? nilai(lalu + kini) : takTerdefinisi('belum-diisi');
  },
  excel: ({ konsolidasi: k, lalu, kini }) =>
    `IF(ISNUMBER(${kini}),IF(${k}="jumlah",IF(ISNUMBER(${lalu}),${lalu}+${kini},""),IF(OR(${k}="akhir",${k}="rata-rata"),${kini},"")),"")`,
  contoh: [
    { konsolidasi: 'jumlah', lalu: 12, kini: 3, hasil: 15 },
    { konsolidasi: 'jumlah', lalu: '', kini: 3, hasil: 'belum-diisi' },
    { konsolidasi: 'akhir', lalu: 80, kini: 85, hasil: 85 },
    { konsolidasi: 'rata-rata', lalu: '', kini: 85, hasil: 85 },
    { konsolidasi: '', lalu: 80, kini: 85, hasil: 'konsolidasi-kosong' },
    { konsolidasi: 'akhir', lalu: 80, kini: '', hasil: 'belum-diisi' },
  ],
});

/** Column 13 Rp. */
export const renstraAnggaran = defineRumus({
  id: 'renstra.anggaran',
  dasar: 'Formulir E.81 (Permendagri 86/2017) kolom 13 = 6 + 12.',
  masukan: ['lalu', 'kini'],
  hitung: ({ lalu, kini }) => (isAngka(lalu) && isAngka(kini) ? nilai(lalu + kini) : takTerdefinisi('belum-diisi')),
  excel: ({ lalu, kini }) => `IF(COUNT(${lalu},${kini})<2,"",${lalu}+${kini})`,
  contoh: [
    { lalu: 100, kini: 40, hasil: 140 },
    { lalu: '', kini: 40, hasil: 'belum-diisi' },
  ],
});
