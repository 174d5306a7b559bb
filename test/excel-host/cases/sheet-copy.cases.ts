import { active, docs, help, types } from './tools';
import type { Batch, HostCase } from './types';

const positions = types('Excel.Worksheet.copy', 'Copies a worksheet and places it at the specified position.');
const sheetNames = async (context: Excel.RequestContext): Promise<string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};
/** Copies Sheet1 beside `Lain` and answers the tabs. */
const copied =
  (type: Excel.WorksheetPositionType | undefined, relativeTo?: string): Batch<unknown> =>
  async (context) => {
    const beside = relativeTo === undefined ? undefined : context.workbook.worksheets.getItem(relativeTo);
    context.workbook.worksheets.getItem('Sheet1').copy(type, beside);
    return sheetNames(context);
  };
const two = { 'Lain!A1': [['x']] };

/** Copies of sheets (ExcelApi 1.7). */
export const cases: readonly HostCase[] = [
  {
    title: 'a copy at the end is named after its sheet, with a number',
    source: docs('excel/excel-add-ins-worksheets', 'copiedSheet = sampleSheet.copy(Excel.WorksheetPositionType.end);'),
    seed: two,
    run: copied('End' as Excel.WorksheetPositionType.end),
    expect: { result: ['Sheet1', 'Lain', 'Sheet1 (2)'] },
  },
  {
    title: 'without a position the copy comes first',
    source: types(
      'Excel.Worksheet.copy',
      'The default value is "None", which inserts the worksheet at the beginning of the worksheet.',
    ),
    seed: two,
    run: copied(undefined),
    expect: { result: ['Sheet1 (2)', 'Sheet1', 'Lain'] },
  },
  {
    title: 'a copy goes before or after the sheet that is named',
    source: positions,
    seed: two,
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const beside = context.workbook.worksheets.getItem('Lain');
      sheet.copy('Before', beside);
      sheet.copy('After', beside);
      return sheetNames(context);
    },
    expect: { result: ['Sheet1', 'Sheet1 (2)', 'Lain', 'Sheet1 (3)'] },
  },
  {
    title: 'before nothing fails',
    source: types('Excel.Worksheet.copy', 'This is only needed if `positionType` is "Before" or "After".'),
    seed: two,
    run: copied('Before' as Excel.WorksheetPositionType.before),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a copy has values, formulas, looks and comments of its own',
    source: positions,
    seed: {
      'A1:B2': [
        [1, '=A1*2'],
        [3, '=Sheet1!A2+B1'],
      ],
    },
    run: async (context) => {
      const sheet = active(context);
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.comments.add('Sheet1!A1', 'Asli');
      const copy = sheet.copy('End');
      copy.getRange('A1').values = [[10]];
      const cells = copy.getRange('A1:B2');
      cells.load('values,formulas');
      const { fill } = copy.getRange('A1').format;
      fill.load('color');
      copy.comments.load('items/content');
      sheet.getRange('A1').load('values');
      const own = sheet.getRange('A1:B2');
      own.load('values');
      await context.sync();
      return [cells.values, cells.formulas[1]?.[1], fill.color, copy.comments.items.length, own.values];
    },
    expect: {
      result: [
        [
          [10, 20],
          [3, 23],
        ],
        "='Sheet1 (2)'!A2+B1",
        '#FFFF00',
        1,
        [
          [1, 2],
          [3, 5],
        ],
      ],
    },
  },
  {
    title: 'a copy is told as a sheet that was added',
    source: types('Excel.WorksheetCollection.onAdded', 'Occurs when a new worksheet is added to the workbook.'),
    run: async (context) => {
      const told: string[] = [];
      context.workbook.worksheets.onAdded.add((event) => {
        told.push(event.source);
        return Promise.resolve();
      });
      await context.sync();
      active(context).copy('End');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return told;
    },
    expect: { result: ['Local'] },
  },
  {
    title: 'a protected workbook takes no copy',
    source: docs(
      'excel/excel-add-ins-workbooks',
      "Your add-in can control a user's ability to edit the workbook's structure.",
    ),
    run: async (context) => {
      context.workbook.protection.protect();
      active(context).copy('End');
      await context.sync();
    },
    expect: { error: { code: 'AccessDenied' } },
  },
  {
    title: "a name that looks at the sheet is copied as the copy's own",
    source: help('Names in formulas', 'you can use the same name in different scopes'),
    run: async (context) => {
      const sheet = active(context);
      context.workbook.names.add('Pagu', sheet.getRange('A1'));
      const copy = sheet.copy('End');
      const own = copy.names.getItem('Pagu');
      own.load('formula,scope');
      const common = context.workbook.names.getItem('Pagu');
      common.load('formula');
      await context.sync();
      return [own.formula, own.scope, common.formula];
    },
    expect: { result: ["='Sheet1 (2)'!$A$1", 'Worksheet', '=Sheet1!$A$1'] },
  },
];
