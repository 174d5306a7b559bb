import { active, docs, fact, failure, read, types } from './tools';
import type { HostCase } from './types';

const errors = (rule: string) => docs('testing/application-specific-api-error-handling', rule);
const model = (rule: string) => docs('develop/application-specific-api-model', rule);

/** What a read throws, by its code. */
const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'ok';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'other';
  }
};
const codeAfter = async (run: () => Promise<unknown>): Promise<string> => {
  try {
    await run();
    return 'ok';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'other';
  }
};

/** Texts of at most 255 characters joined together. */
const longFormula = (length: number): string => {
  const pieces = `=${`"${'x'.repeat(97)}"&`.repeat(80)}`;
  return `${pieces}"${'x'.repeat(length - pieces.length - 2)}"`;
};

/** How requests are made: loading, null objects, order, errors. */
export const cases: readonly HostCase[] = [
  fact(
    'a property that was not loaded cannot be read',
    errors('PropertyNotLoaded: call the load method on the containing object and call "context.sync()"'),
    async (context) => {
      const range = active(context).getRange('A1');
      await context.sync();
      return codeOf(() => range.values);
    },
    'PropertyNotLoaded',
  ),
  fact(
    'a loaded property cannot be read before the sync',
    model('you must call context.sync() before reading loaded properties'),
    async (context) => {
      const range = active(context).getRange('A1').load('values');
      const before = codeOf(() => range.values);
      await context.sync();
      return [before, codeOf(() => range.values)];
    },
    ['PropertyNotLoaded', 'ok'],
  ),
  fact(
    'the value of a method cannot be read before the sync',
    errors('ValueNotLoaded'),
    async (context) => {
      const count = context.workbook.worksheets.getCount();
      const before = codeOf(() => count.value);
      await context.sync();
      return [before, count.value];
    },
    ['ValueNotLoaded', 1],
  ),
  fact(
    'a property is written without being loaded',
    model('setting a property needs no load'),
    async (context) => {
      active(context).getRange('A1').values = [[5]];
      return read((c) => active(c).getRange('A1'), 'values')(context);
    },
    [[5]],
  ),
  fact(
    'properties of objects inside are loaded by a path',
    model('a slash in the name reaches a property of a navigation property: "format/fill/color"'),
    async (context) => {
      const range = active(context).getRange('A1');
      range.format.fill.color = '#112233';
      range.load('format/fill/color, address');
      await context.sync();
      return [range.address, range.format.fill.color];
    },
    ['Sheet1!A1', '#112233'],
  ),
  fact(
    'properties of items are loaded without the word items',
    docs(
      'develop/application-specific-api-model',
      'load the name of each item: collection.load("name") or collection.load("items/name")',
    ),
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    ['Sheet1'],
  ),
  fact(
    'an object of names says what to load',
    types('Excel.Range.load', 'Queues up a command to load the specified properties of the object.'),
    async (context) => {
      const range = active(context)
        .getRange('B2')
        .load({ address: true, format: { columnWidth: true } });
      await context.sync();
      return [range.address, typeof range.format.columnWidth];
    },
    ['Sheet1!B2', 'number'],
  ),
  fact(
    'load without names brings the plain properties',
    model('calling load() without arguments loads all scalar properties'),
    async (context) => {
      const range = active(context).getRange('B2:C3').load();
      await context.sync();
      return [range.address, range.rowCount, range.values, range.numberFormat];
    },
    [
      'Sheet1!B2:C3',
      2,
      [
        ['', ''],
        ['', ''],
      ],
      [
        ['General', 'General'],
        ['General', 'General'],
      ],
    ],
  ),
  fact(
    'toJSON gives what was loaded, nothing else',
    types(
      'Excel.Range.toJSON',
      'returns a plain JavaScript object (typed as `Excel.Interfaces.RangeData`) that contains shallow copies of any loaded child properties from the original object.',
    ),
    async (context) => {
      const range = active(context).getRange('A1').load('address');
      await context.sync();
      return JSON.parse(JSON.stringify(range));
    },
    { address: 'Sheet1!A1' },
  ),
  fact(
    'what ran before a failing action stays',
    errors('the operations before the failing one are not rolled back'),
    async (context, excel) => {
      const code = await codeAfter(() =>
        excel.run(async (other) => {
          active(other).getRange('A1').values = [['sebelum']];
          other.workbook.worksheets.getItem('Tiada').delete();
          active(other).getRange('A2').values = [['sesudah']];
          await other.sync();
        }),
      );
      return [code, await read((c) => active(c).getRange('A1:A2'), 'values')(context)];
    },
    ['ItemNotFound', [['sebelum'], ['']]],
  ),
  fact(
    'a call on a null object does nothing',
    model('methods of an *OrNullObject that is null do nothing'),
    async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Tiada').delete();
      await context.sync();
      return 'ok';
    },
    'ok',
  ),
  failure(
    'a missing item fails when the batch runs',
    errors("ItemNotFound: The requested resource doesn't exist."),
    async (context) => {
      context.workbook.names.getItem('Tiada').delete();
      await context.sync();
    },
    'ItemNotFound',
  ),
  failure(
    'a read-only property cannot be set',
    errors('InvalidArgument, InvalidOperation or a client-side error for a property without a setter'),
    async (context) => {
      active(context)
        .getRange('A1')
        .set({ address: 'B1' } as never);
      await context.sync();
    },
    'InvalidArgument',
  ),
  fact(
    'ranges of different requests follow inserted rows when tracked',
    types(
      'Excel.Range.track',
      'Track the object for automatic adjustment based on surrounding changes in the document.',
    ),
    async (context) => {
      const range = active(context).getRange('B2');
      range.track();
      await context.sync();
      active(context).getRange('1:1').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    },
    'Sheet1!B3',
  ),
  fact(
    'a cell takes 32,767 characters and no more',
    {
      url: 'Excel help: Excel specifications and limits',
      rule: 'Total number of characters that a cell can contain: 32,767 characters',
    },
    async (_, excel) => {
      const write = (length: number) =>
        codeAfter(() =>
          excel.run(async (other) => {
            active(other).getRange('A1').values = [['x'.repeat(length)]];
            await other.sync();
          }),
        );
      return [await write(32_767), await write(32_768)];
    },
    ['ok', 'InvalidArgument'],
  ),
  fact(
    'a formula takes 8,192 characters and no more',
    { url: 'Excel help: Excel specifications and limits', rule: 'Length of formula contents: 8,192 characters' },
    async (_, excel) => {
      const write = (length: number) =>
        codeAfter(() =>
          excel.run(async (other) => {
            active(other).getRange('A1').formulas = [[longFormula(length)]];
            await other.sync();
          }),
        );
      return [await write(8_192), await write(8_193)];
    },
    ['ok', 'InvalidArgument'],
  ),
  fact(
    'a formula of 4,000 signs is computed',
    { url: 'Excel help: Excel specifications and limits', rule: 'Length of formula contents: 8,192 characters' },
    async (context) => {
      const cell = active(context).getRange('A1');
      cell.formulas = [[`=1${'+1'.repeat(4_000)}`]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0];
    },
    4_001,
  ),
  fact(
    'functions nest on 64 levels and take 255 arguments, no more',
    {
      url: 'Excel help: Excel specifications and limits',
      rule: 'Arguments in a function: 255; Nested levels of functions: 64',
    },
    async (_, excel) => {
      const write = (formula: string) =>
        codeAfter(() =>
          excel.run(async (other) => {
            active(other).getRange('A1').formulas = [[formula]];
            await other.sync();
          }),
        );
      const nested = (levels: number) => write(`=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`);
      const sum = (count: number) => write(`=SUM(1${',1'.repeat(count - 1)})`);
      return [await nested(64), await nested(65), await sum(255), await sum(256)];
    },
    ['ok', 'InvalidArgument', 'ok', 'InvalidArgument'],
  ),
  fact(
    'a request of more than 5 MB is refused',
    docs(
      'concepts/resource-limits-and-performance-optimization',
      'Excel on the web has a payload size limit for requests and responses of 5MB.',
    ),
    async (_, excel) =>
      codeAfter(() =>
        excel.run(async (other) => {
          active(other).getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
          await other.sync();
        }),
      ),
    'RequestPayloadSizeLimitExceeded',
  ),
];
