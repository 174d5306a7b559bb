import { active, fact, failure, help, read, types } from './tools';
import type { HostCase } from './types';

const rename = (rule: string) => help('Rename a worksheet', rule);
const sheets = (member: string, rule: string) => types(`Excel.WorksheetCollection.${member}`, rule);
const sheet = (member: string, rule: string) => types(`Excel.Worksheet.${member}`, rule);

/** Adds sheets of these names after `Sheet1`, does something, and answers the names in order. */
const namesAfter =
  (added: readonly string[], change: (context: Excel.RequestContext) => unknown) =>
  async (context: Excel.RequestContext) => {
    for (const name of added) context.workbook.worksheets.add(name);
    await context.sync();
    await change(context);
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  };
const renameTo = (name: string) =>
  namesAfter(['Lain'], (context) => {
    active(context).name = name;
  });

const badNames: readonly (readonly [name: string, rule: string])[] = [
  ['', 'Worksheet names cannot be blank.'],
  ['x'.repeat(32), 'Worksheet names cannot contain more than 31 characters.'],
  ['a/b', 'Worksheet names cannot contain any of the following characters: / \\ ? * : [ ]'],
  ['a\\b', 'Worksheet names cannot contain any of the following characters: / \\ ? * : [ ]'],
  ['a?b', 'Worksheet names cannot contain any of the following characters: / \\ ? * : [ ]'],
  ['a*b', 'Worksheet names cannot contain any of the following characters: / \\ ? * : [ ]'],
  ['a:b', 'Worksheet names cannot contain any of the following characters: / \\ ? * : [ ]'],
  ['a[b', 'Worksheet names cannot contain any of the following characters: / \\ ? * : [ ]'],
  ["'a", "Worksheet names cannot begin or end with an apostrophe (')."],
  ["a'", "Worksheet names cannot begin or end with an apostrophe (')."],
  ['History', 'Worksheet names cannot be named "History". This is a reserved word Excel uses internally.'],
];

