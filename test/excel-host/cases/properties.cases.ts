import { active, docs, read, types } from './tools';
import type { Batch, HostCase } from './types';

const page = 'excel/excel-add-ins-workbooks';
const custom = (context: Excel.RequestContext): Excel.CustomPropertyCollection => context.workbook.properties.custom;
const ofSheet = (context: Excel.RequestContext): Excel.WorksheetCustomPropertyCollection =>
  active(context).customProperties;
/** Adds a custom property and answers its value and type. */
const added =
  (value: unknown): Batch<unknown> =>
  async (context) => {
    custom(context).add('Tahap', value);
    return read(() => custom(context).getItem('Tahap'), 'value', 'type')(context);
  };

/** Document properties (ExcelApi 1.7), custom properties of workbook (1.7) and worksheet (1.12). */
export const cases: readonly HostCase[] = [
  {
    title: 'document properties are written and read',
    source: docs(page, 'docProperties.author = "Alex";'),
    run: async (context) => {
      const { properties } = context.workbook;
      properties.set({
        title: 'Laporan',
        author: 'Bidang',
        keywords: 'kinerja',
        category: 'TW III',
        revisionNumber: 3,
      });
      properties.load();
      await context.sync();
      const { title, author, keywords, category, subject, comments, revisionNumber } = properties;
      return [title, author, keywords, category, subject, comments, revisionNumber];
    },
    expect: { result: ['Laporan', 'Bidang', 'kinerja', 'TW III', '', '', 3] },
  },
  {
    title: 'the creation date is a date and stays the same',
    source: types('Excel.DocumentProperties.creationDate', 'Gets the creation date of the workbook.'),
    run: async (context) => {
      const { properties } = context.workbook;
      properties.load('creationDate');
      await context.sync();
      const first = properties.creationDate;
      properties.load('creationDate');
      await context.sync();
      return [first instanceof Date, first.getTime() === properties.creationDate.getTime()];
    },
    expect: { result: [true, true] },
  },
  {
    title: 'the last author cannot be written',
    source: types('Excel.DocumentProperties.lastAuthor', 'Gets the last author of the workbook.'),
    run: async (context) => {
      Reflect.apply(Reflect.get(context.workbook.properties, 'set'), context.workbook.properties, [
        { lastAuthor: 'x' },
      ]);
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a custom property of text',
    source: types('Excel.CustomProperty.type', 'Gets the value type of the custom property.'),
    run: added('Draf'),
    expect: { result: ['Draf', 'String'] },
  },
  {
    title: 'a custom property of a number',
    source: types('Excel.CustomProperty.type', 'Gets the value type of the custom property.'),
    run: added(3),
    expect: { result: [3, 'Number'] },
  },
  {
    title: 'a custom property of truth',
    source: types('Excel.CustomProperty.type', 'Gets the value type of the custom property.'),
    run: added(true),
    expect: { result: [true, 'Boolean'] },
  },
  {
    title: 'a custom property cannot hold a list',
    source: types('Excel.CustomPropertyCollection.add', 'Creates a new or sets an existing custom property.'),
    run: added([1, 2]),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a custom property is found whatever its case, and set again under its first name',
    source: types(
      'Excel.CustomPropertyCollection.getItem',
      'Gets a custom property object by its key, which is case-insensitive.',
    ),
    run: async (context) => {
      custom(context).add('Tahap', 'Draf');
      custom(context).add('TAHAP', 'Final');
      const found = custom(context).getItem('tahap');
      found.load('key,value');
      const count = custom(context).getCount();
      await context.sync();
      return [found.key, found.value, count.value];
    },
    expect: { result: ['Tahap', 'Final', 1] },
  },
  {
    title: 'a custom property that is not there is ItemNotFound',
    source: types('Excel.CustomPropertyCollection.getItem', 'Throws an error if the custom property does not exist.'),
    run: read((context) => custom(context).getItem('Tiada'), 'value'),
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'a custom property that is not there is a null object where asked so',
    source: types(
      'Excel.CustomPropertyCollection.getItemOrNullObject',
      'Gets a custom property object by its key, which is case-insensitive.',
    ),
    run: read((context) => custom(context).getItemOrNullObject('Tiada'), 'isNullObject'),
    expect: { result: true },
  },
  {
    title: 'all custom properties are deleted at once',
    source: types('Excel.CustomPropertyCollection.deleteAll', 'Deletes all custom properties in this collection.'),
    run: async (context) => {
      custom(context).add('a', 1);
      custom(context).add('b', 2);
      custom(context).deleteAll();
      const count = custom(context).getCount();
      await context.sync();
      return count.value;
    },
    expect: { result: 0 },
  },
  {
    title: 'a key of 256 characters is too long for a workbook property',
    source: types('Excel.CustomProperty.key', 'The key is limited to 255 characters outside of Excel on the web'),
    run: async (context) => {
      custom(context).add('k'.repeat(256), 1);
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: "a worksheet's properties are text under keys of any case",
    source: types('Excel.WorksheetCustomProperty.key', 'Custom property keys are case-insensitive.'),
    run: async (context) => {
      const own = ofSheet(context);
      own.add('Warna', 'merah');
      own.add('WARNA', 'biru');
      const found = own.getItem('warna');
      found.value = 'hijau';
      found.load('key,value');
      own.load('items/key');
      const count = own.getCount();
      await context.sync();
      return [found.key, found.value, own.items.map(({ key }) => key), count.value];
    },
    expect: { result: ['Warna', 'hijau', ['Warna'], 1] },
  },
  {
    title: 'a key of 256 characters is too long for a worksheet property',
    source: types(
      'Excel.WorksheetCustomPropertyCollection.add',
      'The key is limited to 255 characters (larger values will cause an `InvalidArgument` error to be thrown.)',
    ),
    run: async (context) => {
      ofSheet(context).add('k'.repeat(256), 'x');
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a deleted worksheet property is gone',
    source: types('Excel.WorksheetCustomProperty.delete', 'Deletes the custom property.'),
    run: async (context) => {
      ofSheet(context).add('Warna', 'merah').delete();
      const gone = ofSheet(context).getItemOrNullObject('Warna');
      await context.sync();
      return gone.isNullObject;
    },
    expect: { result: true },
  },
  {
    title: 'a worksheet property that is not there is ItemNotFound',
    source: types(
      'Excel.WorksheetCustomPropertyCollection.getItem',
      'Throws an error if the custom property does not exist.',
    ),
    run: read((context) => ofSheet(context).getItem('Tiada'), 'value'),
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'an Excel of 1.11 has no worksheet properties',
    source: types('Excel.Worksheet.customProperties', 'Gets a collection of worksheet-level custom properties.'),
    apiLevel: '1.11',
    run: async (context) => {
      ofSheet(context).add('Warna', 'merah');
      await context.sync();
    },
    expect: { error: { code: 'ApiNotFound' } },
  },
];
