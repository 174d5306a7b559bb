import type { Catatan } from '../../domain/reviu/catatan';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { NaskahSop } from '../../domain/sop/sop';
import type { PeristiwaTakBerlaku } from '../../domain/sop/tak-berlaku';
import type { Periode } from '../../domain/periode/periode';
import { namaTabel } from '../layout/nama';
import { tabelRiwayat } from '../layout/riwayat';
import { runsOf, values } from './baris-blok';
import { bacaRiwayat, barisTentang, buangGanda, idSel, tanpaGanda, type IsiRiwayat } from './isi-riwayat';
import { judulLuwes } from './judul-luwes';
import type { KonteksKata } from './kata';
import { sebutTempat } from './kata-tempat';
import { barisRiwayat, lembarRiwayat, NAIK_GANGGUAN, tempatRiwayat, TINGGI_RIWAYAT } from './lembar-riwayat';
import { tautanBeranda } from './tautan';
import { denganTempat, type PetaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import type { Change, WorkbookSnapshot } from './types';

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

const belumAda = (isi: IsiRiwayat, daftar: readonly Peristiwa[]): readonly Peristiwa[] =>
  daftar.filter(({ id }) => barisTentang(isi, id) === undefined);

/**
 * Lines that do not say yet that their event does not count, or that say it of one that does: what came in from elsewhere with an earlier
 * clock decides that. A line that moved since the reading is written over by another one's words; its event is then missing and is told again.
 */
function tandai(isi: IsiRiwayat, daftar: readonly Peristiwa[], konteks: KonteksKata): Change[] {
  const { sheet, col } = isi.area;
  const ubah = daftar.flatMap((peristiwa): Change[] => {
    const { id } = peristiwa;
    const row = isi.letak.get(idSel(id, !konteks.takBerlaku.has(id)));
    if (row === undefined) return [];
    const baris = barisRiwayat(peristiwa, konteks);
    return [
      values(sheet, row, col, [tabelRiwayat.urutan.map((kunci) => baris[kunci])]),
      ...tinggiTabel(sheet, tabelRiwayat, konteks, row, [baris], TINGGI_RIWAYAT),
    ];
  });
  return ubah.length === 0 ? [] : [{ op: 'unprotect', sheet }, ...ubah, { op: 'protect', sheet }];
}

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
  takBerlaku: readonly PeristiwaTakBerlaku[] = [],
): KonteksKata {
  let sasaran: ReadonlyMap<string, Catatan['sasaran']> | null = null;
  return {
    naskah,
    periode,
    takBerlaku: new Map(takBerlaku.map((satu) => [satu.peristiwa.id, satu])),
    tempatCatatan: (id) => {
      sasaran ??= new Map(daftarCatatan.map((satu) => [satu.id, satu.sasaran]));
      const ada = sasaran.get(id);
      return ada === undefined ? null : sebutTempat(ada, periode);
    },
  };
}

/**
 * Tells events that the sheet does not tell yet, and none twice; makes it where it is missing. Nothing that stands there is written again,
 * but for what turned out not to count.
 */
export function planSusulRiwayat(
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  riwayat: readonly Peristiwa[],
  konteks: KonteksKata,
): readonly Change[] {
  if (riwayat.length === 0) return [];
  const terbaca = bacaRiwayat(snapshot);
  if (terbaca === null) return buat(snapshot, peta, riwayat, konteks);
  const isi = tanpaGanda(terbaca);
  return [
    ...buangGanda(terbaca),
    ...tandai(isi, riwayat, konteks),
    ...tambah(isi, belumAda(isi, riwayat), konteks, null),
  ];
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
