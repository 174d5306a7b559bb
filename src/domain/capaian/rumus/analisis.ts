import type { Sel } from '../../shared/sel';
import { angkaDari, isAngka, jumlahkan, samaTeks } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import { defineRumus } from './define-rumus';

const dasarBanding =
  'LKE AKIP (PermenPANRB 88/2021) meminta capaian dibandingkan antarwaktu dan dengan keuangan; cara membandingkannya keputusan produk ini.';
/** What is shown with two decimals counts as equal below half of the last one. */
const SETARA = 0.005;

/** What one figure is above another, percent points. */
export const selisih = defineRumus({
  id: 'selisih',
  dasar: dasarBanding,
  masukan: ['dari', 'menjadi'],
  hitung: ({ dari, menjadi }) =>
    isAngka(dari) && isAngka(menjadi) ? nilai(menjadi - dari) : takTerdefinisi('belum-diisi'),
  excel: ({ dari, menjadi }) => `IF(COUNT(${dari},${menjadi})<2,"",${menjadi}-${dari})`,
  contoh: [
    { dari: 90, menjadi: 97.5, hasil: 7.5 },
    { dari: 100, menjadi: 0, hasil: -100 },
    { dari: '', menjadi: 97.5, hasil: 'belum-diisi' },
  ],
});

const arahOf =
  (naik: string, turun: string, tetap: string) =>
  (sel: Sel): string =>
    !isAngka(sel) ? '' : Math.abs(sel) < SETARA ? tetap : sel > 0 ? naik : turun;
const excelArah = (sel: string, naik: string, turun: string, tetap: string): string =>
  `IF(ISNUMBER(${sel}),IF(ABS(${sel})<${SETARA},"${tetap}",IF(${sel}>0,"${naik}","${turun}")),"")`;

const kataTren = ['Naik', 'Turun', 'Tetap'] as const;
/** A change in words. */
export const arahTren = defineRumus({
  id: 'tren.arah',
  dasar: dasarBanding,
  masukan: ['perubahan'],
  hitung: ({ perubahan }) => ({ teks: arahOf(...kataTren)(perubahan) }),
  excel: ({ perubahan }) => excelArah(perubahan, ...kataTren),
  contoh: [
    { perubahan: 7.5, hasil: 'Naik' },
    { perubahan: -0.01, hasil: 'Turun' },
    { perubahan: 0.004, hasil: 'Tetap' },
    { perubahan: '', hasil: '' },
  ],
});

const kataEfisiensi = ['Kinerja di atas serapan', 'Kinerja di bawah serapan', 'Sebanding'] as const;
/** Achievement beside absorption, in words. */
export const arahEfisiensi = defineRumus({
  id: 'efisiensi.arah',
  dasar: dasarBanding,
  masukan: ['selisih'],
  hitung: (m) => ({ teks: arahOf(...kataEfisiensi)(m.selisih) }),
  excel: (r) => excelArah(r.selisih, ...kataEfisiensi),
  contoh: [
    { selisih: 12, hasil: 'Kinerja di atas serapan' },
    { selisih: -12, hasil: 'Kinerja di bawah serapan' },
    { selisih: 0, hasil: 'Sebanding' },
    { selisih: '', hasil: '' },
  ],
});

/** Rupiah of the leaf rows of one division. */
export const anggaranBidang = defineRumus({
  id: 'anggaran.bidang',
  dasar: 'Baris daun saja (E.81 Deli Serdang menghitung induk dua kali); bidang menurut kolom Bidang pada Anggaran.',
  masukan: ['kode'],
  rentang: ['daun', 'daftarBidang', 'rupiah'],
  hitung: ({ kode, daun, daftarBidang, rupiah }) =>
    kode === null || kode === ''
      ? takTerdefinisi('tidak-ada-baris')
      : nilai(
          jumlahkan(
            angkaDari(rupiah.filter((_, i) => daun[i] === 1 && samaTeks(daftarBidang[i] ?? null, String(kode)))),
          ),
        ),
  excel: ({ kode, daun, daftarBidang, rupiah }) =>
    `IF(${kode}="","",SUMPRODUCT((${daun}=1)*(${daftarBidang}=${kode}),${rupiah}))`,
  contoh: [
    { kode: 'SDA', daun: [1, 1, 0], daftarBidang: ['SDA', 'sda', 'SDA'], rupiah: [60, 40, 100], hasil: 100 },
    { kode: 'SDA', daun: [1, 1, ''], daftarBidang: ['SDA', '', null], rupiah: ['', 40, ''], hasil: 0 },
    { kode: '', daun: [1], daftarBidang: [''], rupiah: [5], hasil: 'tidak-ada-baris' },
  ],
});