export const cases: readonly HostCase[] = [
  ...badNames.map(([name, rule]) =>
    failure(`no sheet is named ${JSON.stringify(name)}`, rename(rule), renameTo(name), 'InvalidArgument'),
  ),
  fact(
    'an apostrophe inside of a name is fine',
    rename('apostrophes can be used in between text or numbers in a name'),
    renameTo("02'17"),
    ["02'17", 'Lain'],
  ),
  fact(
    'a name may have 31 characters',
    rename('Worksheet names cannot contain more than 31 characters.'),
    renameTo('x'.repeat(31)),
    ['x'.repeat(31), 'Lain'],
  ),
  failure(
    'a second sheet of the same name',
    sheets('add', 'If specified, the name should be unique.'),
    namesAfter(['Satu', 'satu'], () => undefined),
    'ItemAlreadyExists',
  ),
  fact(
    'a new sheet stands at the end',
    sheets('add', 'The worksheet will be added at the end of existing worksheets.'),
    namesAfter(['A', 'B'], () => undefined),
    ['Sheet1', 'A', 'B'],
  ),
  fact(
    'a new sheet is not active',
    sheets('add', 'If you wish to activate the newly added worksheet, call `.activate()` on it.'),
    async (context) => {
      context.workbook.worksheets.add('Baru');
      return read(active, 'name')(context);
    },
    'Sheet1',
  ),
  fact(
    'a sheet is found by its name in any case',
    sheets('getItem', 'Gets a worksheet object using its name or ID.'),
    read((c) => c.workbook.worksheets.getItem('SHEET1'), 'name'),
    'Sheet1',
  ),
  fact(
    'a sheet is found by its id',
    sheets('getItem', 'Gets a worksheet object using its name or ID.'),
    async (context) => {
      const first = active(context).load('id');
      await context.sync();
      return read((c) => c.workbook.worksheets.getItem(first.id), 'name')(context);
    },
    'Sheet1',
  ),
  failure(
    'a sheet that is not there',
    sheets('getItem', 'Gets a worksheet object using its name or ID.'),
    read((c) => c.workbook.worksheets.getItem('Tiada'), 'name'),
    'ItemNotFound',
  ),
  fact(
    'getItemOrNullObject of a sheet that is not there',
    sheets(
      'getItemOrNullObject',
      'If the worksheet does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
    ),
    read((c) => c.workbook.worksheets.getItemOrNullObject('Tiada'), 'isNullObject'),
    true,
  ),
  fact(
    'a sheet keeps its id when renamed and moved',
    sheet('id', 'The value of the identifier remains the same even when the worksheet is renamed or moved.'),
    async (context) => {
      context.workbook.worksheets.add('Lain');
      const first = active(context).load('id');
      await context.sync();
      const before = first.id;
      first.name = 'Ganti';
      first.position = 1;
      first.load('id');
      await context.sync();
      return first.id === before;
    },
    true,
  ),
  fact(
    'a position moves a sheet',
    sheet('position', 'The zero-based position of the worksheet within the workbook.'),
    namesAfter(['A', 'B'], (context) => {
      context.workbook.worksheets.getItem('B').position = 0;
    }),
    ['B', 'Sheet1', 'A'],
  ),
  failure(
    'a position beyond the last sheet',
    sheet('position', 'The zero-based position of the worksheet within the workbook.'),
    namesAfter(['A'], (context) => {
      context.workbook.worksheets.getItem('A').position = 5;
    }),
    'InvalidArgument',
  ),
  fact(
    'only visible sheets are counted when asked so',
    sheets('getCount', 'If `true`, considers only visible worksheets, skipping over any hidden ones.'),
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('A').visibility = 'Hidden';
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return counts.map(({ value }) => value);
    },
    [2, 1],
  ),
  fact(
    'getNext skips hidden sheets when asked so',
    sheet('getNext', 'If `true`, considers only visible worksheets, skipping over any hidden ones.'),
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('A').visibility = 'Hidden';
      worksheets.add('B');
      const found = [active(context).getNext(), active(context).getNext(true)].map((each) => each.load('name'));
      await context.sync();
      return found.map(({ name }) => name);
    },
    ['A', 'B'],
  ),
  failure(
    'getNext of the last sheet',
    sheet('getNext', 'If there are no worksheets following this one, this method will throw an error.'),
    read((c) => active(c).getNext(), 'name'),
    'ItemNotFound',
  ),
  failure(
    'getPrevious of the first sheet',
    sheet('getPrevious', 'If there are no previous worksheets, this method will throw an error.'),
    read((c) => active(c).getPrevious(), 'name'),
    'ItemNotFound',
  ),
  fact(
    'getPreviousOrNullObject of the first sheet',
    sheet('getPreviousOrNullObject', 'If there are no previous worksheets'),
    read((c) => active(c).getPreviousOrNullObject(), 'isNullObject'),
    true,
  ),
  failure(
    'a very hidden sheet cannot be deleted',
    sheet(
      'delete',
      'Note that if the worksheet\'s visibility is set to "VeryHidden", the delete operation will fail with an `InvalidOperation` exception.',
    ),
    namesAfter(['A'], async (context) => {
      const hidden = context.workbook.worksheets.getItem('A');
      hidden.visibility = 'VeryHidden';
      await context.sync();
      hidden.delete();
      await context.sync();
    }),
    'InvalidOperation',
  ),
  fact(
    'a hidden sheet can be deleted',
    sheet('delete', 'You should first change its visibility to hidden or visible before deleting it.'),
    namesAfter(['A'], (context) => {
      const hidden = context.workbook.worksheets.getItem('A');
      hidden.visibility = 'Hidden';
      hidden.delete();
    }),
    ['Sheet1'],
  ),
  fact(
    'a deleted sheet leaves #REF! in formulas',
    help(
      'How to correct a #REF! error',
      'The #REF! error shows when a formula refers to a cell that is not valid, most often because it was deleted',
    ),
    async (context) => {
      context.workbook.worksheets.getItem('A').delete();
      return read((c) => active(c).getRange('B1'), 'formulas', 'values')(context);
    },
    [[['=#REF!']], [['#REF!']]],
    { 'A!A1': [[3]], B1: [['=A!A1']] },
  ),
  fact(
    'what named a deleted sheet is lost for good, even if its name comes back; a text that reads like it stays',
    help(
      'How to correct a #REF! error',
      'The #REF! error shows when a formula refers to a cell that is not valid, most often because it was deleted',
    ),
    async (context) => {
      context.workbook.worksheets.getItem('A').delete();
      context.workbook.worksheets.add('A').getRange('A1').values = [[3]];
      return read((c) => active(c).getRange('B1:B3'), 'formulas', 'values')(context);
    },
    [
      [['=#REF!+1'], ['=SUM(#REF!)'], ['="A!"&C1']],
      [['#REF!'], ['#REF!'], ['A!']],
    ],
    { 'A!A1': [[3]], 'B1:B3': [['=A!A1+1'], ['=SUM(A!A1:A2)'], ['="A!"&C1']] },
  ),
  fact(
    'a renamed sheet is renamed in formulas',
    rename('references to the sheet in formulas follow the new name'),
    async (context) => {
      context.workbook.worksheets.getItem('A').name = 'Dua Kata';
      return read((c) => active(c).getRange('B1'), 'formulas', 'values')(context);
    },
    [[["='Dua Kata'!A1"]], [[3]]],
    { 'A!A1': [[3]], B1: [['=A!A1']] },
  ),
  fact(
    'the tab colour of a new sheet is automatic',
    sheet(
      'tabColor',
      'If the worksheet is visible but the tab color is set to auto, an empty string will be returned.',
    ),
    read(active, 'tabColor'),
    '',
  ),
  fact(
    'a tab colour by name is answered in digits',
    sheet('tabColor', 'Otherwise, the property will be set to a color, in the form #RRGGBB (e.g., "FFA500").'),
    async (context) => {
      active(context).tabColor = 'orange';
      return read(active, 'tabColor')(context);
    },
    '#FFA500',
  ),
  fact(
    'the tab colour of a hidden sheet is null',
    sheet('tabColor', 'When retrieving the tab color, if the worksheet is invisible, the value will be `null`.'),
    async (context) => {
      const hidden = context.workbook.worksheets.add('A');
      hidden.tabColor = '#112233';
      hidden.visibility = 'Hidden';
      hidden.load('tabColor');
      await context.sync();
      return hidden.tabColor;
    },
    null,
  ),
  failure(
    'a visibility that is none',
    sheet('visibility', 'The visibility of the worksheet.'),
    async (context) => {
      active(context).set({ visibility: 'Terlihat' as Excel.SheetVisibility });
      await context.sync();
    },
    'InvalidArgument',
  ),
  fact(
    'grid lines and headings can be switched off',
    sheet('showGridlines', 'Specifies if gridlines are visible to the user.'),
    async (context) => {
      active(context).showGridlines = false;
      active(context).showHeadings = false;
      return read(active, 'showGridlines', 'showHeadings')(context);
    },
    [false, false],
  ),
];
