import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { Isi } from '../../domain/indikator/indikator';
import { readJurnal } from '../codec/jurnal';
import { peristiwaToJson } from '../codec/peristiwa-json';
import { AWALAN_PERISTIWA } from '../codec/setelan';
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
  const setelan = semua
    .filter(({ id }) => !jurnal.diSetelan.has(id))
    .map((peristiwa): Change => ({
      op: 'setting.put',
      key: AWALAN_PERISTIWA + peristiwa.id,
      value: peristiwaToJson(peristiwa),
    }));
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
