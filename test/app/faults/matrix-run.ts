import { openOffice } from '../../../src/adapter/office/open-office';
import { daftarPerintah } from '../../../src/app/usecase/daftar';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import type { Ports } from '../../../src/app/port/ports';
import type { Rencana, Tolakan } from '../../../src/app/usecase/kit';
import type { Peristiwa } from '../../../src/domain/sop/peristiwa';
import { runFaultScript } from '../../../src/excel-host/fault/script';
import { attempt, type Ending } from './attempt';
import type { CommandCase } from './commands';
import { inconsistencies } from './consistency';
import type { CleanTraffic, FaultCase } from './fault-cases';
import { draftKey, draftText, isTypedIn, readTyped, typedText } from './moments';
import { differences, pictureOf, type Picture } from './picture';
import type { Moment, Workshop } from './workshop';

/** A command as it runs without a fault. */
export interface CleanRun {
  readonly plan: (ports: Ports) => Promise<Rencana<unknown> | Tolakan>;
  readonly ending: Ending;
  readonly traffic: CleanTraffic;
  readonly picture: Picture;
  readonly before: readonly Peristiwa[];
  readonly problems: readonly string[];
}

/** What became of one command under one fault; `wrong` holds every expectation that was not met. */
export interface CaseResult {
  readonly ending: 'done' | 'told';
  readonly wrong: readonly string[];
}

export async function runClean(workshop: Workshop, moment: Moment, command: CommandCase): Promise<CleanRun> {
  moment.restore();
  const plan = await command.prepare(workshop.ports());
  const { riwayat } = await bacaKeadaan(workshop.ports());
  workshop.host.traffic.reset();
  const ending = await attempt(workshop.ports(), plan);
  const { exchanges } = workshop.host.traffic;
  // Every command reads with two requests, and then writes.
  const traffic = { firstWrite: 3, actions: exchanges[2]?.actions ?? 1 };
  const picture = pictureOf(workshop.host);
  return { plan, ending, traffic, picture, before: riwayat, problems: await problemsOf(workshop) };
}

const problemsOf = (workshop: Workshop): Promise<readonly string[]> => inconsistencies(workshop.host, workshop.ports());

/**
 * Opens the add-in as a page does and runs the command in it: Office may be too old, which is told before any command can be chosen.
 */
async function inNewPage(workshop: Workshop, fault: FaultCase, { plan }: CleanRun): Promise<Ending> {
  const { Office, Excel, dispose } = await workshop.connect();
  // In a page the loader office.js adds `onReady`; everything else is the library's own.
  const office = Object.assign(Object.create(Office) as typeof Office, {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  });
  const start = await openOffice({ office, excel: Excel }, 1000);
  const ending: Ending =
    start.status === 'siap'
      ? await attempt(workshop.ports({ ...fault.gateway, excel: start.excel }), plan)
      : { kind: 'told', sebab: start.status, words: start.status };
  dispose();
  return ending;
}

/** What must still be there, whatever went wrong. */
export async function losses({ host, ports }: Workshop, command: CommandCase, { before }: CleanRun): Promise<string[]> {
  const own = ports();
  const wrong: string[] = [];
  if ((await own.local.readDraft(draftKey)) !== draftText) wrong.push('the draft is lost');
  if (!host.toData().sheets.some(({ cells }) => cells.some(({ value }) => value === 'Milik sendiri')))
    wrong.push("somebody's own sheet is lost");
  if (command.removes) return wrong;
  const { riwayat } = await bacaKeadaan(own);
  const lost = before.filter(({ id }) => !riwayat.some((event) => event.id === id));
  if (lost.length > 0) wrong.push(`${lost.length} events are lost`);
  if (isTypedIn(command.from) && (await readTyped(own)) !== typedText) wrong.push('a typed entry is lost');
  return wrong;
}

/** Reading says that something is amiss: the pane shows it, and the next command mends it. */
const isToldByReading = async (ports: Ports): Promise<boolean> => (await bacaKeadaan(ports)).gangguan.length > 0;

const firstTry = (workshop: Workshop, fault: FaultCase, clean: CleanRun): Promise<Ending> =>
  fault.connects === true ? inNewPage(workshop, fault, clean) : attempt(workshop.ports(fault.gateway), clean.plan);

/** The second try: done, or refused because it had been done already. */
export async function secondTry(workshop: Workshop, command: CommandCase, { plan }: CleanRun): Promise<string[]> {
  const ending = await attempt(workshop.ports(), plan);
  if (ending.kind === 'done') return [];
  if (ending.kind === 'refused' && ending.keys.every((key) => key === command.already)) return [];
  return [`the second try ends with ${JSON.stringify(ending)}`];
}

/** The job was done and something beside it was lost: whatever is done next mends it, here saving. */
async function nextCommand(workshop: Workshop): Promise<string[]> {
  const ending = await attempt(workshop.ports(), (ports) => daftarPerintah.simpan.siapkan(ports, {}));
  return ending.kind === 'done' ? [] : [`saving ends with ${JSON.stringify(ending)}`];
}

/** Runs a command under a fault, then again without it. */
export async function runCase(
  workshop: Workshop,
  moment: Moment,
  command: CommandCase,
  fault: FaultCase,
  clean: CleanRun,
): Promise<CaseResult> {
  const { host } = workshop;
  moment.restore();
  runFaultScript(host, fault.script(clean.traffic));
  const stripped = command.readsOnly ? pictureOf(host) : null;
  const first = await firstTry(workshop, fault, clean);
  host.faults.clear();
  const wrong: string[] = [];
  if (first.kind === 'refused') wrong.push(`refused: ${first.keys.join(', ')}`);
  if (first.kind === 'told' && first.words.trim() === '') wrong.push(`no words for ${first.sebab}`);
  wrong.push(...(await losses(workshop, command, clean)));

  const problems = first.kind === 'done' ? await problemsOf(workshop) : [];
  const toldByReading = problems.length > 0 && (await isToldByReading(workshop.ports()));
  if (problems.length > 0 && !toldByReading) wrong.push(...problems.map((problem) => `in silence: ${problem}`));

  const isDone = first.kind === 'done' && !toldByReading;
  if (toldByReading && !command.readsOnly) wrong.push(...(await nextCommand(workshop)));
  else if (!isDone) wrong.push(...(await secondTry(workshop, command, clean)));
  wrong.push(...differences(pictureOf(host), stripped ?? clean.picture));
  if (stripped === null && !isDone) wrong.push(...(await problemsOf(workshop)));
  return { ending: isDone ? 'done' : 'told', wrong };
}
