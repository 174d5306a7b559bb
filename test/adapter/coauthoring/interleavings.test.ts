import fc from 'fast-check';
import { keepMoments } from '../../app/faults/moments';
import { openWorkshop, type Moment, type Workshop } from '../../app/faults/workshop';
import { playRound, type Rules } from './play';
import type { Deed, Step } from './round';

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

const carried: readonly Deed[] = ['carry', 'carry', 'carry'];
const cuts: readonly Deed[] = ['cut-before', 'cut-after'];
const plain: readonly Deed[] = ['note', 'answer', 'accept', 'reject', 'finish-step', 'type', ...carried];
/** What came with the review, the SOP as data and the office's own indicators, long events included. */
const rich: readonly Deed[] = [
  ...(['grave-note', 'long-note', 'edit', 'answer', 'check', 'uncheck'] as const),
  ...(['finish-step', 'skip', 'reopen', 'revise', 'restructure', 'type'] as const),
  ...carried,
];
const stepsOf = (people: number, deeds: readonly Deed[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ person: fc.nat({ max: people - 1 }), deed: fc.constantFrom(...deeds) }), {
    minLength: 6,
    maxLength: 24,
  });
const wholeRequests = 4_000_000;

const holds = async (rules: Rules, deeds: readonly Deed[], numRuns: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(stepsOf(rules.people, deeds), async (steps) => {
      filled?.restore();
      expect(await playRound(workshop.host, rules, steps)).toEqual([]);
    }),
    { seed: 20_261_122, numRuns, endOnFailure: true },
  );
};

describe.each([
  [2, 'that holds', plain, 30],
  [2, 'that breaks now and then', [...plain, ...cuts], 40],
  [5, 'that holds', plain, 20],
  [5, 'that breaks now and then', [...plain, ...cuts], 30],
] as const)('%i people at one workbook, over a connection %s', (people, _, deeds, numRuns) => {
  it('lose no event, no note and no entry, whatever order their writings take', () =>
    holds({ people, looksAgain: false }, deeds, numRuns));
});

describe.each([
  [2, 'that holds', rich, 8],
  [2, 'that breaks now and then', [...rich, ...cuts], 8],
  [5, 'that holds', rich, 6],
  [5, 'that breaks now and then', [...rich, ...cuts], 6],
] as const)(
  '%i people who also change the SOP, the indicators and the marks, over a connection %s',
  (people, _, deeds, numRuns) => {
    it('lose nothing and write nothing twice', () =>
      holds({ people, looksAgain: true, largestRequest: wholeRequests }, deeds, numRuns));
  },
);
