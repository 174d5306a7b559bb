import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** The two functions by which the client library reaches a native host. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the library. */
  onMessageFromHost?: (message: string) => void;
}

/** What Microsoft's library leaves behind after loading. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const libraryFile = join('dist', 'excel-web-16.00.debug.js');
let script: vm.Script | undefined;

/** Compiled once per process; every client runs it in a context of its own. */
function compiled(): vm.Script {
  if (script) return script;
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = join(dirname(require.resolve('@microsoft/office-js/package.json')), libraryFile);
  return (script = new vm.Script(readFileSync(file, 'utf8'), { filename: file }));
}

/**
 * Runs the unmodified library against a bridge. Its world has the caller's own `Date`, `JSON`, `Error` and `Promise`, so that
 * dates are recognised as dates and answers are the caller's own kind of arrays.
 */
export function loadClientLibrary(bridge: NativeBridge, officeContext: object): ClientLibrary {
  const world = createWorld(bridge, officeContext);
  vm.createContext(world);
  compiled().runInContext(world);
  // `Office.context` asks this factory, which the loader office.js provides on a page.
  vm.runInContext('OSF._OfficeAppFactory = { getContext: () => hostContext }', world);
  if (!isLibrary(world)) throw new Error('The client library did not define Excel, Office and OfficeExtension.');
  return world;
}

const isLibrary = (world: object): world is ClientLibrary =>
  'Excel' in world && 'Office' in world && 'OfficeExtension' in world;

/** The few browser globals that the library touches while it loads. */
function createWorld(bridge: NativeBridge, officeContext: object): object {
  const nothing = (): undefined => undefined;
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
  };
  const world: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    hostContext: officeContext,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Date,
    JSON,
    Error,
    Promise,
    location,
    navigator: { userAgent: 'Node.js', platform: process.platform, language: 'id-ID' },
    // Kept in state "loading": the library then waits for a page that never comes instead of starting its web route.
    document: {
      URL: location.href,
      readyState: 'loading',
      cookie: '',
      location,
      documentElement: {},
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing, style: {} }),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    attachEvent: nothing,
  };
  world['window'] = world;
  world['self'] = world;
  return world;
}
