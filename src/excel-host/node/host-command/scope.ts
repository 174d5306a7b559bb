import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { ClientLibrary } from '../client-library';
import { commonDocument } from './common-document';
import type { Work } from './idle';
import { createConsole, type Log } from './log';
import { createExcel, createOffice, refusing, type Refuse } from './office-scope';
import type { StubPage } from './stub-page';

interface World {
  readonly file: string;
  readonly library: ClientLibrary;
  readonly page: StubPage;
  readonly work: Work;
  readonly log: Log;
  readonly refuse: Refuse;
  /** The settings of the workbook that was opened. */
  readonly settings: () => Iterable<readonly [string, unknown]>;
}

const notCode = /\.(?:css|scss|less|html|png|svg|jpe?g|gif)$/;

/** The names that a script finds around it, as in the frame of a task pane. */
export function createScope({ file, library, page, work, log, refuse, settings }: World): Record<string, unknown> {
  const module = { exports: {} };
  const fromFile = createRequire(file);
  const tell = (...values: unknown[]): void => log.write('log', values);
  const scope: Record<string, unknown> = {
    Office: createOffice(library, page, commonDocument(library, work, settings, refuse), refuse),
    Excel: createExcel(library, work),
    OfficeExtension: library.OfficeExtension,
    OfficeRuntime: refusing('OfficeRuntime', refuse),
    CustomFunctions: refusing('CustomFunctions', refuse),
    // A run must not depend on the network, nor reach anybody.
    fetch: refusing('fetch', refuse),
    XMLHttpRequest: refusing('XMLHttpRequest', refuse),
    WebSocket: refusing('WebSocket', refuse),
    FileReader: refusing('FileReader', refuse),
    OfficeHelpers: { UI: { notify: tell }, Utilities: { log: tell } },
    document: page.document,
    $: page.query,
    jQuery: page.query,
    console: createConsole(log),
    alert: tell,
    confirm: (text: unknown) => (tell(text), true),
    prompt: (text: unknown, answer = '') => (tell(text), answer),
    setTimeout: work.setTimeout,
    clearTimeout: work.clearTimeout,
    setInterval: (run: () => void, wait: number) => setInterval(run, wait).unref(),
    localStorage: createStorage(),
    sessionStorage: createStorage(),
    location: { href: 'https://localhost/', search: '', hash: '', reload: () => undefined },
    navigator: { userAgent: 'Node.js', language: 'en-US', platform: process.platform },
    module,
    exports: module.exports,
    require: (name: string): unknown => (notCode.test(name) ? {} : fromFile(name)),
    __filename: file,
    __dirname: dirname(file),
  };
  const window = createWindow(scope, page);
  return Object.assign(scope, { window, self: window });
}

/** What a script hangs on `window` it later calls by its bare name. */
function createWindow(scope: Record<string, unknown>, page: StubPage): object {
  const own: Record<string, unknown> = {
    addEventListener: (type: string, run: () => unknown) => {
      if (type === 'load' || type === 'DOMContentLoaded') page.whenLoaded(run);
    },
    removeEventListener: () => undefined,
    open: () => null,
  };
  return new Proxy(own, {
    get: (_target, name): unknown => {
      if (typeof name === 'symbol') return undefined;
      return own[name] ?? scope[name] ?? Reflect.get(globalThis, name);
    },
    set: (_target, name, value: unknown) => {
      if (name === 'onload' && typeof value === 'function') page.whenLoaded(() => Reflect.apply(value, undefined, []));
      else if (typeof name === 'string' && name in scope) scope[name] = value;
      else Reflect.set(globalThis, name, value);
      return true;
    },
    has: (_target, name) => name in own || name in scope || name in globalThis,
  });
}

function createStorage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}
