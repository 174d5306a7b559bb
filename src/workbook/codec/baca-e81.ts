import type { Isi } from '../../domain/indikator/indikator';
import { isianE81, kolomKakiE81, tabelE81 } from '../layout/e81';
import { namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { sidikTeks } from './sidik';

/** What the office wrote into a row of E.81, by column. */
export type IsianE81 = Readonly<Partial<Record<string, Isi>>>;

/** Entries of the form by the row's key: they outlive the form's being made anew. */
export function bacaIsianE81(snapshot: WorkbookSnapshot): ReadonlyMap<string, IsianE81> {
  const tabel = tabelTerbaca(snapshot, namaTabel.e81);
  return new Map(
    (tabel === null ? [] : bacaBaris(tabelE81, tabel)).flatMap(({ isi }): (readonly [string, IsianE81])[] => {
      const kunci = teksSel(isi.kunci);
      const kolom = kunci.startsWith('A:') ? isianE81.anggaran : isianE81.indikator;
      return kunci === '' ? [] : [[kunci, Object.fromEntries(kolom.map((satu) => [satu, isi[satu]]))]];
    }),
  );
}

/** Texts of the footer that people have written, by key; what still is the draft is left out. */
export function bacaKakiE81(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const tabel = tabelTerbaca(snapshot, namaTabel.e81Kaki);
  return new Map(
    (tabel?.values ?? []).flatMap((baris): (readonly [string, string])[] => {
      const teks = (col: number): string => (typeof baris[col] === 'string' ? baris[col] : String(baris[col] ?? ''));
      const kunci = teks(kolomKakiE81.kunci);
      const isi = teks(kunci.startsWith('bappeda') ? kolomKakiE81.bappeda : kolomKakiE81.teks);
      return kunci !== '' && sidikTeks(isi) !== teks(kolomKakiE81.sidik) ? [[kunci, isi]] : [];
    }),
  );
}
