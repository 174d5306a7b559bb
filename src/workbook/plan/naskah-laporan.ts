import type { Isi } from '../../domain/indikator/indikator';
import type { BagianNarasi } from '../../domain/laporan/narasi';
import { sidikTeks } from '../codec/sidik';
import { tabelTerbaca } from '../codec/baca-baris';
import { kolomNarasi } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from './types';

/** One row of the narrative as it will stand: heading or paragraph. */
export interface BarisNarasi {
  readonly kunci: string;
  readonly judul: boolean;
  readonly teks: string;
  /** Seal of the draft, not of what stands there. */
  readonly sidik: string;
}

/** A section longer than this is closed with a pointer to the forms: the report is read by people. */
const PARAGRAF_TERBANYAK = 30;

/** What people have changed since the last draft, by key. */
function suntingan(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const tabel = tabelTerbaca(snapshot, namaTabel.narasi);
  const teks = (sel: Isi | boolean | undefined): string => (typeof sel === 'string' ? sel : '');
  return new Map(
    (tabel?.values ?? []).flatMap((baris): (readonly [string, string])[] => {
      const [isi, kunci, sidik] = [teks(baris[0]), teks(baris[kolomNarasi.kunci]), teks(baris[kolomNarasi.sidik])];
      return kunci !== '' && sidik !== '' && sidikTeks(isi) !== sidik ? [[kunci, isi]] : [];
    }),
  );
}

/** The draft's rows, with hand edits of the report that stands kept where they were. */
export function barisNarasi(draf: readonly BagianNarasi[], snapshot: WorkbookSnapshot): readonly BarisNarasi[] {
  const lama = suntingan(snapshot);
  const baris = (kunci: string, judul: boolean, teks: string): BarisNarasi => ({
    kunci,
    judul,
    teks: lama.get(kunci) ?? teks,
    sidik: sidikTeks(teks),
  });
  return draf.flatMap(({ judul, paragraf }) => {
    const sisa = paragraf.length - PARAGRAF_TERBANYAK;
    const tampil = [
      ...paragraf.slice(0, PARAGRAF_TERBANYAK),
      ...(sisa > 0 ? [`Selebihnya (${sisa} indikator) ada pada lembar isian tiap bidang.`] : []),
    ];
    return [baris(judul, true, judul), ...tampil.map((teks, ke) => baris(`${judul} ${ke + 1}`, false, teks))];
  });
}
