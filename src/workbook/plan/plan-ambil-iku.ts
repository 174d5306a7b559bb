import type { MedanIku, NilaiIku } from '../../domain/indikator/impor/medan';
import type { Periode } from '../../domain/periode/periode';
import { tabelTerbaca } from '../codec/baca-baris';
import { rumusIku } from '../formula/rumus-iku';
import { tabelIku } from '../layout/iku';
import { namaTabel } from '../layout/nama';
import { isiTabel } from './isi-tabel';
import { TINGGI_ISIAN } from './lembar-iku';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { petaTempat } from './tempat';
import type { WorkbookSnapshot } from './types';

/** Fields to be written for one indicator: all of a new one, of one that stands those that the user took. */
export interface AmbilIku {
  readonly kode: string;
  readonly isi: Readonly<Partial<Record<Exclude<MedanIku, 'kode'>, NilaiIku[MedanIku]>>>;
}

/** Writes definitions into IKU, row by kode: spare rows first, then rows put in above the last. Nothing is emptied. */
export function planAmbilIku(snapshot: WorkbookSnapshot, periode: Periode, daftar: readonly AmbilIku[]): Rancangan {
  const peta = petaTempat(snapshot);
  const tabel = tabelTerbaca(snapshot, namaTabel.iku);
  if (!tabel) return rancangan([], [], peta);
  const mau = new Map(daftar.map(({ kode, isi }) => [kode, { ...isi, kode }]));
  const { changes, diisi, berubah } = isiTabel(
    { layout: tabelIku, tabel, mau, tambah: rumusIku, tinggi: TINGGI_ISIAN },
    periode,
    peta,
  );
  const lembar = [tabel.area.sheet];
  return rancangan(
    changes,
    [...pratinjau('sel-diisi', lembar, diisi), ...pratinjau('sel-berubah', lembar, berubah)],
    peta,
  );
}