/** Positions are counted down from here, so that the largest remainder is the first position. */
const ATAS_POSISI = 1_000_000;
const dasarPeringkat = 'Urutan menurut capaian s.d.; nilai yang sama menurut urutan tabel: keputusan produk ini.';

const peringkatNilaiOf = (id: string, fungsi: 'LARGE' | 'SMALL', tanda: 1 | -1) =>
  defineRumus({
    id,
    dasar: dasarPeringkat,
    masukan: ['ke'],
    rentang: ['capaian'],
    hitung: ({ ke, capaian }) => {
      const urut = angkaDari(capaian).sort((a, b) => tanda * (a - b));
      const satu = isAngka(ke) ? urut[ke - 1] : undefined;
      return satu === undefined ? takTerdefinisi('tidak-ada-baris') : nilai(satu);
    },
    excel: ({ ke, capaian }) => `IF(COUNT(${capaian})<${ke},"",${fungsi}(${capaian},${ke}))`,
    contoh: [
      { ke: 1, capaian: [50, '', 80, 80], hasil: fungsi === 'LARGE' ? 80 : 50 },
      { ke: 2, capaian: [50, '', 80, 80], hasil: 80 },
      { ke: 3, capaian: [50, '', 80, 80], hasil: fungsi === 'LARGE' ? 50 : 80 },
      { ke: 4, capaian: [50, '', 80, 80], hasil: 'tidak-ada-baris' },
    ],
  });

/** The figure in place `ke` from the best; blank where there are not so many. */
export const peringkatTertinggi = peringkatNilaiOf('peringkat.tertinggi', 'LARGE', -1);
/** The figure in place `ke` from the worst. */
export const peringkatTerendah = peringkatNilaiOf('peringkat.terendah', 'SMALL', 1);

/** Row (its running number) that holds a ranked figure; of equals the next one after the row that the place before took. */
export const peringkatPosisi = defineRumus({
  id: 'peringkat.posisi',
  dasar: dasarPeringkat,
  masukan: ['nilai', 'nilaiLalu', 'posisiLalu'],
  rentang: ['capaian', 'nomor'],
  hitung: (m) => {
    const angka = m.nilai;
    if (!isAngka(angka)) return takTerdefinisi('tidak-ada-baris');
    const sesudah = m.nilaiLalu === angka && isAngka(m.posisiLalu) ? Math.max(0, m.posisiLalu) : 0;
    const cocok = m.nomor.filter((nomor, i) => isAngka(nomor) && nomor > sesudah && m.capaian[i] === angka);
    return cocok.length === 0 ? takTerdefinisi('tidak-ada-baris') : nilai(Math.min(...angkaDari(cocok)));
  },
  // LARGE and not MAX: in Gnumeric MAX takes one cell of a computed array, LARGE all of them.
  excel: ({ nilai: v, nilaiLalu, posisiLalu, capaian, nomor }) => {
    const sisa = `SUMPRODUCT(LARGE((${capaian}=${v})*(${nomor}>IF(${v}=${nilaiLalu},MAX(0,${posisiLalu}),0))*(${ATAS_POSISI}-${nomor}),1))`;
    return `IF(ISNUMBER(${v}),IF(${sisa}=0,"",${ATAS_POSISI}-${sisa}),"")`;
  },
  contoh: [
    { nilai: 80, nilaiLalu: 'Capaian', posisiLalu: 'Posisi', capaian: [50, 80, 80], nomor: [1, 2, 3], hasil: 2 },
    { nilai: 80, nilaiLalu: 80, posisiLalu: 2, capaian: [50, 80, 80], nomor: [1, 2, 3], hasil: 3 },
    { nilai: 50, nilaiLalu: 80, posisiLalu: 3, capaian: [50, 80, 80], nomor: [1, 2, 3], hasil: 1 },
    { nilai: '', nilaiLalu: 80, posisiLalu: 3, capaian: [50], nomor: [1], hasil: 'tidak-ada-baris' },
  ],
});
