/**
 * Most signs of the texts that people write into the journal. A page of a memorandum has about 2,500: longer ones belong into an
 * attachment. Told while one writes, refused by every command.
 */
export const batasTeks = {
  nama: 100,
  keterangan: 2_000,
  alasan: 2_000,
  alasanTerlambat: 2_000,
  teks: 4_000,
} as const;
export type MedanTeks = keyof typeof batasTeks;

export interface TeksPanjang {
  readonly medan: MedanTeks;
  readonly panjang: number;
  readonly batas: number;
}

/** Texts among the fields of a form that are too long, by their names. */
export const teksTerlaluPanjang = (isi: object): readonly TeksPanjang[] =>
  (Object.keys(batasTeks) as MedanTeks[]).flatMap((medan) => {
    const nilai: unknown = Object.hasOwn(isi, medan) ? Reflect.get(isi, medan) : null;
    const batas = batasTeks[medan];
    return typeof nilai === 'string' && nilai.trim().length > batas
      ? [{ medan, panjang: nilai.trim().length, batas }]
      : [];
  });
