import { commandCases } from './commands';
import { faultCases } from './fault-cases';
import { runCase, runClean, type CleanRun } from './matrix-run';
import { printMatrix, type Matrix } from './matrix-print';
import { keepMoments, type MomentName } from './moments';
import { openWorkshop, type Moment, type Workshop } from './workshop';

/** The matrix takes longer than any other test: in parts the workers share it. Every part has commands of all kinds. */
export const PARTS = 3;

/** Every fault on every `PARTS`-th command, beginning with number `part`. */
export function faultMatrix(part: number): void {
  jest.setTimeout(300_000);
  const mine = commandCases.filter((_, at) => at % PARTS === part);

  let workshop: Workshop;
  let moments: ReadonlyMap<MomentName, Moment>;
  const matrix: Matrix = new Map();

  beforeAll(async () => {
    workshop = await openWorkshop();
    moments = await keepMoments(workshop);
  });
  afterAll(() => {
    workshop.dispose();
    printMatrix(matrix, faultCases);
  });

  const momentOf = (name: MomentName): Moment => {
    const moment = moments.get(name);
    if (moment === undefined) throw new Error(`No such moment: ${name}`);
    return moment;
  };

  describe.each(mine.map((command) => [command.name, command] as const))('%s', (name, command) => {
    let clean: CleanRun;
    beforeAll(async () => {
      clean = await runClean(workshop, momentOf(command.from), command);
      matrix.set(name, new Map());
    });

    it('leaves a sound workbook when nothing goes wrong', () => {
      expect([clean.ending.kind, clean.problems]).toEqual(['done', []]);
    });

    const survivable = faultCases.filter((fault) => !command.hopeless.includes(fault.name));
    it.each(survivable.map((fault) => [fault.name, fault] as const))(
      'under "%s" is done or told, loses nothing, and a second try finishes it',
      async (faultName, fault) => {
        const { ending, wrong } = await runCase(workshop, momentOf(command.from), command, fault, clean);
        matrix.get(name)?.set(faultName, wrong.length === 0 ? ending : 'wrong');
        expect(wrong).toEqual([]);
      },
    );
  });
}
