import type { Indikator, Isi } from '../indikator/indikator';
import { daftarTriwulan } from '../periode/periode';
import type { Peristiwa } from '../sop/peristiwa';

type Ambil = (indikator: Indikator) => Isi;

const perTriwulan = (
  nama: string,
  deret: (indikator: Indikator) => readonly Isi[],
): readonly (readonly [string, Ambil])[] =>
  daftarTriwulan.map(
    (triwulan) => [`${nama}${triwulan}`, (indikator) => deret(indikator)[triwulan - 1] ?? null] as const,
  );
/** A cell takes 32,767 characters and an indicator has some thirty entries: of a long text its beginning and its length are kept. */
const TEKS_TERPANJANG = 900;
const ringkas = (isi: Isi): Isi =>
  typeof isi === 'string' && isi.length > TEKS_TERPANJANG
    ? `${isi.slice(0, TEKS_TERPANJANG)}… (${isi.length} karakter)`
    : isi;
const teks =
  (ambil: (indikator: Indikator) => string): Ambil =>
  (indikator) =>
    ambil(indikator) || null;

/** What people enter about an indicator, by the key of its column, in reading order. */
const kolomEntri: readonly (readonly [string, Ambil])[] = [
  ['sasaran', teks(({ sasaran }) => sasaran)],
  ['indikator', teks(({ indikator }) => indikator)],
  ['definisi', teks(({ definisi }) => definisi)],
  ['satuan', teks(({ satuan }) => satuan)],
  ['polaritas', ({ polaritas }) => polaritas],
  ['konsolidasi', ({ konsolidasi }) => konsolidasi],
  ['frekuensi', ({ frekuensi }) => frekuensi],
  ['targetTahunan', ({ targetTahunan }) => targetTahunan],
  ...perTriwulan('target', ({ target }) => target),
  ['sumberData', teks(({ sumberData }) => sumberData)],
  ...perTriwulan('realisasi', ({ realisasi }) => realisasi),
  ...perTriwulan('pembilang', ({ pembilang }) => pembilang),
  ...perTriwulan('penyebut', ({ penyebut }) => penyebut),
  ['buktiDukung', teks(({ buktiDukung }) => buktiDukung)],
  ['faktorPendorong', teks(({ faktorPendorong }) => faktorPendorong)],
  ['faktorPenghambat', teks(({ faktorPenghambat }) => faktorPenghambat)],
  ['tindakLanjut', teks(({ tindakLanjut }) => tindakLanjut)],
];

/** What is decided about an indicator and not entered: compared too, because its figures go elsewhere with it. */
const kolomLetak: typeof kolomEntri = [
  ['bidang', teks(({ bidang }) => bidang)],
  ['berhenti', ({ berhenti }) => berhenti ?? null],
];
const kolomPotret = [...kolomLetak, ...kolomEntri].map(([kolom, ambil]): readonly [string, Ambil] => [
  kolom,
  (indikator) => ringkas(ambil(indikator)),
]);

const entriByKolom: ReadonlyMap<string, Ambil> = new Map(kolomEntri);
/** What people entered in a column, in full; `undefined` where the column is no entry. */
export const entriOf = (indikator: Indikator, kolom: string): Isi | undefined => entriByKolom.get(kolom)?.(indikator);

/** One indicator as it stood at a moment. */
export interface Potret {
  readonly kode: string;
  /** Entries by column; what was empty is left out. */
  readonly isi: Readonly<Record<string, Isi>>;
}

export const potretOf = (indikator: Indikator): Potret => ({
  kode: indikator.kode,
  isi: Object.fromEntries(
    kolomPotret.flatMap(([kolom, ambil]): readonly (readonly [string, Isi])[] => {
      const isi = ambil(indikator);
      return isi === null ? [] : [[kolom, isi]];
    }),
  ),
});

export type Perubahan =
  | {
      readonly jenis: 'diubah';
      readonly kode: string;
      readonly bidang: string;
      readonly kolom: string;
      readonly lama: Isi;
      readonly baru: Isi;
    }
  | { readonly jenis: 'ditambah' | 'dihapus'; readonly kode: string }
  /** A division under another name, new, retired; all of them in another order where `kode` is empty. */
  | { readonly jenis: 'bidang'; readonly kode: string; readonly lama: string; readonly baru: string };

/** What became of the divisions since the work was last returned, each told once; what was taken back is none. */
export function perubahanBidang(riwayat: readonly Peristiwa[]): readonly Perubahan[] {
  const kembali = riwayat.map(({ isi }) => isi.jenis).lastIndexOf('langkah-dikembalikan');
  const bersih = new Map<string, Extract<Perubahan, { readonly jenis: 'bidang' }>>();
  for (const { isi } of kembali < 0 ? [] : riwayat.slice(kembali)) {
    if (isi.jenis !== 'susunan-diubah' || !isi.aksi.startsWith('bidang-')) continue;
    const kunci = `${isi.aksi} ${isi.kunci.toLowerCase()}`;
    const lama = bersih.get(kunci)?.lama ?? isi.lama;
    bersih.set(kunci, { jenis: 'bidang', kode: isi.kunci, lama, baru: isi.baru });
  }
  return [...bersih.values()].filter(({ lama, baru }) => lama !== baru);
}

/** A cell that holds the text `85` and one that holds the number show the same. */
const sama = (lama: Isi, baru: Isi): boolean => String(lama ?? '') === String(baru ?? '');

/** What is different now, indicator by indicator in their present order, column by column; those that are gone come last. */
export function bandingkanPotret(lama: readonly Potret[], kini: readonly Indikator[]): readonly Perubahan[] {
  const dulu = new Map(lama.map((satu) => [satu.kode.toLowerCase(), satu]));
  const ada = new Set(kini.map(({ kode }) => kode.toLowerCase()));
  return [
    ...kini.flatMap((indikator): readonly Perubahan[] => {
      const { kode, bidang } = indikator;
      const sebelum = dulu.get(kode.toLowerCase());
      if (sebelum === undefined) return [{ jenis: 'ditambah', kode }];
      return kolomPotret.flatMap(([kolom, ambil]): readonly Perubahan[] => {
        const isiLama = sebelum.isi[kolom] ?? null;
        const isiBaru = ambil(indikator);
        return sama(isiLama, isiBaru) ? [] : [{ jenis: 'diubah', kode, bidang, kolom, lama: isiLama, baru: isiBaru }];
      });
    }),
    ...lama.flatMap(({ kode }): readonly Perubahan[] =>
      ada.has(kode.toLowerCase()) ? [] : [{ jenis: 'dihapus', kode }],
    ),
  ];
}
