import { createLayanan } from '../../../src/app/layanan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { createPane, type Pane } from '../../../src/taskpane/store/pane';
import { runFaultScript } from '../../../src/excel-host/fault/script';
import { run } from '../../app/build/kantor';
import { keepMoments, noteTarget } from '../../app/faults/moments';
import { openWorkshop, type Moment, type Workshop } from '../../app/faults/workshop';
import { gather, type Person } from './clients';

jest.setTimeout(120_000);

let workshop: Workshop;
let filled: Moment | undefined;
let people: readonly Person[] = [];
let stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  workshop = await openWorkshop();
  filled = (await keepMoments(workshop, 'terisi')).get('terisi');
});
beforeEach(() => {
  filled?.restore();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const { leave } of people) leave();
});
afterAll(() => {
  workshop.dispose();
});

async function openPanes(count: number): Promise<readonly Pane[]> {
  people = await gather(workshop.host, count);
  const panes = people.map(({ ports }) => createPane(createLayanan(ports, { language: 'id', theme: null })));
  stops = await Promise.all(panes.map((pane) => pane.mulai()));
  return panes;
}
const writeNote = async (person: number, teks: string): Promise<unknown> => {
  const ports = people[person]?.ports;
  if (ports === undefined) throw new Error(`There is no person ${person}.`);
  return run(ports, p.tulisCatatan, { sasaran: noteTarget, teks });
};
const notesIn = (pane: Pane): readonly string[] =>
  pane.store.get().keadaan?.daftarCatatan.map(({ teks }) => teks) ?? [];

/** Waits until it is so, or says what was there instead. */
async function until(isSo: () => boolean, milliseconds = 20_000): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return isSo();
}

describe.each([2, 5])('%i panes open on one workbook', (count) => {
  it('all show what one person writes, and open nothing over anybody', async () => {
    const panes = await openPanes(count);
    await writeNote(0, 'Dari orang pertama');
    await until(() => panes.every((pane) => notesIn(pane).length === 1));
    expect(panes.map(notesIn)).toEqual(panes.map(() => ['Dari orang pertama']));
    expect(panes.map((pane) => [pane.store.get().kerja, pane.store.get().kabar])).toEqual(
      panes.map(() => [null, null]),
    );
  });

  it('all show what everybody wrote at the same time', async () => {
    const panes = await openPanes(count);
    const texts = panes.map((_, person) => `Dari orang ${person}`);
    await Promise.all(texts.map((text, person) => writeNote(person, text)));
    await until(() => panes.every((pane) => notesIn(pane).length === count));
    expect(panes.map((pane) => [...notesIn(pane)].sort())).toEqual(panes.map(() => texts));
  });
});

it('a pane whose events are lost shows the work of others as soon as it reads again', async () => {
  const [first, second] = await openPanes(2);
  runFaultScript(workshop.host, 'lose events');
  await writeNote(0, 'Tak terdengar');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(second === undefined ? null : notesIn(second)).toEqual([]);
  await second?.muat();
  expect([first, second].map((pane) => (pane === undefined ? null : notesIn(pane).length))).toEqual([0, 1]);
});

it('events that come late still bring the pane up to date', async () => {
  const [, second] = await openPanes(2);
  runFaultScript(workshop.host, 'delay events by 300ms');
  await writeNote(0, 'Terlambat');
  expect(await until(() => second !== undefined && notesIn(second).length === 1)).toBe(true);
});

it('a reading that fails because of somebody else says so quietly and keeps what is shown', async () => {
  const [, second] = await openPanes(2);
  await writeNote(0, 'Sebelum putus');
  workshop.host.faults.dropConnection('before');
  expect(
    await until(
      () => second?.store.get().kabar?.jenis === 'gagal-baca' || (second !== undefined && notesIn(second).length === 1),
    ),
  ).toBe(true);
  expect(second?.store.get().keadaan).not.toBeNull();
  expect(second?.store.get().kerja).toBeNull();
});
