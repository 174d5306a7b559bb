import type { Sel } from '../../shared/sel';
import { angkaDari, isAngka, jumlahkan } from '../../shared/sel';
import type { Hasil } from '../hasil';
import { nilai, takTerdefinisi } from '../hasil';
import { angkaDalamRentang } from './angka-dalam-rentang';
import { defineRumus } from './define-rumus';

const dasar =
  'Rata-rata sederhana capaian indikator (LKIP Kab. Banjarnegara 2016); baris tanpa angka tidak dihitung dan tidak dianggap 0: keputusan produk ini.';

/** Simple mean of the numbers, or why there is none. */
export function meanOf(daftar: readonly number[]): Hasil {
  return daftar.length === 0 ? takTerdefinisi('tidak-ada-baris') : nilai(jumlahkan(daftar) / daftar.length);
}

/** Mean of all computable rows. The range holds the values that enter averages (`capaian.batas` with the cap of averages). */
export const rataSemua = defineRumus({
  id: 'rata.semua',
  dasar,
  masukan: [],
  rentang: ['capaian'],
  hitung: ({ capaian }) => meanOf(angkaDari(capaian)),
  excel: ({ capaian }) => `IF(COUNT(${capaian})=0,"",SUM(${capaian})/COUNT(${capaian}))`,
  contoh: [
    { capaian: [100, '', 50], hasil: 75 },
    { capaian: ['', 0], hasil: 0 },
    { capaian: ['', ''], hasil: 'tidak-ada-baris' },
  ],
});

const samaKunci = (a: Sel, b: Sel): boolean => isAngka(a) && a === b;

/** Mean of the computable rows of one group. Keys are numbers (position of the group), so that no text is ever read as a criterion. */
export const rataKelompok = defineRumus({
  id: 'rata.kelompok',
  dasar,
  masukan: ['kunci'],
  rentang: ['daftarKunci', 'capaian'],
  hitung: ({ kunci, daftarKunci, capaian }) =>
    meanOf(angkaDari(capaian.filter((_, i) => samaKunci(daftarKunci[i] ?? null, kunci)))),
  excel: ({ kunci, daftarKunci, capaian }) => {
    const cacah = `SUMPRODUCT((${daftarKunci}=${kunci})*${angkaDalamRentang(capaian)})`;
    return `IF(ISNUMBER(${kunci}),IF(${cacah}=0,"",SUMIF(${daftarKunci},${kunci},${capaian})/${cacah}),"")`;
  },
  contoh: [
    { kunci: 1, daftarKunci: [1, 2, 1], capaian: [100, 10, 50], hasil: 75 },
    { kunci: 1, daftarKunci: [1, 2, 1], capaian: ['', 10, 50], hasil: 50 },
    { kunci: 3, daftarKunci: [1, 2, 1], capaian: [100, 10, 50], hasil: 'tidak-ada-baris' },
  ],
});
