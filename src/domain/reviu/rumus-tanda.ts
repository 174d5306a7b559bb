import { angkaAtauNull, type BarisCapaian } from '../capaian/hasil';
import { defineRumus } from '../capaian/rumus/define-rumus';
import { isAngka, type Sel } from '../shared/sel';

/** What the sheet says of a mark "sudah diperiksa"; nothing where there is none. */
export const teksTanda = { sudah: 'Sudah', berubah: 'Berubah' } as const;

const masukan = ['realisasi', 'realisasiSd', 'targetTw', 'capaianTw', 'capaianSd', 'capaianTahunan'] as const;
type K = (typeof masukan)[number];
type Angka = Readonly<Record<K, Sel>>;

/** What a division says in words beside its figures, by the key of the form's column. */
export const kataTanda = ['buktiDukung', 'faktorPendorong', 'faktorPenghambat', 'tindakLanjut'] as const;
type KolomKata = (typeof kataTanda)[number];
export type KataTanda = Readonly<Record<KolomKata, Sel>>;
export const tanpaKata: KataTanda = {
  ...{ buktiDukung: null, faktorPendorong: null, faktorPenghambat: null, tindakLanjut: null },
};

/** Each figure with a weight of its own: two that change places, or go up and down alike, do not meet in the same sum. */
const bobot: Readonly<Record<K, number>> = {
  realisasi: 1,
  realisasiSd: 1.618034,
  targetTw: 2.236068,
  capaianTw: 3.141593,
  capaianSd: 4.669202,
  capaianTahunan: 5.244115,
};
/**
 * Words count by their length, which every spreadsheet program tells alike: other words of just the same length are found by the next command,
 * which compares the words themselves.
 */
const bobotKata: Readonly<Record<KolomKata, number>> = {
  buktiDukung: 0.577216,
  faktorPendorong: 0.693147,
  faktorPenghambat: 0.915966,
  tindakLanjut: 1.202057,
};
const ukuranKata = (isi: Sel): number => (isAngka(isi) ? isi : (isi ?? '').length);
/** A figure that is 0 is another state than one that is not there. */
const ADA = 0.731059;
/** Two programs differ in a figure's last digits. */
const SELISIH = 0.00000000001;

/** Figures and words of an indicator in one number: a form without the add-in can tell by it that one of them is another than was checked. */
export const angkaTanda = (isi: Angka & KataTanda): number =>
  kataTanda.reduce(
    (jumlah, nama) => jumlah + ukuranKata(isi[nama]) * bobotKata[nama],
    masukan.reduce((jumlah, nama) => {
      const angka = isi[nama];
      return jumlah + (isAngka(angka) ? (angka + ADA) * bobot[nama] : 0);
    }, 0),
  );

export const isAngkaSama = (satu: number, lain: number): boolean =>
  Math.abs(satu - lain) <= SELISIH * (1 + Math.abs(satu));

const tanpaAngka: Angka = {
  ...{ realisasi: null, realisasiSd: null, targetTw: null },
  ...{ capaianTw: null, capaianSd: null, capaianTahunan: null },
};
/** The same of a computed row and the words as they stand in the form's cells. */
export const angkaTandaOf = (baris: BarisCapaian | null, kata: KataTanda): number =>
  baris === null
    ? angkaTanda({ ...tanpaAngka, ...kata })
    : angkaTanda({
        ...kata,
        realisasi: angkaAtauNull(baris.realisasiTw),
        realisasiSd: angkaAtauNull(baris.realisasiSd),
        targetTw: 'target' in baris.targetTw ? baris.targetTw.target.atas : null,
        capaianTw: angkaAtauNull(baris.capaianTw),
        capaianSd: angkaAtauNull(baris.capaianSd),
        capaianTahunan: angkaAtauNull(baris.capaianTahunan),
      });

const kosong = {
  ...{ realisasi: '', realisasiSd: '', targetTw: '', capaianTw: '', capaianSd: '', capaianTahunan: '' },
  ...tanpaKata,
};
const terisi = {
  ...{ realisasi: 75, realisasiSd: 75, targetTw: 80, capaianTw: 93.75, capaianSd: 93.75, capaianTahunan: 75 },
  ...{ buktiDukung: 'Rekap bulanan', faktorPendorong: null, faktorPenghambat: 'Cuaca', tindakLanjut: 'Jadwal ulang' },
};

/** The mark in a form, for people without the add-in: it lapses by itself when a figure or what is said about it changes. */
export const tandaPeriksa = defineRumus({
  id: 'reviu.tanda',
  dasar:
    'Keputusan produk ini: tanda "sudah diperiksa" gugur sendiri bila angka atau keterangannya berubah, juga tanpa add-in.',
  masukan: ['tertanda', ...masukan, ...kataTanda],
  hitung: ({ tertanda, ...isi }) => {
    if (tertanda === null || tertanda === '') return { teks: '' };
    const sama = isAngka(tertanda) && isAngkaSama(tertanda, angkaTanda(isi));
    return { teks: sama ? teksTanda.sudah : teksTanda.berubah };
  },
  excel: ({ tertanda, ...acuan }) => {
    const jumlah = [
      ...masukan.map((nama) => `(SUM(${acuan[nama]})+COUNT(${acuan[nama]})*${ADA})*${bobot[nama]}`),
      ...kataTanda.map((nama) => `IF(ISNUMBER(${acuan[nama]}),${acuan[nama]},LEN(${acuan[nama]}))*${bobotKata[nama]}`),
    ].join('+');
    const sama = `ABS(${tertanda}-(${jumlah}))<=${SELISIH.toFixed(11)}*(1+ABS(${tertanda}))`;
    return `IF(${tertanda}="","",IF(ISNUMBER(${tertanda}),IF(${sama},"${teksTanda.sudah}","${teksTanda.berubah}"),"${teksTanda.berubah}"))`;
  },
  contoh: [
    { tertanda: null, ...terisi, hasil: '' },
    { tertanda: '', ...terisi, hasil: '' },
    { tertanda: angkaTanda(terisi), ...terisi, hasil: 'Sudah' },
    { tertanda: angkaTanda(terisi), ...terisi, realisasi: 75.01, hasil: 'Berubah' },
    { tertanda: angkaTanda(terisi), ...terisi, targetTw: 81, hasil: 'Berubah' },
    { tertanda: angkaTanda(terisi), ...terisi, capaianTahunan: '', hasil: 'Berubah' },
    // Up and down alike.
    { tertanda: angkaTanda(terisi), ...terisi, realisasi: 76, realisasiSd: 74, hasil: 'Berubah' },
    { tertanda: angkaTanda(kosong), ...kosong, hasil: 'Sudah' },
    { tertanda: angkaTanda(kosong), ...kosong, realisasi: 0, hasil: 'Berubah' },
    { tertanda: 'berubah', ...terisi, hasil: 'Berubah' },
    { tertanda: angkaTanda(terisi), ...terisi, tindakLanjut: 'Jadwal ulang bulan depan', hasil: 'Berubah' },
    { tertanda: angkaTanda(terisi), ...terisi, buktiDukung: null, hasil: 'Berubah' },
    { tertanda: angkaTanda(terisi), ...terisi, faktorPendorong: 12, hasil: 'Berubah' },
    {
      tertanda: angkaTanda(terisi),
      ...terisi,
      buktiDukung: 'Cuaca',
      faktorPenghambat: 'Rekap bulanan',
      hasil: 'Berubah',
    },
    { tertanda: angkaTanda({ ...terisi, faktorPendorong: 12 }), ...terisi, faktorPendorong: 12, hasil: 'Sudah' },
  ],
});
