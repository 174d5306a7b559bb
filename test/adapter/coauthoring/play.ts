import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { isTerbuka } from '../../../src/domain/reviu/catatan';
import { namaTabel } from '../../../src/workbook/layout/nama';
import { idPeristiwa } from '../../../src/workbook/plan/isi-riwayat';
import { run } from '../../app/build/kantor';
import { inconsistencies } from '../../app/faults/consistency';
import type { ExcelHost } from '../../../src/excel-host/host';
import type { Ports } from '../../../src/app/port/ports';
import { gather } from './clients';
import { entryColumns, Round, type Step } from './round';

export interface Rules {
  readonly people: number;
  /** As the pane does: a plan that others have overtaken is thought through anew. */
  readonly looksAgain: boolean;
  readonly largestRequest?: number;
}

/** Ids of the events that the sheet Riwayat tells, line by line. */
async function toldIds(ports: Ports): Promise<readonly string[]> {
  const lines = (await bacaBuku(ports)).snapshot.tables.get(namaTabel.riwayat)?.values.slice(0, -1) ?? [];
  return lines.map(([id]) => (typeof id === 'string' ? idPeristiwa(id) : ''));
}

/** Lets a random round run and answers what is wrong afterwards; `[]` = nothing. */
export async function playRound(host: ExcelHost, rules: Rules, steps: readonly Step[]): Promise<string[]> {
  const persons = await gather(host, rules.people, rules.largestRequest);
  const round = new Round(host, persons, rules.looksAgain);
  await round.run(steps);
  const [first] = persons;
  if (first === undefined) throw new Error('Nobody is there.');
  // Whoever saves at last tidies up what two people writing at once left of each other's rows.
  await run(first.ports, p.simpan, {});
  const seen = await Promise.all(persons.map(({ ports }) => bacaKeadaan(ports)));
  const [keadaan] = seen;
  if (keadaan === undefined) throw new Error('Nobody read.');
  const ids = keadaan.riwayat.map(({ id }) => id);
  const known = new Set(ids);
  const told = await toldIds(first.ports);
  const written = keadaan.daftarCatatan.map(({ teks }) => teks);
  // Once a note is accepted, the same words again are a new note.
  const open = keadaan.daftarCatatan.filter(isTerbuka).map(({ teks }) => teks);
  const daftarIndikator = keadaan.data?.daftarIndikator ?? [];
  const indikator = daftarIndikator.find(({ kode }) => kode === 'IKU-05');
  const added = round.done.flatMap(({ isi }) => (isi.jenis === 'susunan-diubah' ? [isi.kunci] : []));
  const wrong = [
    ...(await inconsistencies(host, first.ports)),
    ...(new Set(seen.map(({ riwayat }) => JSON.stringify(riwayat))).size === 1 ? [] : ['journals differ']),
    ...round.done.filter(({ id }) => !known.has(id)).map(({ id }) => `event ${id} is lost`),
    ...[...round.notes].filter((note) => !written.includes(note)).map((note) => `note "${note}" is lost`),
    ...open.filter((note, index) => open.indexOf(note) !== index).map((note) => `note "${note}" stands twice`),
    ...[...round.typed]
      .filter(([person, words]) => indikator?.[entryColumns[person] ?? 'tindakLanjut'] !== words)
      .map(([person]) => `what person ${person} typed is lost`),
    ...added
      .filter((kode) => daftarIndikator.filter((satu) => satu.kode === kode).length !== 1)
      .map((k) => `${k} is not there once`),
    ...(JSON.stringify([...told].sort()) === JSON.stringify([...ids].sort())
      ? []
      : [`Riwayat tells ${told.length} lines of ${ids.length} events`]),
  ];
  for (const { leave } of persons) leave();
  return wrong;
}
