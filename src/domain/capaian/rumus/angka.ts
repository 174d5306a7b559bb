import { bersihkan, bersihkanExcel, readToken, tokenExcel } from '../../indikator/token-angka';
import { isAngka } from '../../shared/sel';
import type { Sel } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import type { Keluaran } from './define-rumus';
import { defineRumus } from './define-rumus';

const dasar =
  'Penulisan angka Indonesia; contoh nyata LKjIP Dumai, Sumedang, Polewali Mandar, Satpol PP. Tata bahasa: keputusan produk ini.';
const kosong = takTerdefinisi('belum-diisi');
const teksDari = (sel: Sel): string => (sel === null ? '' : String(sel));

function bacaToken(token: string): Keluaran {
  const terbaca = readToken(token);
  return terbaca === null ? kosong : nilai(terbaca.angka);
}

/** The cell with every sign taken off that is no part of the number; a number stays a number. */
export const angkaBersih = defineRumus({
  id: 'angka.bersih',
  dasar,
  masukan: ['isi'],
  hitung: ({ isi }) => (isAngka(isi) ? nilai(isi) : { teks: bersihkan(teksDari(isi)) }),
  excel: ({ isi }) => `IF(ISNUMBER(${isi}),${isi},IFERROR(${bersihkanExcel(isi)},""))`,
  contoh: [
    { isi: 85.5, hasil: 85.5 },
    { isi: null, hasil: '' },
    { isi: 'Rp. 22.275.313.470,-', hasil: '22.275.313.470' },
    { isi: '70,38 – 70,76 %', hasil: '70,38-70,76' },
    { isi: '85 s.d. 95', hasil: '85-95' },
    { isi: '≤ 1:17,9', hasil: '17,9' },
    { isi: 'n/a', hasil: 'n/a' },
  ],
});

/** A whole cell as one number (realisation, budget): input is the cleaned cell. */
export const angkaNilai = defineRumus({
  id: 'angka.nilai',
  dasar,
  masukan: ['bersih'],
  hitung: ({ bersih }) => (isAngka(bersih) ? nilai(bersih) : bacaToken(teksDari(bersih))),
  excel: ({ bersih }) => `IF(ISNUMBER(${bersih}),${bersih},${tokenExcel(bersih)})`,
  contoh: [
    { bersih: 0, hasil: 0 },
    { bersih: '', hasil: 'belum-diisi' },
    { bersih: '43.000', hasil: 43000 },
    { bersih: '78.73', hasil: 78.73 },
    { bersih: '1.234,5', hasil: 1234.5 },
    { bersih: '1,004,422,800', hasil: 1004422800 },
    { bersih: '85-95', hasil: 'belum-diisi' },
    { bersih: 'wtp', hasil: 'belum-diisi' },
  ],
});

const batasKiri = (bersih: string): string => bersih.split('-', 1)[0] ?? '';

/** First number of the cleaned cell; `angka.bawah` decides whether it counts. */
export const angkaKiri = defineRumus({
  id: 'angka.kiri',
  dasar,
  masukan: ['bersih'],
  hitung: ({ bersih }) => (isAngka(bersih) ? nilai(bersih) : bacaToken(batasKiri(teksDari(bersih)))),
  excel: ({ bersih }) => `IF(ISNUMBER(${bersih}),${bersih},${tokenExcel(`LEFT(${bersih},FIND("-",${bersih}&"-")-1)`)})`,
  contoh: [
    { bersih: 12, hasil: 12 },
    { bersih: '70,38-70,76', hasil: 70.38 },
    { bersih: '22', hasil: 22 },
    { bersih: '-5', hasil: 'belum-diisi' },
  ],
});

/** Second number of the cleaned cell, the first one where there is no range. */
export const angkaKanan = defineRumus({
  id: 'angka.kanan',
  dasar,
  masukan: ['bersih', 'kiri'],
  hitung: ({ bersih, kiri }) => {
    if (isAngka(bersih)) return nilai(bersih);
    const teks = teksDari(bersih);
    if (!teks.includes('-')) return isAngka(kiri) ? nilai(kiri) : kosong;
    return bacaToken(teks.slice(teks.indexOf('-') + 1));
  },
  excel: ({ bersih, kiri }) =>
    `IF(ISNUMBER(${bersih}),${bersih},IF(ISERROR(FIND("-",${bersih})),${kiri},${tokenExcel(`MID(${bersih},FIND("-",${bersih})+1,255)`)}))`,
  contoh: [
    { bersih: 12, kiri: 12, hasil: 12 },
    { bersih: '70,38-70,76', kiri: 70.38, hasil: 70.76 },
    { bersih: '22', kiri: 22, hasil: 22 },
    { bersih: '85-95-100', kiri: 85, hasil: 'belum-diisi' },
    { bersih: 'wtp', kiri: '', hasil: 'belum-diisi' },
  ],
});

const batasTarget = (id: 'angka.bawah' | 'angka.atas', ujung: 'kiri' | 'kanan', angka: number) =>
  defineRumus({
    id,
    dasar,
    masukan: ['kiri', 'kanan'],
    hitung: (masukan) => {
      const { kiri, kanan } = masukan;
      const hasil = masukan[ujung];
      return isAngka(kiri) && isAngka(kanan) && isAngka(hasil) && kiri <= kanan
        ? nilai(hasil)
        : takTerdefinisi('target-kosong');
    },
    excel: (ref) => `IF(COUNT(${ref.kiri},${ref.kanan})<2,"",IF(${ref.kiri}>${ref.kanan},"",${ref[ujung]}))`,
    contoh: [
      { kiri: 85, kanan: 95, hasil: angka },
      { kiri: 0, kanan: 0, hasil: 0 },
      { kiri: 95, kanan: 85, hasil: 'target-kosong' },
      { kiri: 85, kanan: '', hasil: 'target-kosong' },
      { kiri: '', kanan: '', hasil: 'target-kosong' },
    ],
  });

/** Lower bound of a target. It is a number exactly where `angka.atas` is one; an inverted range is no target. */
export const angkaBawah = batasTarget('angka.bawah', 'kiri', 85);
/** Upper bound of a target; equal to the lower one for a single number. */
export const angkaAtas = batasTarget('angka.atas', 'kanan', 95);
