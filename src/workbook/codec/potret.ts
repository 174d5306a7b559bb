import type { Isi } from '../../domain/indikator/indikator';
import type { Potret } from '../../domain/reviu/potret';
import { tabelPotret } from '../layout/cermin';
import { namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';

const isIsi = (isi: unknown): isi is Isi => isi === null || typeof isi === 'string' || typeof isi === 'number';

function isiDari(teks: Isi): Potret['isi'] | null {
  if (typeof teks !== 'string') return null;
  try {
    const isi: unknown = JSON.parse(teks);
    if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) return null;
    return Object.fromEntries(
      Object.entries(isi).flatMap(([kolom, satu]): [string, Isi][] => (isIsi(satu) ? [[kolom, satu]] : [])),
    );
  } catch {
    return null;
  }
}

/** What was kept when the work was returned; `null` where nothing is there. Rows that cannot be read are left out: they show as added. */
export function readPotret(snapshot: WorkbookSnapshot): readonly Potret[] | null {
  const tabel = tabelTerbaca(snapshot, namaTabel.potret);
  if (tabel === null) return null;
  return bacaBaris(tabelPotret, tabel).flatMap(({ isi: baris }) => {
    const [kode, isi] = [teksSel(baris.kode), isiDari(baris.isi)];
    return kode === '' || isi === null ? [] : [{ kode, isi }];
  });
}
