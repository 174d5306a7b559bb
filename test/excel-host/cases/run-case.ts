import { ExcelHost } from '../../../src/excel-host/host';
import { startNodeOffice, type BridgeSession, type NodeOffice } from '../../../src/excel-host/node/office-bridge';
import type { HostSession } from '../../../src/excel-host/session';
import { active } from './tools';
import type { HostCase, SeedCells } from './types';

export interface Outcome {
  /** What `run` answered, as JSON keeps it; or the failure. */
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
  readonly refused: readonly string[];
}

/** One client library is kept for all cases of one locale and level, and connected to a new workbook each time. */
interface Client {
  readonly office: NodeOffice;
  use(session: HostSession): () => void;
}
const clients = new Map<string, Promise<Client>>();

function clientFor(first: HostSession): Promise<Client> {
  const key = `${first.host.book.locale} ${first.apiLevel}`;
  const known = clients.get(key) ?? startClient(first);
  clients.set(key, known);
  return known;
}

async function startClient(first: HostSession): Promise<Client> {
  let current = first;
  const listeners = new Set<Parameters<HostSession['onEvent']>[0]>();
  const relay: BridgeSession = {
    apiLevel: first.apiLevel,
    host: first.host,
    processQuery: (body, flags) => current.processQuery(body, flags),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    disconnect: () => current.disconnect(),
  };
  const office = await startNodeOffice(relay);
  return {
    office,
    use: (session) => {
      current = session;
      return session.onEvent((event) => {
        for (const listener of listeners) listener(event);
      });
    },
  };
}

export async function runCase(given: HostCase): Promise<Outcome> {
  const host = ExcelHost.create({
    locale: given.locale ?? 'en-US',
    ...(given.apiLevel === undefined ? {} : { apiLevel: given.apiLevel }),
  });
  const session = host.connect();
  const client = await clientFor(session);
  const stop = client.use(session);
  const { Excel: excel } = client.office;
  const seed = given.seed;
  try {
    if (seed) await excel.run((context) => (typeof seed === 'function' ? seed(context, excel) : type(context, seed)));
    const answer = await excel.run((context) => given.run(context, excel));
    return { result: asJson(answer), refused: host.refused };
  } catch (error) {
    return { error: failureOf(error), refused: host.refused };
  } finally {
    stop();
    session.disconnect();
    host.dispose();
  }
}

const asJson = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** A failure of Excel has a code; anything else is a mistake of the case and comes through. */
function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof Error && 'code' in error) return { code: String(error.code), message: error.message };
  throw error;
}

async function type(context: Excel.RequestContext, cells: SeedCells): Promise<void> {
  const { worksheets } = context.workbook;
  const made = new Map<string, Excel.Worksheet>();
  for (const [address, lines] of Object.entries(cells)) {
    const cut = address.lastIndexOf('!');
    const name = address.slice(0, Math.max(cut, 0)).replace(/^'|'$/g, '');
    const sheet = cut < 0 ? active(context) : (made.get(name) ?? worksheets.add(name));
    if (cut >= 0) made.set(name, sheet);
    sheet.getRange(address.slice(cut + 1)).formulas = lines.map((line) => [...line]);
  }
  await context.sync();
}
