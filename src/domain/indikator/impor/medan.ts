import type { Isi } from '../indikator';

/** Fields of the IKU sheet that a table of an office can fill; the names are the sheet's own column keys. */
export const daftarMedan = [
  'kode',
  'sasaran',
  'indikator',
  'definisi',
  'satuan',
  'bidang',
  'polaritas',
  'konsolidasi',
  'frekuensi',
  'targetTahunan',
  'target1',
  'target2',
  'target3',
  'target4',
  'sumberData',
  'kodeAnggaran',
] as const;
export type MedanIku = (typeof daftarMedan)[number];
export const medanTarget = ['targetTahunan', 'target1', 'target2', 'target3', 'target4'] as const;
export type NilaiIku = Readonly<Record<MedanIku, Isi>>;

export const isTarget = (medan: MedanIku): boolean => medanTarget.some((satu) => satu === medan);
export const nilaiKosong: NilaiIku = {
  kode: null,
  sasaran: null,
  indikator: null,
  definisi: null,
  satuan: null,
  bidang: null,
  polaritas: null,
  konsolidasi: null,
  frekuensi: null,
  targetTahunan: null,
  target1: null,
  target2: null,
  target3: null,
  target4: null,
  sumberData: null,
  kodeAnggaran: null,
};

/** Text as headings and keys are compared: case, punctuation and line breaks do not count. */
export const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
/** Text of a cell on one line. */
export const rapikan = (isi: Isi): string => (isi === null ? '' : String(isi).replace(/\s+/g, ' ').trim());
