import { active, docs, types } from './tools';
import type { Batch, HostCase, Json } from './types';

type Told = string[];
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Registers, does something, and answers what was told. */
const telling =
  (
    listen: (sheet: Excel.Worksheet, tell: (words: string) => Promise<void>, context: Excel.RequestContext) => unknown,
    act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Batch<Json> =>
  async (context) => {
    const told: Told = [];
    const tell = (words: string): Promise<void> => {
      told.push(words);
      return Promise.resolve();
    };
    listen(active(context), tell, context);
    await context.sync();
    await act(active(context), context);
    await context.sync();
    await settle();
    return told;
  };

/** Events of sheets beside changed values. */
export const cases: readonly HostCase[] = [
  {
    title: 'a changed look is told with its cells',
    source: types('Excel.Worksheet.onFormatChanged', 'Occurs when format changed on a specific worksheet.'),
    run: telling(
      (sheet, tell) => sheet.onFormatChanged.add((event) => tell(`${event.type} ${event.address} ${event.source}`)),
      (sheet) => {
        sheet.getRange('B2:C3').format.font.bold = true;
      },
    ),
    expect: { result: ['WorksheetFormatChanged B2:C3 Local'] },
  },
  {
    title: 'a changed number format is a changed look',
    source: types(
      'Excel.WorksheetCollection.onFormatChanged',
      'Occurs when any worksheet in the workbook has a format changed.',
    ),
    run: telling(
      (_, tell, context) => context.workbook.worksheets.onFormatChanged.add((event) => tell(event.address)),
      (sheet) => {
        sheet.getRange('A1:A2').numberFormat = [['0.00'], ['0%']];
      },
    ),
    expect: { result: ['A1:A2'] },
  },
  {
    title: 'the cells of a changed look can be asked from the event',
    source: types(
      'Excel.WorksheetFormatChangedEventArgs.getRange',
      'Gets the range that represents the changed area of a specific worksheet.',
    ),
    run: async (context) => {
      let address = '';
      active(context).onFormatChanged.add(async (event) => {
        const range = event.getRange(context);
        range.load('address');
        await context.sync();
        address = range.address;
      });
      await context.sync();
      active(context).getRange('D4').format.fill.color = 'red';
      await context.sync();
      await settle();
      await settle();
      return address;
    },
    expect: { result: 'Sheet1!D4' },
  },
  {
    title: 'values alone change no look',
    source: types('Excel.Worksheet.onFormatChanged', 'Occurs when format changed on a specific worksheet.'),
    run: telling(
      (sheet, tell) => sheet.onFormatChanged.add((event) => tell(event.address)),
      (sheet) => {
        sheet.getRange('A1').values = [[1]];
      },
    ),
    expect: { result: [] },
  },
  {
    title: 'hidden and shown rows are told, each once',
    source: types(
      'Excel.Worksheet.onRowHiddenChanged',
      'Occurs when the hidden state of one or more rows has changed on a specific worksheet.',
    ),
    run: telling(
      (sheet, tell) => sheet.onRowHiddenChanged.add((event) => tell(`${event.address} ${event.changeType}`)),
      (sheet) => {
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('2:3').rowHidden = false;
        sheet.getRange('C:C').columnHidden = true;
      },
    ),
    expect: { result: ['2:3 Hidden', '2:3 Unhidden'] },
  },
  {
    title: 'protecting and unprotecting a sheet is told',
    source: types('Excel.Worksheet.onProtectionChanged', 'Occurs when the worksheet protection state is changed.'),
    run: telling(
      (sheet, tell) => sheet.onProtectionChanged.add((event) => tell(`${event.type} ${event.isProtected}`)),
      (sheet) => {
        sheet.protection.protect();
        sheet.protection.unprotect();
      },
    ),
    expect: { result: ['WorksheetProtectionChanged true', 'WorksheetProtectionChanged false'] },
  },
  {
    title: 'an added and a deleted chart are told',
    source: types('Excel.ChartCollection.onAdded', 'Occurs when a new chart is added to the worksheet.'),
    seed: {
      'A1:B2': [
        ['a', 1],
        ['b', 2],
      ],
    },
    run: telling(
      (sheet, tell) => {
        sheet.charts.onAdded.add((event) => tell(event.type));
        sheet.charts.onDeleted.add((event) => tell(event.type));
      },
      (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2')).delete(),
    ),
    expect: { result: ['ChartAdded', 'ChartDeleted'] },
  },
  {
    title: 'an Excel of 1.13 does not tell of protection',
    source: types('Excel.Worksheet.onProtectionChanged', 'Occurs when the worksheet protection state is changed.'),
    apiLevel: '1.13',
    run: telling(
      (sheet, tell) => sheet.onProtectionChanged.add((event) => tell(event.type)),
      (sheet) => sheet.protection.protect(),
    ),
    expect: { error: { code: 'ApiNotFound' } },
  },
  {
    title: 'a change of one cell tells the value before and after',
    source: types(
      'Excel.WorksheetChangedEventArgs.details',
      'This property can be retrieved when the changed event is triggered on a single cell.',
    ),
    seed: { A1: [[1]] },
    run: telling(
      (sheet, tell) => sheet.onChanged.add((event) => tell(JSON.stringify(event.details))),
      (sheet) => {
        sheet.getRange('A1').values = [['dua']];
        sheet.getRange('B1').formulas = [['=LEN(A1)']];
        sheet.getRange('A1').clear('Contents');
      },
    ),
    expect: {
      result: [
        '{"valueBefore":1,"valueAfter":"dua","valueTypeBefore":"Double","valueTypeAfter":"String"}',
        '{"valueBefore":"","valueAfter":3,"valueTypeBefore":"Empty","valueTypeAfter":"Double"}',
        '{"valueBefore":"dua","valueAfter":"","valueTypeBefore":"String","valueTypeAfter":"Empty"}',
      ],
    },
  },
  {
    title: 'a change of several cells tells no values',
    source: types(
      'Excel.WorksheetChangedEventArgs.details',
      'If the changed event is triggered on multiple cells, this property cannot be retrieved.',
    ),
    run: telling(
      (sheet, tell) => sheet.onChanged.add((event) => tell(String(event.details))),
      (sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
      },
    ),
    expect: { result: ['undefined'] },
  },
  {
    title: 'nothing is told while events are switched off',
    source: docs('excel/excel-add-ins-events', 'context.runtime.enableEvents = false;'),
    run: telling(
      (sheet, tell) => sheet.onChanged.add((event) => tell(event.address)),
      async (sheet, context) => {
        context.runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        sheet.getRange('A2').values = [[2]];
      },
    ),
    expect: { result: ['A2'] },
  },
  {
    title: 'events are on until they are switched off',
    source: types('Excel.Runtime.enableEvents', 'Toggle JavaScript events in the current task pane or content add-in.'),
    run: async (context) => {
      context.runtime.load('enableEvents');
      await context.sync();
      return context.runtime.enableEvents;
    },
    expect: { result: true },
  },
  {
    title: 'a handler of all sheets hears of every sheet',
    source: types('Excel.WorksheetCollection.onChanged', 'Occurs when any worksheet in the workbook is changed.'),
    seed: { 'Lain!A1': [['x']] },
    run: telling(
      (_, tell, context) => context.workbook.worksheets.onChanged.add((event) => tell(event.address)),
      (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        context.workbook.worksheets.getItem('Lain').getRange('B2').values = [[2]];
      },
    ),
    expect: { result: ['A1', 'B2'] },
  },
  {
    title: 'leaving a sheet is told before the next one is entered',
    source: types(
      'Excel.WorksheetCollection.onDeactivated',
      'Occurs when any worksheet in the workbook is deactivated.',
    ),
    seed: { 'Lain!A1': [['x']] },
    run: telling(
      (_, tell, context) => {
        context.workbook.worksheets.onActivated.add((event) => tell(event.type));
        context.workbook.worksheets.onDeactivated.add((event) => tell(event.type));
      },
      (_, context) => context.workbook.worksheets.getItem('Lain').activate(),
    ),
    expect: { result: ['WorksheetDeactivated', 'WorksheetActivated'] },
  },
];
