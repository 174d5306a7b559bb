import type { ClientLibrary } from '../client-library';
import type { Work } from './idle';
import type { Refuse } from './office-scope';

interface Answer {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}
type Callback = (answer: Answer) => void;
const isCallback = (value: unknown): value is Callback => typeof value === 'function';

/** Source: error codes of the common API: "Internal Error" is 5001. */
const internalError = 5001;

/**
 * `Office.context.document` of the older common API as far as samples for Excel use it: selected data, settings and the event of
 * the selection, each made of calls of the Excel API. What else it has is refused by name.
 */
export function commonDocument(
  { Excel: library }: ClientLibrary,
  work: Work,
  stored: () => Iterable<readonly [string, unknown]>,
  refuse: Refuse,
): Readonly<Record<string, unknown>> {
  /** The callback is the last argument, with or without options before it. */
  const answer = (args: readonly unknown[], run: (context: Excel.RequestContext) => Promise<unknown>): void => {
    const callback = args.filter(isCallback).at(-1);
    void work.during(async () => {
      const result = await library.run(run).then(
        (value): Answer => ({ status: 'succeeded', value }),
        (error: unknown): Answer => ({
          status: 'failed',
          error: { code: internalError, name: 'Internal Error', message: String(error) },
        }),
      );
      callback?.(result);
    });
  };
  return {
    settings: commonSettings(answer, stored),
    setSelectedDataAsync: (data: unknown, ...rest: unknown[]) => {
      answer(rest, async (context) => {
        const start = context.workbook.getSelectedRange().getCell(0, 0);
        if (isTable(data)) start.getResizedRange(data.length - 1, (data[0]?.length ?? 1) - 1).values = data;
        else start.values = [[data]];
        await context.sync();
      });
    },
    getSelectedDataAsync: (type: unknown, ...rest: unknown[]) => {
      const read = readers[String(type)];
      if (!read) throw refuse(`Office.context.document.getSelectedDataAsync('${String(type)}')`);
      answer(rest, async (context) => {
        const range = context.workbook.getSelectedRange().load('values, text');
        await context.sync();
        return read(range);
      });
    },
    addHandlerAsync: (type: unknown, handler: unknown, ...rest: unknown[]) => {
      if (type !== 'documentSelectionChanged' || typeof handler !== 'function') {
        throw refuse(`Office.context.document.addHandlerAsync('${String(type)}')`);
      }
      answer(rest, async (context) => {
        context.workbook.onSelectionChanged.add(async () => {
          await Reflect.apply(handler, undefined, [{ type }]);
        });
        await context.sync();
      });
    },
  };
}

/** By Office.CoercionType. */
const readers: Readonly<Record<string, (range: Excel.Range) => unknown>> = {
  matrix: ({ values }) => values,
  text: ({ text }) => text.map((line) => line.join('\t')).join('\n'),
};
const isTable = (value: unknown): value is unknown[][] => Array.isArray(value) && value.every(Array.isArray);

type Answerer = (args: readonly unknown[], run: (context: Excel.RequestContext) => Promise<unknown>) => void;

/** Source: Office.Settings: changes are kept in memory until `saveAsync`; they are the settings of `workbook.settings`. */
function commonSettings(answer: Answerer, stored: () => Iterable<readonly [string, unknown]>): object {
  let memory: Map<string, unknown> | null = null;
  const settings = (): Map<string, unknown> => (memory ??= new Map(stored()));
  return {
    get: (key: string) => settings().get(key) ?? null,
    set: (key: string, value: unknown) => void settings().set(key, value),
    remove: (key: string) => void settings().delete(key),
    saveAsync: (...rest: unknown[]) => {
      answer(rest, async (context) => {
        const kept = context.workbook.settings.load('items/key');
        await context.sync();
        for (const item of kept.items) if (!settings().has(item.key)) item.delete();
        for (const [key, value] of settings()) context.workbook.settings.add(key, plain(value));
        await context.sync();
      });
    },
    refreshAsync: (...rest: unknown[]) => {
      answer(rest, () => {
        memory = null;
        return Promise.resolve();
      });
    },
  };
}

/** Settings take what JSON can say. */
const plain = (value: unknown): string | number | boolean | object => {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? null));
  if (typeof copy === 'string' || typeof copy === 'number' || typeof copy === 'boolean') return copy;
  return typeof copy === 'object' && copy !== null ? copy : '';
};
