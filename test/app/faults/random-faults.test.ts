import fc from 'fast-check';
import { runFaultScript } from '../../../src/excel-host/fault/script';
import { attempt } from './attempt';
import { commandCases, type CommandCase } from './commands';
import { inconsistencies } from './consistency';
import { losses, runClean, secondTry, type CleanRun } from './matrix-run';
import { keepMoments, type MomentName } from './moments';
import { differences, pictureOf } from './picture';
import { openWorkshop, type Moment, type Workshop } from './workshop';

jest.setTimeout(300_000);

let workshop: Workshop;
let moments: ReadonlyMap<MomentName, Moment>;
beforeAll(async () => {
  workshop = await openWorkshop();
  moments = await keepMoments(workshop);
});
afterAll(() => {
  workshop.dispose();
});

/** Commands that write, the two largest left out: they are in the matrix, and a hundred runs of them take minutes. */
const light = commandCases.filter(({ command, readsOnly }) => !readsOnly && !/^(siapkan|sisipkan)/.test(command));
const cleanRuns = new Map<string, CleanRun>();
async function cleanOf(moment: Moment, command: CommandCase): Promise<CleanRun> {
  const known = cleanRuns.get(command.name) ?? (await runClean(workshop, moment, command));
  cleanRuns.set(command.name, known);
  return known;
}

/** The writing is stopped before any one of its actions, or cut off, or a call of `protect` is denied. */
const anyFault = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((percent) => (actions: number) => {
    return `stop request 3 at action ${1 + Math.floor((percent * actions) / 100)} with GeneralException`;
  }),
  fc.integer({ min: 1, max: 6 }).map((n) => () => `drop after request ${n}`),
  fc.integer({ min: 1, max: 6 }).map((n) => () => `drop before request ${n}`),
  fc.integer({ min: 1, max: 4 }).map((n) => () => `deny protect call ${n}`),
  fc.constant(() => 'forget settings'),
);
type Fault = (actions: number) => string;
const sizes = fc.constantFrom(4_000_000, 25_000, 3_000);

/** Tries a command under one fault after the other until it is done, then without any; answers what is wrong, and where. */
async function tryTwice(name: string, faults: readonly Fault[], largestRequest: number): Promise<readonly string[]> {
  const command = light.find((each) => each.name === name);
  const moment = command === undefined ? undefined : moments.get(command.from);
  if (command === undefined || moment === undefined) throw new Error(`No such command: ${name}`);
  const clean = await cleanOf(moment, command);
  moment.restore();
  let isDone = false;
  const wrong: string[] = [];
  for (const fault of faults) {
    if (isDone) break;
    runFaultScript(workshop.host, fault(clean.traffic.actions));
    isDone = (await attempt(workshop.ports({ largestRequest }), clean.plan)).kind === 'done';
    workshop.host.faults.clear();
    wrong.push(...(await losses(workshop, command, clean)));
  }
  if (!isDone) wrong.push(...(await secondTry(workshop, command, clean)));
  wrong.push(...differences(pictureOf(workshop.host), clean.picture));
  wrong.push(...(await inconsistencies(workshop.host, workshop.ports())));
  return wrong;
}

it('two tries that fail in any two ways lose nothing, and a third one finishes the command', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...light.map(({ name }) => name)),
      anyFault,
      anyFault,
      sizes,
      async (name, one, two, largestRequest) => {
        expect(await tryTwice(name, [one, two], largestRequest)).toEqual([]);
      },
    ),
    { seed: 20_261_122, numRuns: 80 },
  );
});
