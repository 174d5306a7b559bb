import fc from 'fast-check';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { isTerbuka } from '../../../src/domain/reviu/catatan';
import { run } from '../../app/build/kantor';
import { inconsistencies } from '../../app/faults/consistency';
import { keepMoments } from '../../app/faults/moments';
import { openWorkshop, type Moment, type Workshop } from '../../app/faults/workshop';
import { gather } from './clients';
import { entryColumns, Round, type Deed, type Step } from './round';

jest.setTimeout(300_000);

let workshop: Workshop;
let filled: Moment | undefined;
beforeAll(async () => {
  workshop = await openWorkshop();
  filled = (await keepMoments(workshop, 'terisi')).get('terisi');
});
afterAll(() => {
  workshop.dispose();
});

const plain: readonly Deed[] = ['note', 'answer', 'accept', 'reject', 'finish-step', 'type', 'carry', 'carry', 'carry'];
const withCuts: readonly Deed[] = [...plain, 'cut-before', 'cut-after'];
const stepsOf = (people: number, deeds: readonly Deed[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ person: fc.nat({ max: people - 1 }), deed: fc.constantFrom(...deeds) }), {
    minLength: 6,
    maxLength: 24,
  });

/** Lets a random round run and answers what is wrong afterwards; `[]` = nothing. */
async function playRound(people: number, steps: readonly Step[]): Promise<string[]> {
  filled?.restore();
  const { host } = workshop;
  const persons = await gather(host, people);
  const round = new Round(host, persons);
  await round.run(steps);
  const [first] = persons;
  if (first === undefined) throw new Error('Nobody is there.');
  // Whoever saves at last tidies up what two people writing at once left of each other's rows.
  await run(first.ports, p.simpan, {});
  const seen = await Promise.all(persons.map(({ ports }) => bacaKeadaan(ports)));
  const [keadaan] = seen;
  if (keadaan === undefined) throw new Error('Nobody read.');
  const ids = new Set(keadaan.riwayat.map(({ id }) => id));
  const written = keadaan.daftarCatatan.map(({ teks }) => teks);
  // Once a note is accepted, the same words again are a new note.
  const open = keadaan.daftarCatatan.filter(isTerbuka).map(({ teks }) => teks);
  const indikator = keadaan.data?.daftarIndikator.find(({ kode }) => kode === 'IKU-05');
  const wrong = [
    ...(await inconsistencies(host, first.ports)),
    ...(new Set(seen.map(({ riwayat }) => JSON.stringify(riwayat))).size === 1 ? [] : ['journals differ']),
    ...round.done.filter(({ id }) => !ids.has(id)).map(({ id }) => `event ${id} is lost`),
    ...[...round.notes].filter((note) => !written.includes(note)).map((note) => `note "${note}" is lost`),
    ...open.filter((note, index) => open.indexOf(note) !== index).map((note) => `note "${note}" stands twice`),
    ...[...round.typed]
      .filter(([person, words]) => indikator?.[entryColumns[person] ?? 'tindakLanjut'] !== words)
      .map(([person]) => `what person ${person} typed is lost`),
  ];
  for (const { leave } of persons) leave();
  return wrong;
}

describe.each([
  [2, 'that holds', plain, 30],
  [2, 'that breaks now and then', withCuts, 40],
  [5, 'that holds', plain, 20],
  [5, 'that breaks now and then', withCuts, 30],
] as const)('%i people at one workbook, over a connection %s', (people, _, deeds, numRuns) => {
  it('lose no event, no note and no entry, whatever order their writings take', async () => {
    await fc.assert(
      fc.asyncProperty(stepsOf(people, deeds), async (steps) => {
        expect(await playRound(people, steps)).toEqual([]);
      }),
      { seed: 20_261_122, numRuns, endOnFailure: false },
    );
  });
});
