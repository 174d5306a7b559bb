import { formatAngka } from '../../shared/format-id';
import type { DasarPredikat, PerlakuanCelah, RumusNegatif } from '../../shared/pengaturan';
import type { Sel } from '../../shared/sel';
import { isAngka } from '../../shared/sel';
import { defineRumus } from './define-rumus';

/** The printed rules stand in cells as live texts: whatever changes a setting, what is printed under the tables agrees with the figures. */
const teksNegatif: Record<RumusNegatif, string> = {
  '2T-R': 'negatif (2T - R)/T × 100 (LAN SK 239/IX/6/8/2003)',
  'T/R': 'negatif T/R × 100 (pilihan kantor; tidak bersumber dari peraturan)',
};
const teksDasar: Record<DasarPredikat, string> = {
  tw: 'capaian triwulan',
  sd: 'capaian s.d. triwulan',
  tahunan: 'capaian terhadap target tahunan',
};
const teksBulat = ' setelah dibulatkan ke bawah';
const kecil = (sel: Sel): string => (typeof sel === 'string' ? sel.toLowerCase() : '');
const angkaTeks = (angka: number): string => formatAngka(angka, 2, false).replaceAll('.', '');
/** The same figure in a formula: a decimal comma whatever separators the machine has. */
const angkaExcel = (ref: string): string => `SUBSTITUTE(ROUND(${ref},2)&"",".",",")`;

const awalCapaian = 'Capaian: positif R/T × 100; ';
const akhirCapaian =
  '; rentang: 100 bila realisasi di dalam rentang target, di luar itu terhadap batas terdekat (PermenPANRB 8/2021). T = target, R = realisasi.';

/** How capaian is computed. */
export const aturanCapaian = defineRumus({
  id: 'aturan.capaian',
  dasar: 'Pengaturan pada Beranda; sumber tiap rumus tertulis di dalamnya.',
  masukan: ['rumusNegatif'],
  hitung: ({ rumusNegatif }) => ({
    teks: `${awalCapaian}${teksNegatif[kecil(rumusNegatif) === 't/r' ? 'T/R' : '2T-R']}${akhirCapaian}`,
  }),
  excel: ({ rumusNegatif: r }) =>
    `"${awalCapaian}"&IF(${r}="T/R","${teksNegatif['T/R']}","${teksNegatif['2T-R']}")&"${akhirCapaian}"`,
  contoh: [
    { rumusNegatif: '2T-R', hasil: `${awalCapaian}negatif (2T - R)/T × 100 (LAN SK 239/IX/6/8/2003)${akhirCapaian}` },
    { rumusNegatif: 'T/R', hasil: `${awalCapaian}${teksNegatif['T/R']}${akhirCapaian}` },
    { rumusNegatif: '', hasil: `${awalCapaian}${teksNegatif['2T-R']}${akhirCapaian}` },
  ],
});

/** Rows of the scale's table. */
const PITA = 8;
const selebihnya = 'selebihnya';

interface PitaSel {
  readonly label: Sel | undefined;
  readonly bawah: Sel | undefined;
  readonly minimal: Sel | undefined;
}
const tandaOf: Record<PerlakuanCelah, (pita: PitaSel) => readonly [tanda: string, batas: Sel | undefined]> = {
  'lebih-dari': ({ bawah }) => ['>', bawah],
  minimal: ({ minimal }) => ['≥', minimal],
  'bulat-ke-bawah': ({ bawah }) => ['>', bawah],
};
const perlakuanOf = (sel: Sel): PerlakuanCelah => {
  const teks = kecil(sel);
  return teks === 'minimal' || teks === 'bulat-ke-bawah' ? teks : 'lebih-dari';
};
function teksPita(pita: PitaSel, perlakuan: PerlakuanCelah): string {
  const [tanda, batas] = tandaOf[perlakuan](pita);
  return `${isAngka(batas ?? null) ? `${tanda} ${angkaTeks(Number(batas))}` : selebihnya} ${String(pita.label)}`;
}
/** `> 90 Sangat Tinggi, > 75 Tinggi, ..., selebihnya Sangat Rendah` */
export const teksSkala = (daftar: readonly PitaSel[], perlakuan: PerlakuanCelah): string =>
  daftar
    .filter(({ label }) => !kosong(label))
    .map((pita) => teksPita(pita, perlakuan))
    .join(', ');
const kosong = (sel: Sel | undefined): boolean => sel === undefined || sel === null || sel === '';
const dasarOf = (sel: Sel): DasarPredikat => {
  const teks = kecil(sel);
  return teks === 'tw' || teks === 'tahunan' ? teks : 'sd';
};

const skala = {
  label: ['Sangat Tinggi', 'Tinggi', 'Rendah', null, null, null, null, null],
  bawah: [90, 80.01, null, null, null, null, null, null],
  minimal: [91, 81, null, null, null, null, null, null],
  skalaDasar: 'Permendagri 86/2017',
};

