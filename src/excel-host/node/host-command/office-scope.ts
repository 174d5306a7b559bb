import type { ClientLibrary } from '../client-library';
import type { Work } from './idle';
import type { StubPage } from './stub-page';

export type Refuse = (member: string) => Error;

/** Members outside of the Excel API are refused when they are called: a script may well ask only whether they are there. */
export function refusing(path: string, refuse: Refuse): object {
  // A plain function, so that `new` runs into the refusal, too.
  const called = function (): never {
    throw refuse(path);
  };
  return new Proxy(called, {
    get: (_target, name) =>
      typeof name === 'symbol' || name === 'then' ? undefined : refusing(`${path}.${name}`, refuse),
  });
}

const hostInfo = { host: 'Excel', platform: 'PC' } as const;
/** Enumerations that office.js adds on a page. Source: `@types/office-js`, `Office.HostType` and `Office.PlatformType`. */
const enumerations = {
  HostType: {
    Word: 'Word',
    Excel: 'Excel',
    PowerPoint: 'PowerPoint',
    Outlook: 'Outlook',
    OneNote: 'OneNote',
    Project: 'Project',
    Access: 'Access',
  },
  PlatformType: {
    PC: 'PC',
    OfficeOnline: 'OfficeOnline',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  },
};

/** What the object has, and by name what it has not. */
function withRefusals(
  object: object,
  path: string,
  refuse: Refuse,
  own: Readonly<Record<string, unknown>> = {},
): object {
  return new Proxy(object, {
    get: (target, name): unknown => {
      if (typeof name === 'string' && name in own) return own[name];
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      return refusing(`${path}.${name}`, refuse);
    },
  });
}

const diagnostics = { ...hostInfo, version: '16.0.0.0' } as const;

/** `Office`, with what the loader office.js adds on a page: `onReady`, `initialize`, ribbon commands. */
export function createOffice(
  { Office: library }: ClientLibrary,
  page: StubPage,
  common: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): object {
  const own: Record<string, unknown> = {
    ...enumerations,
    onReady: (callback?: (info: typeof hostInfo) => unknown) => {
      const ready = Promise.resolve(hostInfo);
      return callback ? ready.then(async (info) => (await callback(info), info)) : ready;
    },
    actions: {
      associate: (name: string, run: (event: object) => unknown) => {
        const event = { source: { id: name }, completed: () => undefined };
        page.addButton({ name, press: () => run(event) });
      },
    },
    select: refusing('Office.select', refuse),
    context: withRefusals(library.context, 'Office.context', refuse, {
      diagnostics,
      document: withRefusals(library.context.document, 'Office.context.document', refuse, common),
    }),
  };
  return new Proxy(library, {
    get: (target, name): unknown => (typeof name === 'string' && name in own ? own[name] : Reflect.get(target, name)),
    set: (_target, name, value: unknown) => {
      if (name === 'initialize' && typeof value === 'function') {
        page.whenLoaded(() => Reflect.apply(value, undefined, ['documentOpened']));
      } else own[String(name)] = value;
      return true;
    },
  });
}

/** `Excel`, whose batches are counted as work under way. */
export function createExcel({ Excel: library }: ClientLibrary, work: Work): object {
  const run = (...args: unknown[]): Promise<unknown> =>
    work.during(async (): Promise<unknown> => await Reflect.apply(library.run, library, args));
  return new Proxy(library, {
    get: (target, name): unknown => (name === 'run' ? run : Reflect.get(target, name)),
  });
}
