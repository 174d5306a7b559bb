import type { Peristiwa } from '../../domain/sop/peristiwa';
import { urutkanPeristiwa } from '../../domain/sop/urutan';
import type { Isi } from '../../domain/indikator/indikator';
import { readJurnal, type JurnalTerbaca } from '../codec/jurnal';
import { batasPadat, padatToTeks } from '../codec/padat';
import { peristiwaToJson } from '../codec/peristiwa-json';
import { toPotongan } from '../codec/potongan';
import { AWALAN_PERISTIWA, kunciPadat, kunciPotongan } from '../codec/setelan';
import { sidikTeks } from '../codec/sidik';
import { idBaris } from '../codec/sumber-jurnal';
import { tabelJurnal } from '../layout/cermin';
import { namaTabel } from '../layout/nama';
import { values } from './baris-blok';
import type { PetaTempat } from './tempat';
import type { Area, Change, WorkbookSnapshot } from './types';

const barisOf = (peristiwa: Peristiwa): readonly (readonly Isi[])[] =>
  toPotongan(peristiwaToJson(peristiwa)).map((teks, ke) => [idBaris(peristiwa.id, ke + 1), teks, sidikTeks(teks)]);

/** Rows that events take in the mirror. */
export const barisJurnal = (daftar: readonly Peristiwa[]): number =>
  daftar.reduce((jumlah, peristiwa) => jumlah + barisOf(peristiwa).length, 0);

/** Keys and values of an event in the settings; the first piece comes last: with it the event is there. */
const setelanOf = (peristiwa: Peristiwa): readonly (readonly [string, string])[] =>
  toPotongan(peristiwaToJson(peristiwa))
    .map(
      (teks, ke) => [ke === 0 ? AWALAN_PERISTIWA + peristiwa.id : kunciPotongan(peristiwa.id, ke + 1), teks] as const,
    )
    .reverse();

/** Characters that an event takes in the settings, for its text is quoted there once more. */
export const ukuranSetelan = (peristiwa: Peristiwa): number =>
  setelanOf(peristiwa).reduce((jumlah, [kunci, teks]) => jumlah + kunci.length + JSON.stringify(teks).length, 0);

/** Every event its setting, but for the oldest of a long journal: those that the mirror holds leave. */
function planSetelan(jurnal: JurnalTerbaca, semua: readonly Peristiwa[]): readonly Change[] {
  const { diSetelan, diCermin, padat, rusakDiSetelan } = jurnal;
  const seharusnya = urutkanPeristiwa(semua).filter(
    ({ id, jam }) => jam > padat.jam || diSetelan.has(id) || rusakDiSetelan.has(id),
  );
  const jam = batasPadat(seharusnya, ukuranSetelan) ?? 0;
  const pergi = (peristiwa: Peristiwa): boolean => peristiwa.jam <= jam && diCermin.has(peristiwa.id);
  const put = seharusnya
    .filter((peristiwa) => !diSetelan.has(peristiwa.id) && !pergi(peristiwa))
    .flatMap(setelanOf)
    .map(([key, value]): Change => ({ op: 'setting.put', key, value }));
  const keluar = seharusnya.filter(pergi);
  if (keluar.length === 0) return put;
  const hapus = keluar
    .filter(({ id }) => diSetelan.has(id) || rusakDiSetelan.has(id))
    .flatMap(setelanOf)
    .map(([key]): Change => ({ op: 'setting.delete', key }));
  const sampai = Math.max(jam, padat.jam);
  const tambah = semua.filter((peristiwa) => peristiwa.jam > padat.jam && peristiwa.jam <= sampai).length;
  const baru = { jam: sampai, jumlah: padat.jumlah + tambah };
  // First what says that they are gone on purpose: a request that is cut off in between must not look like a loss.
  return [{ op: 'setting.put', key: kunciPadat, value: padatToTeks(baru) }, ...put, ...hapus];
}

/** What becomes of the history of another workbook that the mirror holds. */
export type UrusanLain = 'biarkan' | 'gabung' | 'tinggalkan';

/**
 * Writes events: a setting each, and their mirror rows in the same batch. What one of the two places has lost is healed on the way.
 * `peta`: where tables stand when these changes run (a mirror made earlier in the same plan included). While a mirror of another workbook
 * stands there undecided (`biarkan`), the settings alone are written: mixed into it, the two could never be told apart again.
 */
export function planJurnal(
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  baru: readonly Peristiwa[],
  urusan: UrusanLain = 'biarkan',
): readonly Change[] {
  const jurnal = readJurnal(snapshot, urusan === 'gabung');
  const ada = new Set(jurnal.peristiwa.map(({ id }) => id));
  const semua = [...jurnal.peristiwa, ...baru.filter(({ id }) => !ada.has(id))];
  const setelan = planSetelan(jurnal, semua);
  const area = peta.cari(namaTabel.jurnal);
  if (!area || (jurnal.lain !== null && urusan === 'biarkan')) return setelan;
  const mulai = jurnal.lain === null ? jurnal.barisCermin : 0;
  const baris = semua.filter(({ id }) => !jurnal.diCermin.has(id)).flatMap(barisOf);
  const sisa = Math.max(0, jurnal.lain === null ? 0 : jurnal.barisCermin - baris.length);
  const cermin = [...baris, ...Array.from({ length: sisa }, () => tabelJurnal.urutan.map(() => null))];
  return cermin.length === 0 ? setelan : [...setelan, ...tulisCermin(area, mulai, cermin)];
}

const tulisCermin = (area: Area, mulai: number, cermin: readonly (readonly Isi[])[]): readonly Change[] => [
  { op: 'unprotect', sheet: area.sheet },
  values(area.sheet, area.row + mulai, area.col, cermin),
  { op: 'protect', sheet: area.sheet },
  ...(mulai + cermin.length > area.rows
    ? [
        {
          op: 'name.set',
          name: namaTabel.jurnal,
          at: { ...area, rows: mulai + cermin.length, cols: tabelJurnal.urutan.length },
          visible: false,
        } as const,
      ]
    : []),
];