/** From which capaian the predikat is read, and by which scale. */
export const aturanPredikat = defineRumus({
  id: 'aturan.predikat',
  dasar: 'Skala, dasar predikat dan perlakuan celah pada Beranda; sumber skala ditulis kantor.',
  masukan: ['dasarPredikat', 'perlakuanCelah', 'skalaDasar'],
  rentang: ['label', 'bawah', 'minimal'],
  hitung: ({ dasarPredikat, perlakuanCelah, skalaDasar, label, bawah, minimal }) => {
    const perlakuan = perlakuanOf(perlakuanCelah);
    const pita = teksSkala(
      label.map((satu, ke) => ({ label: satu, bawah: bawah[ke], minimal: minimal[ke] })),
      perlakuan,
    );
    const bulat = perlakuan === 'bulat-ke-bawah' ? teksBulat : '';
    const sumber = kosong(skalaDasar) ? '' : ` (${String(skalaDasar)})`;
    return { teks: `Predikat atas ${teksDasar[dasarOf(dasarPredikat)]}${bulat}: ${pita}${sumber}.` };
  },
  excel: ({ dasarPredikat: d, perlakuanCelah: p, skalaDasar, label, bawah, minimal }) => {
    const batas = (tanda: string, ref: string): string =>
      `IF(ISNUMBER(${ref}),"${tanda} "&${angkaExcel(ref)},"${selebihnya}")`;
    const pita = Array.from({ length: PITA }, (_, ke) => {
      const sel = (rentang: string): string => `INDEX(${rentang},${ke + 1})`;
      const koma = ke === 0 ? '' : '", "&';
      return `IF(${sel(label)}&""="","",${koma}IF(${p}="minimal",${batas('≥', sel(minimal))},${batas('>', sel(bawah))})&" "&${sel(label)})`;
    });
    return (
      `"Predikat atas "&IF(${d}="tw","${teksDasar.tw}",IF(${d}="tahunan","${teksDasar.tahunan}","${teksDasar.sd}"))` +
      `&IF(${p}="bulat-ke-bawah","${teksBulat}","")&": "&${pita.join('&')}&IF(${skalaDasar}&""="",""," ("&${skalaDasar}&")")&"."`
    );
  },
  contoh: [
    {
      ...{ ...skala, dasarPredikat: 'sd', perlakuanCelah: 'lebih-dari' },
      hasil:
        'Predikat atas capaian s.d. triwulan: > 90 Sangat Tinggi, > 80,01 Tinggi, selebihnya Rendah (Permendagri 86/2017).',
    },
    {
      ...{ ...skala, dasarPredikat: 'tahunan', perlakuanCelah: 'minimal' },
      hasil:
        'Predikat atas capaian terhadap target tahunan: ≥ 91 Sangat Tinggi, ≥ 81 Tinggi, selebihnya Rendah (Permendagri 86/2017).',
    },
    {
      ...{ ...skala, dasarPredikat: 'tw', perlakuanCelah: 'bulat-ke-bawah', skalaDasar: '' },
      hasil:
        'Predikat atas capaian triwulan setelah dibulatkan ke bawah: > 90 Sangat Tinggi, > 80,01 Tinggi, selebihnya Rendah.',
    },
  ],
});

const awalBatas = 'Capaian di bawah 0 ditulis 0; ';
const akhirBatas = '. Baris "Belum diisi", "Belum diukur", dan "Tidak ada data" tidak masuk rata-rata.';
const teksBatas = {
  baris: 'capaian setiap baris paling tinggi ',
  rata: 'capaian yang masuk rata-rata paling tinggi ',
} as const;
const adaBatas = (sel: Sel): sel is number => isAngka(sel) && sel > 0;

/** Floor and caps, and what stays out of averages. */
export const aturanBatas = defineRumus({
  id: 'aturan.batas',
  dasar: 'Batas pada Beranda; tidak ada peraturan yang menetapkan batas atas (pilihan kantor).',
  masukan: ['batasBaris', 'batasRataRata'],
  hitung: ({ batasBaris, batasRataRata }) => {
    const daftar = [
      ...(adaBatas(batasBaris) ? [`${teksBatas.baris}${angkaTeks(batasBaris)}%`] : []),
      ...(adaBatas(batasRataRata) ? [`${teksBatas.rata}${angkaTeks(batasRataRata)}%`] : []),
    ];
    return { teks: `${awalBatas}${daftar.length === 0 ? 'tanpa batas atas' : daftar.join('; ')}${akhirBatas}` };
  },
  excel: ({ batasBaris: b, batasRataRata: r }) => {
    const ada = (ref: string): string => `IF(ISNUMBER(${ref}),${ref}>0,1=0)`;
    return (
      `"${awalBatas}"&IF(${ada(b)},"${teksBatas.baris}"&${angkaExcel(b)}&"%"&IF(${ada(r)},"; ",""),IF(${ada(r)},"","tanpa batas atas"))` +
      `&IF(${ada(r)},"${teksBatas.rata}"&${angkaExcel(r)}&"%","")&"${akhirBatas.replaceAll('"', '""')}"`
    );
  },
  contoh: [
    { batasBaris: null, batasRataRata: null, hasil: `${awalBatas}tanpa batas atas${akhirBatas}` },
    { batasBaris: 120, batasRataRata: null, hasil: `${awalBatas}${teksBatas.baris}120%${akhirBatas}` },
    {
      batasBaris: 120,
      batasRataRata: 100,
      hasil: `${awalBatas}${teksBatas.baris}120%; ${teksBatas.rata}100%${akhirBatas}`,
    },
    { batasBaris: '', batasRataRata: 112.5, hasil: `${awalBatas}${teksBatas.rata}112,5%${akhirBatas}` },
  ],
});
