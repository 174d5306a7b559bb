import type { Batch, CaseSource, HostCase, Json } from './types';

/** A comment of `@types/office-js`: the runner looks the quote up in that file. */
export const types = (member: string, rule: string): CaseSource => ({ url: `@types/office-js ${member}`, rule });

const learn = 'https://learn.microsoft.com/en-us/office/dev/add-ins/';
/** A page of the Office Add-ins documentation, e.g. `excel/excel-add-ins-ranges-unbounded`. */
export const docs = (page: string, rule: string): CaseSource => ({ url: `${learn}${page}`, rule });

/** A page of Excel's own help (support.microsoft.com), by its title: its addresses end in long numbers. */
export const help = (page: string, rule: string): CaseSource => ({ url: `Excel help: ${page}`, rule });

/** A thread of OfficeDev/office-js. */
export const issue = (number: number, rule: string): CaseSource => ({
  url: `https://github.com/OfficeDev/office-js/issues/${number}`,
  rule,
});

type Read = (context: Excel.RequestContext, excel?: typeof Excel) => Promise<unknown>;

export const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/**
 * Loads properties of one object and answers them in that order (one property: the value itself). A misspelt name is refused
 * by the host, so it needs no type.
 */
export const read =
  (pick: (context: Excel.RequestContext) => OfficeExtension.ClientObject, ...properties: readonly string[]): Read =>
  async (context) => {
    const object = pick(context);
    context.load(object, [...properties]);
    await context.sync();
    const values = properties.map((property): unknown => Reflect.get(object, property));
    return values.length === 1 ? values[0] : values;
  };

/** The same for a range of the active sheet. */
export const readRange = (address: string, ...properties: readonly string[]): Read =>
  read((context) => active(context).getRange(address), ...properties);

/** Does something to the active sheet in a batch of its own, then reads one property of a range. */
export const after =
  (
    change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
    address: string,
    ...properties: readonly string[]
  ): Read =>
  async (context) => {
    await change(active(context), context);
    await context.sync();
    return readRange(address, ...properties)(context);
  };

/** A case with an answer, and one with a failure, in a line. */
export const fact = (
  title: string,
  source: CaseSource,
  run: Batch<unknown>,
  result: Json,
  seed?: HostCase['seed'],
): HostCase => ({ title, source, run, expect: { result }, ...(seed ? { seed } : {}) });

export const failure = (
  title: string,
  source: CaseSource,
  run: Batch<unknown>,
  code: string,
  seed?: HostCase['seed'],
): HostCase => ({ title, source, run, expect: { error: { code } }, ...(seed ? { seed } : {}) });
