import type { Catatan } from '../../domain/reviu/catatan';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { NaskahSop } from '../../domain/sop/sop';
import type { Periode } from '../../domain/periode/periode';
import { tabelTerbaca } from '../codec/baca-baris';
import { namaTabel } from '../layout/nama';
import { tabelRiwayat } from '../layout/riwayat';
import { runsOf, values } from './baris-blok';
import { judulLuwes } from './judul-luwes';
import type { KonteksKata } from './kata';
import { sebutTempat } from './kata-tempat';
import { barisRiwayat, lembarRiwayat, NAIK_GANGGUAN, tempatRiwayat, TINGGI_RIWAYAT } from './lembar-riwayat';
import { tautanBeranda } from './tautan';
import { denganTempat, type PetaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import type { Area, Change, WorkbookSnapshot } from './types';

/** What stands on the sheet: which events are told, which rows are blank, where its last line is. */
interface IsiRiwayat {
  readonly area: Area;
  readonly ada: ReadonlySet<string>;
  /** Rows that an interrupted write has put in and left blank. */
  readonly kosong: readonly number[];
  /** Rows that tell an event which a row above tells already: two people wrote at once, each without the other's. */
  readonly ganda: readonly number[];
  readonly kaki: number;
}

/** Where a text stands that stood before. */
function ulangan(daftar: readonly string[]): readonly number[] {
  const dilihat = new Set<string>();
  return daftar.flatMap((satu, ke) => {
    if (satu !== '' && dilihat.has(satu)) return [ke];
    dilihat.add(satu);
    return [];
  });
}

function bacaRiwayat(snapshot: WorkbookSnapshot): IsiRiwayat | null {
  const tabel = tabelTerbaca(snapshot, namaTabel.riwayat);
  if (!tabel) return null;
  const { area, values: sel } = tabel;
  const kaki = area.row + area.rows - 1;
  const id = sel.slice(0, -1).map(([isi]) => (typeof isi === 'string' ? isi : ''));
  return {
    area,
    ada: new Set(id),
    kosong: id.flatMap((satu, ke) => (satu === '' ? [area.row + ke] : [])),
    ganda: ulangan(id).map((ke) => area.row + ke),
    kaki,
  };
}

/** The sheet once the rows that say things twice are gone. */
function tanpaGanda(isi: IsiRiwayat): IsiRiwayat {
  const { area, kosong, ganda, kaki } = isi;
  if (ganda.length === 0) return isi;
  const naik = (row: number): number => row - ganda.filter((satu) => satu < row).length;
  return {
    ...isi,
    area: { ...area, rows: area.rows - ganda.length },
    kosong: kosong.map(naik),
    kaki: naik(kaki),
    ganda: [],
  };
}
const buangGanda = ({ area: { sheet }, ganda }: IsiRiwayat): readonly Change[] =>
  ganda.length === 0
    ? []
    : [
        { op: 'unprotect', sheet },
        ...[...ganda].reverse().map((row): Change => ({ op: 'rows.delete', sheet, row, count: 1 })),
        { op: 'protect', sheet },
      ];

/** Rows for events: blank ones are filled first, the rest goes in above the last line and takes the look of the row before. */
function tambah(
  { area, kosong, kaki }: Pick<IsiRiwayat, 'area' | 'kosong' | 'kaki'>,
  daftar: readonly Peristiwa[],
  konteks: KonteksKata,
  gangguan: string | null,
): Change[] {
  if (daftar.length === 0) return [];
  const { sheet, col } = area;
  const baru = Math.max(0, daftar.length - kosong.length);
  const letak = daftar.map((_, ke) => kosong[ke] ?? kaki + ke - kosong.length);
  const baris = daftar.map((peristiwa) => barisRiwayat(peristiwa, konteks));
  const isi = (dari: number, sampai: number) =>
    baris.slice(dari, sampai).map((satu) => tabelRiwayat.urutan.map((kunci) => satu[kunci]));
  return [
    { op: 'unprotect', sheet },
    ...(baru > 0 ? [{ op: 'rows.insert', sheet, row: kaki, count: baru } as const] : []),
    // Neighbouring rows are written together.
    ...runsOf(letak.map((row, ke) => row - ke)).flatMap(({ dari, sampai }): Change[] => {
      const row = letak[dari] ?? kaki;
      return [
        values(sheet, row, col, isi(dari, sampai)),
        ...tinggiTabel(sheet, tabelRiwayat, konteks, row, baris.slice(dari, sampai), TINGGI_RIWAYAT),
      ];
    }),
    ...(gangguan === null
      ? []
      : [values(sheet, area.row - NAIK_GANGGUAN, col + 1, [[gangguan === '' ? null : gangguan]])]),
    { op: 'protect', sheet },
  ];
}

const belumAda = ({ ada }: IsiRiwayat, daftar: readonly Peristiwa[]): readonly Peristiwa[] =>
  daftar.filter(({ id }) => !ada.has(id));

function buat(
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  daftar: readonly Peristiwa[],
  konteks: KonteksKata,
): Change[] {
  const tempat = judulLuwes(snapshot, 'riwayat');
  const dengan = denganTempat(peta, namaTabel.riwayat, tempatRiwayat(tempat.sheet, daftar.length));
  return [...lembarRiwayat(tempat, daftar, konteks), ...tautanBeranda(dengan, [], [namaTabel.riwayat])];
}

/** What the words need to know, from the state that the journal tells. */
export function konteksKata(
  naskah: NaskahSop,
  periode: Periode,
  daftarCatatan: readonly Pick<Catatan, 'id' | 'sasaran'>[],
): KonteksKata {
  let sasaran: ReadonlyMap<string, Catatan['sasaran']> | null = null;
  return {
    naskah,
    periode,
    tempatCatatan: (id) => {
      sasaran ??= new Map(daftarCatatan.map((satu) => [satu.id, satu.sasaran]));
      const ada = sasaran.get(id);
      return ada === undefined ? null : sebutTempat(ada, periode);
    },
  };
}

/** Tells events that the sheet does not tell yet, and none twice; makes it where it is missing. Nothing that stands there is written again. */
export function planSusulRiwayat(
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  riwayat: readonly Peristiwa[],
  konteks: KonteksKata,
): readonly Change[] {
  if (riwayat.length === 0) return [];
  const isi = bacaRiwayat(snapshot);
  return isi === null
    ? buat(snapshot, peta, riwayat, konteks)
    : [...buangGanda(isi), ...tambah(tanpaGanda(isi), belumAda(isi, riwayat), konteks, null)];
}

/**
 * Tells new events where `planSusulRiwayat` runs for the old ones before it in the same plan: one row each goes in, whatever the length of
 * the journal. `gangguan`: what is wrong with the journal, above the headings; empty = nothing.
 */
export function planRiwayatBaru(
  snapshot: WorkbookSnapshot,
  lama: readonly Peristiwa[],
  baru: readonly Peristiwa[],
  konteks: KonteksKata,
  gangguan: string,
): readonly Change[] {
  const terbaca = bacaRiwayat(snapshot);
  if (terbaca === null) {
    const area = tempatRiwayat(judulLuwes(snapshot, 'riwayat').sheet, lama.length);
    return tambah({ area, kosong: [], kaki: area.row + lama.length }, baru, konteks, gangguan);
  }
  const isi = tanpaGanda(terbaca);
  const susulan = belumAda(isi, lama).length;
  const kaki = isi.kaki + Math.max(0, susulan - isi.kosong.length);
  // A first try may have told them before its journal was lost.
  const belum = belumAda(isi, baru);
  return tambah({ area: isi.area, kosong: isi.kosong.slice(susulan), kaki }, belum, konteks, gangguan);
}
