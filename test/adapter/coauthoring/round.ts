import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { KegagalanHost } from '../../../src/app/port/kegagalan';
import type { Ports } from '../../../src/app/port/ports';
import type { Rencana } from '../../../src/app/usecase/kit';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { masihBerlaku } from '../../../src/app/usecase/masih-berlaku';
import type { Peristiwa } from '../../../src/domain/sop/peristiwa';
import type { ExcelHost } from '../../../src/excel-host/host';
import type { Person } from './clients';
import { commandDeeds, noteWords, type CommandDeed, type Outcome, type Plan } from './deeds';

/** What a person does next. A command is planned and carried out in two steps: others come in between. */
export type Deed = CommandDeed | 'type' | 'carry' | 'cut-before' | 'cut-after';
export interface Step {
  readonly person: number;
  readonly deed: Deed;
}
interface Pending {
  readonly plan: Plan;
  readonly rencana: Rencana<Outcome>;
}

/** Entry cells of one indicator, one for each person: two people in one cell is Excel's own affair. */
export const entryColumns = [
  'tindakLanjut',
  'faktorPendorong',
  'faktorPenghambat',
  'sumberData',
  'buktiDukung',
] as const;

const isCommand = (deed: Deed): deed is CommandDeed => Object.hasOwn(commandDeeds, deed);
const isNote = (deed: CommandDeed): deed is keyof typeof noteWords => Object.hasOwn(noteWords, deed);

/** Several people at one workbook, and a record of what they were told was done. */
export class Round {
  readonly done: Peristiwa[] = [];
  readonly notes = new Set<string>();
  readonly typed = new Map<number, string>();
  private readonly pending = new Map<number, Pending>();
  private readonly unfinished: { readonly person: number; readonly plan: Plan }[] = [];
  private count = 0;

  /** `looksAgain`: a plan that others have overtaken is thought through anew, as the pane does; else it is carried out as it is. */
  constructor(
    private readonly host: ExcelHost,
    private readonly people: readonly Person[],
    private readonly looksAgain: boolean,
  ) {}

  private portsOf(person: number): Ports {
    const found = this.people[person];
    if (found === undefined) throw new Error(`There is no person ${person}.`);
    return found.ports;
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const [index, step] of steps.entries()) {
      const next = steps[index + 1];
      const together = step.deed === 'carry' && next?.deed === 'carry' && next.person !== step.person;
      // Two writings at once: their requests reach the host by turns.
      await (together && !this.looksAgain ? Promise.all([this.take(step), this.take(next)]) : this.take(step));
    }
    for (const person of this.people.keys()) await this.carry(person);
    for (const { person, plan } of this.unfinished.splice(0)) {
      await this.prepare(person, plan);
      await this.carry(person);
    }
  }

  private async take({ person, deed }: Step): Promise<void> {
    this.count += 1;
    const words = `${deed} ${this.count} of ${person}`;
    if (isCommand(deed)) {
      const plan = await commandDeeds[deed](this.portsOf(person), words);
      if (isNote(deed)) this.notes.add(noteWords[deed](words));
      if (plan !== null) await this.prepare(person, plan);
      return;
    }
    const cut = (moment: 'before' | 'after') => async (): Promise<void> => {
      if (this.pending.has(person)) this.host.faults.dropConnection(moment);
      await this.carry(person);
    };
    const deeds: Readonly<Record<typeof deed, () => Promise<void>>> = {
      type: () => this.type(person, words),
      carry: () => this.carry(person),
      'cut-before': cut('before'),
      'cut-after': cut('after'),
    };
    await deeds[deed]();
  }

  /** What was planned before and not yet carried out is carried out first: nobody has two dialogs open. */
  private async prepare(person: number, plan: Plan): Promise<void> {
    await this.carry(person);
    const rencana = await plan(this.portsOf(person));
    if (rencana.status === 'siap') this.pending.set(person, { plan, rencana });
  }

  private async carry(person: number): Promise<void> {
    const pending = this.pending.get(person);
    if (pending === undefined) return;
    this.pending.delete(person);
    const ports = this.portsOf(person);
    try {
      const isGood = !this.looksAgain || (await masihBerlaku(ports, pending.rencana));
      const rencana = isGood ? pending.rencana : await pending.plan(ports);
      if (rencana.status === 'ditolak') return;
      await laksanakan(ports, 'bersama', rencana);
      this.done.push(...rencana.hasil.peristiwa);
    } catch (error) {
      if (!(error instanceof KegagalanHost)) throw error;
      this.unfinished.push({ person, plan: pending.plan });
    }
  }

  private async type(person: number, words: string): Promise<void> {
    const { workbook } = this.portsOf(person);
    const { terbaca } = await bacaBuku(this.portsOf(person));
    const kolom = entryColumns[person] ?? entryColumns[0];
    // The form shows the source as IKU has it; it is entered there.
    const tabel = kolom === 'sumberData' ? 'iku' : 'isian';
    const at = terbaca.tempat.area({ tabel, bidang: 'TRANTIB', kunci: 'IKU-05', kolom });
    if (at === null) throw new Error(`There is no cell for ${kolom}.`);
    await workbook.apply({ changes: [{ op: 'values', at, values: [[words]] }] });
    this.typed.set(person, words);
  }
}
