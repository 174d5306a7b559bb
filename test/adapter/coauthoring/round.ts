import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { KegagalanHost } from '../../../src/app/port/kegagalan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { Ports } from '../../../src/app/port/ports';
import type { Rencana, Tolakan } from '../../../src/app/usecase/kit';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import type { Peristiwa } from '../../../src/domain/sop/peristiwa';
import type { ExcelHost } from '../../../src/excel-host/host';
import { noteTarget } from '../../app/faults/moments';
import type { Person } from './clients';

/** What a person does next. A command is planned and carried out in two steps: others come in between. */
export type Deed =
  'note' | 'answer' | 'accept' | 'reject' | 'finish-step' | 'type' | 'carry' | 'cut-before' | 'cut-after';
export interface Step {
  readonly person: number;
  readonly deed: Deed;
}

type Outcome = { readonly peristiwa: readonly Peristiwa[] };
type Plan = (ports: Ports) => Promise<Rencana<Outcome> | Tolakan>;
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

/** Several people at one workbook, and a record of what they were told was done. */
export class Round {
  readonly done: Peristiwa[] = [];
  readonly notes = new Set<string>();
  readonly typed = new Map<number, string>();
  private readonly pending = new Map<number, Pending>();
  private readonly unfinished: { readonly person: number; readonly plan: Plan }[] = [];
  private count = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly people: readonly Person[],
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
      await (together ? Promise.all([this.take(step), this.take(next)]) : this.take(step));
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
    const cut = (moment: 'before' | 'after') => async (): Promise<void> => {
      if (this.pending.has(person)) this.host.faults.dropConnection(moment);
      await this.carry(person);
    };
    const deeds: Readonly<Record<Deed, () => Promise<void>>> = {
      note: () => {
        this.notes.add(words);
        return this.prepare(person, (ports) => p.tulisCatatan.siapkan(ports, { sasaran: noteTarget, teks: words }));
      },
      answer: () =>
        this.onFirstNote(person, (ports, catatan) => p.jawabCatatan.siapkan(ports, { catatan, teks: words })),
      accept: () => this.onFirstNote(person, (ports, catatan) => p.terimaCatatan.siapkan(ports, { catatan })),
      reject: () =>
        this.onFirstNote(person, (ports, catatan) => p.tolakCatatan.siapkan(ports, { catatan, alasan: words })),
      'finish-step': async () => {
        const { kini } = (await bacaBuku(this.portsOf(person))).keadaan.keadaanSop;
        if (kini === null) return;
        await this.prepare(person, (ports) =>
          p.selesaikanLangkah.siapkan(ports, { langkah: kini, keterangan: '', akuiRangkap: true }),
        );
      },
      type: () => this.type(person, words),
      carry: () => this.carry(person),
      'cut-before': cut('before'),
      'cut-after': cut('after'),
    };
    await deeds[deed]();
  }

  private async onFirstNote(
    person: number,
    plan: (ports: Ports, note: string) => Promise<Rencana<Outcome> | Tolakan>,
  ): Promise<void> {
    const { daftarCatatan } = (await bacaBuku(this.portsOf(person))).keadaan;
    const note = daftarCatatan.find(({ status }) => status !== 'diterima')?.id;
    if (note !== undefined) await this.prepare(person, (ports) => plan(ports, note));
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
    try {
      await laksanakan(this.portsOf(person), 'bersama', pending.rencana);
      this.done.push(...pending.rencana.hasil.peristiwa);
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
