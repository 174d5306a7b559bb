import { basename } from 'node:path';
import type { ExcelHost } from '../../host';
import { startNodeOffice } from '../office-bridge';
import { compileScript } from './compile';
import { Work } from './idle';
import { Log } from './log';
import type { ConsoleLine, Outcome } from './outcome';
import { Places } from './places';
import { createScope } from './scope';
import { createStubPage, type StubPage } from './stub-page';
import { watchSession } from './watched-session';

export interface ScriptRun {
  /** Absolute path; it stands in the places that are told. */
  readonly file: string;
  readonly text: string;
  readonly host: ExcelHost;
  readonly print?: (line: ConsoleLine) => void;
  /** Milliseconds for the script's start and for each button. */
  readonly limit?: number;
}

const defaultLimit = 60_000;
/** A handler that makes a new button each time would never end. */
const maxButtons = 500;

/**
 * Runs a script written for the task pane of an add-in against the emulated workbook, through Microsoft's client library:
 * first the script, then what waits for the page, then each button in the order of registration.
 * @throws ScriptSyntaxError when the script cannot be read.
 */
export async function runScript({ file, text, host, print, limit = defaultLimit }: ScriptRun): Promise<Outcome> {
  const script = compileScript(file, text);
  const places = new Places(file, basename(file), script);
  const log = new Log(places, print ?? (() => undefined));
  const work = new Work();
  const page = createStubPage((...texts) => log.write('log', texts));
  const office = await startNodeOffice(watchSession(host, host.connect(), work, places, log));
  places.watch(office);
  const refuse = (member: string): Error => log.refusal(member, places.here());
  const scope = createScope({ file, library: office, page, work, log, refuse, settings: () => settingsOf(host) });
  const stray = (error: unknown): void => log.thrown(error);
  process.on('unhandledRejection', stray);
  process.on('uncaughtException', stray);

  const step = async (run: () => unknown): Promise<void> => {
    const done = work.during(async () => {
      try {
        await run();
      } catch (error) {
        log.thrown(error);
      }
    });
    const inTime = await Promise.race([done.then(() => true), work.untilIdle(limit)]);
    if (inTime && (await work.untilIdle(limit))) return;
    log.failed({ code: 'Timeout', message: `Belum selesai setelah ${limit / 1000} detik.`, place: null, member: null });
    work.stop();
  };

  try {
    await step(() => script.run(scope));
    let pressed = 0;
    // A handler may register further ones: what waits for the page comes first, then the buttons.
    for (let waiting = takeWaiting(page); waiting.length > 0 && pressed <= maxButtons; waiting = takeWaiting(page)) {
      for (const { name, press } of waiting) {
        if (name !== null) log.press(name);
        pressed += 1;
        await step(press);
      }
    }
  } finally {
    process.off('unhandledRejection', stray);
    process.off('uncaughtException', stray);
    work.stop();
    office.dispose();
  }
  const { requests, requestBytes, responseBytes } = host.traffic;
  return log.outcome({ roundTrips: requests, requestBytes, responseBytes });
}

const settingsOf = (host: ExcelHost): [string, unknown][] =>
  host.toData().settings.map(({ key, value }): [string, unknown] => [key, value]);

function takeWaiting(page: StubPage): { readonly name: string | null; readonly press: () => unknown }[] {
  const loaded = page.takeLoaded().map((press) => ({ name: null, press }));
  return loaded.length > 0 ? loaded : page.takeButtons();
}
