import type { Peristiwa } from '../../domain/sop/peristiwa';
import { tabelJurnal } from '../layout/cermin';
import { namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { peristiwaFromJson } from './peristiwa-json';
import { dariPotongan } from './potongan';
import { AWALAN_PERISTIWA, AWALAN_POTONGAN, kunciPotongan } from './setelan';
import { sidikTeks } from './sidik';

/** What one of the two places of the journal holds. */
export interface SumberJurnal {
  readonly baik: ReadonlyMap<string, Peristiwa>;
  readonly rusak: ReadonlySet<string>;
  /** Sound, but a further piece of them is gone. */
  readonly terpotong: ReadonlySet<string>;
  readonly asing: ReadonlySet<string>;
}

class Penampung implements SumberJurnal {
  readonly baik = new Map<string, Peristiwa>();
  readonly rusak = new Set<string>();
  readonly terpotong = new Set<string>();
  readonly asing = new Set<string>();

  terima(id: string, pertama: unknown, potongan: (ke: number) => unknown): void {
    const tersusun = dariPotongan(pertama, potongan);
    if (tersusun === 'potongan-hilang') this.terpotong.add(id);
    else if (tersusun === 'rusak') this.rusak.add(id);
    else {
      const terbaca = peristiwaFromJson(tersusun.teks);
      if (terbaca.jenis === 'versi-tak-dikenal') this.asing.add(id);
      else if (terbaca.jenis === 'baik' && terbaca.peristiwa.id === id) this.baik.set(id, terbaca.peristiwa);
      else this.rusak.add(id);
    }
  }
}

export function jurnalSetelan({ settings }: WorkbookSnapshot): SumberJurnal {
  const sumber = new Penampung();
  const potongan = new Map<string, unknown>();
  for (const { key, value } of settings) if (key.startsWith(AWALAN_POTONGAN)) potongan.set(key, value);
  for (const { key, value } of settings) {
    if (!key.startsWith(AWALAN_PERISTIWA)) continue;
    const id = key.slice(AWALAN_PERISTIWA.length);
    sumber.terima(id, value, (ke) => potongan.get(kunciPotongan(id, ke)));
  }
  return sumber;
}

export interface SumberCermin extends SumberJurnal {
  /** Rows of the mirror's table that are taken. */
  readonly baris: number;
  readonly ada: boolean;
}
/** Identity of a mirror row: the event's, and for further pieces of a long one their number. */
export const idBaris = (id: string, ke: number): string => (ke === 1 ? id : `${id}#${ke}`);

export function jurnalCermin(snapshot: WorkbookSnapshot): SumberCermin {
  const tabel = tabelTerbaca(snapshot, namaTabel.jurnal);
  const sumber = new Penampung();
  const potongan = new Map<string, string>();
  let baris = 0;
  for (const { urut, isi } of tabel ? bacaBaris(tabelJurnal, tabel) : []) {
    const [id, teks, sidik] = [teksSel(isi.id), isi.json, teksSel(isi.sidik)];
    if (id === '' && teks === null) continue;
    baris = urut + 1;
    if (id !== '' && typeof teks === 'string' && sidikTeks(teks) === sidik) potongan.set(id, teks);
    else sumber.rusak.add(id === '' ? `baris ${urut + 1}` : id);
  }
  for (const [id, teks] of potongan) {
    if (!id.includes('#')) sumber.terima(id, teks, (ke) => potongan.get(idBaris(id, ke)));
  }
  return Object.assign(sumber, { baris, ada: tabel !== null });
}
