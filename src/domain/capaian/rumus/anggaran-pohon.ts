import type { Sel } from '../../shared/sel';
import { angkaDari, isAngka, jumlahkan } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import { angkaDalamRentang } from './angka-dalam-rentang';
import { defineRumus } from './define-rumus';

const dasar =
  'Formulir E.81: rupiah program adalah jumlah kegiatan dan sub kegiatannya. Keputusan produk ini: yang dijumlahkan hanya baris daun.';

/** How many ancestors of a row are looked at: urusan, bidang urusan, program, kegiatan above a sub kegiatan. */
export const daftarLeluhur = ['leluhur1', 'leluhur2', 'leluhur3', 'leluhur4'] as const;
export type Leluhur = (typeof daftarLeluhur)[number];

const samaKode = (a: Sel, b: Sel): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Rupiah of a budget row: its own where it is a leaf, else the sum of the leaves below it; blank where none of them is filled. */
export const anggaranPohon = defineRumus({
  id: 'anggaran.pohon',
  dasar,
  masukan: ['kode', 'daun', 'angka'],
  rentang: [...daftarLeluhur, 'daftarDaun', 'daftarAngka'],
  hitung: (m) => {
    const { kode } = m;
    if (kode === null || kode === '') return takTerdefinisi('tidak-ada-baris');
    if (m.daun === 1) return isAngka(m.angka) ? nilai(m.angka) : takTerdefinisi('belum-diisi');
    const dibawah = m.daftarAngka.filter(
      (_, i) => m.daftarDaun[i] === 1 && daftarLeluhur.some((leluhur) => samaKode(m[leluhur][i] ?? null, kode)),
    );
    const terisi = angkaDari(dibawah);
    return terisi.length === 0 ? takTerdefinisi('belum-diisi') : nilai(jumlahkan(terisi));
  },
  excel: (r) => {
    const salahSatu = daftarLeluhur.map((leluhur) => `(${r[leluhur]}=${r.kode})`).join('+');
    const kena = `(((${salahSatu})>0)*(${r.daftarDaun}=1))`;
    return (
      `IF(${r.kode}="","",IF(${r.daun}=1,IF(ISNUMBER(${r.angka}),${r.angka},""),` +
      `IF(SUMPRODUCT(${kena}*${angkaDalamRentang(r.daftarAngka)})=0,"",SUMPRODUCT(${kena},${r.daftarAngka}))))`
    );
  },
  contoh: [
    {
      ...{ kode: '1.05', daun: 0, angka: '' },
      leluhur1: ['', '1.05', '1.05.01', '1.05.01'],
      leluhur2: ['', '', '1.05', '1.05'],
      leluhur3: ['', '', '', ''],
      leluhur4: ['', '', '', ''],
      ...{ daftarDaun: [0, 0, 1, 1], daftarAngka: ['', 999, 60, 40], hasil: 100 },
    },
    {
      ...{ kode: '1.05.01', daun: 1, angka: 60 },
      ...{ leluhur1: ['1.05'], leluhur2: [''], leluhur3: [''], leluhur4: [''] },
      ...{ daftarDaun: [1], daftarAngka: [60], hasil: 60 },
    },
    {
      ...{ kode: '1.05', daun: 0, angka: 70 },
      ...{ leluhur1: ['', '1.05'], leluhur2: ['', ''], leluhur3: ['', ''], leluhur4: ['', ''] },
      ...{ daftarDaun: [0, 1], daftarAngka: [70, ''], hasil: 'belum-diisi' },
    },
    {
      ...{ kode: '', daun: '', angka: '' },
      ...{ leluhur1: [''], leluhur2: [''], leluhur3: [''], leluhur4: [''] },
      ...{ daftarDaun: [''], daftarAngka: [''], hasil: 'tidak-ada-baris' },
    },
  ],
});
