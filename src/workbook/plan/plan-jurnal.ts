import type { Peristiwa } from '../../domain/sop/peristiwa';
import { urutkanPeristiwa } from '../../domain/sop/urutan';
import type { Isi } from '../../domain/indikator/indikator';
import { readJurnal, type JurnalTerbaca } from '../codec/jurnal';
import { batasPadat, padatToTeks } from '../codec/padat';
import { peristiwaToJson } from '../codec/peristiwa-json';
import { AWALAN_PERISTIWA, kunciPadat } from '../codec/setelan';
import { sidikTeks } from '../codec/sidik';
import { tabelJurnal } from '../layout/cermin';
import { namaTabel } from '../layout/nama';
import { values } from './baris-blok';
import type { PetaTempat } from './tempat';
import type { Change, WorkbookSnapshot } from './types';

const barisOf = (peristiwa: Peristiwa): readonly Isi[] => {
  const json = peristiwaToJson(peristiwa);
  return [peristiwa.id, json, sidikTeks(json)];
};

/** Characters that an event takes in the settings, for its JSON is quoted there once more. */
const ukuranSetelan = (peristiwa: Peristiwa): number =>
  AWALAN_PERISTIWA.length + peristiwa.id.length + JSON.stringify(peristiwaToJson(peristiwa)).length;

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
    .map((peristiwa): Change => ({
      op: 'setting.put',
      key: AWALAN_PERISTIWA + peristiwa.id,
      value: peristiwaToJson(peristiwa),
    }));
  const keluar = seharusnya.filter(pergi);
  if (keluar.length === 0) return put;
  const hapus = keluar
    .filter(({ id }) => diSetelan.has(id) || rusakDiSetelan.has(id))
    .map(({ id }): Change => ({ op: 'setting.delete', key: AWALAN_PERISTIWA + id }));
  const sampai = Math.max(jam, padat.jam);
  const tambah = semua.filter((peristiwa) => peristiwa.jam > padat.jam && peristiwa.jam <= sampai).length;
  const baru = { jam: sampai, jumlah: padat.jumlah + tambah };
  // First what says that they are gone on purpose: a request that is cut off in between must not look like a loss.
  return [{ op: 'setting.put', key: kunciPadat, value: padatToTeks(baru) }, ...put, ...hapus];
}

/**
 * Writes events: a setting each, and their mirror rows in the same batch. What one of the two places has lost is healed on the way.
 * `peta`: where tables stand when these changes run (a mirror made earlier in the same plan included).
 */
export function planJurnal(
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  baru: readonly Peristiwa[],
): readonly Change[] {
  const jurnal = readJurnal(snapshot);
  const semua = [...jurnal.peristiwa, ...baru.filter(({ id }) => !jurnal.peristiwa.some((lama) => lama.id === id))];
  const setelan = planSetelan(jurnal, semua);
  const cermin = semua.filter(({ id }) => !jurnal.diCermin.has(id)).map(barisOf);
  const area = peta.cari(namaTabel.jurnal);
  if (!area || cermin.length === 0) return setelan;
  const baris = jurnal.barisCermin + cermin.length;
  return [
    ...setelan,
    { op: 'unprotect', sheet: area.sheet },
    values(area.sheet, area.row + jurnal.barisCermin, area.col, cermin),
    { op: 'protect', sheet: area.sheet },
    ...(baris > area.rows
      ? [
          {
            op: 'name.set',
            name: namaTabel.jurnal,
            at: { ...area, rows: baris, cols: tabelJurnal.urutan.length },
            visible: false,
          } as const,
        ]
      : []),
  ];
}
