import { naskahSop } from '../../domain/sop/naskah';
import type { NomorLangkah } from '../../domain/sop/peristiwa';
import type { Sop } from '../../domain/sop/sop';
import type { Katalog } from '../strings/katalog';

/** Our own label of a step in the pane's language, where the office has not given it another one. */
export function namaLangkah(k: Katalog, sop: Sop | null, nomor: NomorLangkah): string {
  const langkah = sop?.langkah.find((satu) => satu.nomor === nomor);
  if (langkah === undefined) return k.header.langkahKe(nomor);
  const { tugas, ringkas } = langkah;
  const milikKita = naskahSop.langkah.some((satu) => satu.tugas === tugas && satu.ringkas === ringkas);
  return tugas === 'lain' || !milikKita ? ringkas : k.langkah[tugas];
}
