import { active, fact, failure, read, types } from './tools';
import type { Batch, HostCase } from './types';

const seed = {
  'A1:C3': [
    ['', 'TW I', 'TW II'],
    ['Target', 10, 20],
    ['Realisasi', 8, 21],
  ],
} as const;
const charts = (member: string, rule: string) => types(`Excel.ChartCollection.${member}`, rule);
const withChart =
  (pick: (chart: Excel.Chart) => OfficeExtension.ClientObject, ...properties: readonly string[]): Batch<unknown> =>
  async (context) => {
    const sheet = active(context);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows');
    chart.name = 'Bagan';
    await context.sync();
    return read((c) => pick(active(c).charts.getItem('Bagan')), ...properties)(context);
  };
const formats = (member: string, rule: string) => types(`Excel.ConditionalFormatCollection.${member}`, rule);
const addRule = (sheet: Excel.Worksheet) => {
  const rule = sheet.getRange('B2:C3').conditionalFormats.add('CellValue');
  rule.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
  rule.cellValue.format.font.color = 'red';
  return rule;
};

/** Charts and conditional formats. */
export const cases: readonly HostCase[] = [
  fact(
    'a chart is found by the name that it was given',
    charts('getItem', 'Gets a chart using its name.'),
    withChart((chart) => chart, 'name', 'chartType'),
    ['Bagan', 'ColumnClustered'],
    seed,
  ),
  fact(
    'a chart by rows has a series for each row',
    charts('add', 'Optional. Specifies the way columns or rows are used as data series on the chart.'),
    async (context) => {
      const sheet = active(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    ['Target', 'Realisasi'],
    seed,
  ),
  fact(
    'a chart by columns has a series for each column',
    charts('add', 'Optional. Specifies the way columns or rows are used as data series on the chart.'),
    async (context) => {
      const sheet = active(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    ['TW I', 'TW II'],
    seed,
  ),
  failure(
    'a kind of chart that is none',
    charts('add', 'Represents the type of a chart.'),
    async (context) => {
      const sheet = active(context);
      sheet.charts.add('Kue' as Excel.ChartType, sheet.getRange('A1:C3'));
      await context.sync();
    },
    'InvalidArgument',
    seed,
  ),
  failure(
    'a chart that is not there',
    charts('getItem', 'Gets a chart using its name.'),
    read((c) => active(c).charts.getItem('Tiada'), 'name'),
    'ItemNotFound',
  ),
  fact(
    'getItemOrNullObject of a chart that is not there',
    charts(
      'getItemOrNullObject',
      "If the chart doesn't exist, then this method returns an object with its `isNullObject` property set to `true`.",
    ),
    read((c) => active(c).charts.getItemOrNullObject('Tiada'), 'isNullObject'),
    true,
  ),
  fact(
    'charts are counted, also after one is deleted',
    types('Excel.Chart.delete', 'Deletes the chart object.'),
    async (context) => {
      const { charts: all } = active(context);
      const chart = all.add('Pie', active(context).getRange('A1:C2'));
      all.add('Pie', active(context).getRange('A1:C2'));
      chart.delete();
      const count = all.getCount();
      await context.sync();
      return count.value;
    },
    1,
    seed,
  ),
  fact(
    'a title takes a text',
    types('Excel.ChartTitle.text', "Specifies the chart's title text."),
    async (context) => {
      const sheet = active(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows');
      chart.title.text = 'Capaian';
      chart.title.load('text, visible');
      await context.sync();
      return [chart.title.text, chart.title.visible];
    },
    ['Capaian', true],
    seed,
  ),
  fact(
    'a legend takes a place',
    types('Excel.ChartLegend.position', 'Specifies the position of the legend on the chart.'),
    async (context) => {
      const sheet = active(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Rows');
      chart.legend.position = 'Bottom';
      chart.legend.load('position, visible');
      await context.sync();
      return [chart.legend.position, chart.legend.visible];
    },
    ['Bottom', true],
    seed,
  ),
  fact(
    'a new rule comes first',
    formats('add', 'Adds a new conditional format to the collection at the first/top priority.'),
    async (context) => {
      const rules = active(context).getRange('B2:C3').conditionalFormats;
      rules.add('CellValue').cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      rules.add('Custom').custom.rule.formula = '=$B2>5';
      rules.load('items/type, items/priority');
      await context.sync();
      return rules.items.map(({ type, priority }) => [type, priority]);
    },
    [
      ['Custom', 0],
      ['CellValue', 1],
    ],
    seed,
  ),
  fact(
    'a rule tells its range',
    types('Excel.ConditionalFormat.getRange', 'Returns the range to which the conditional format is applied.'),
    async (context) => {
      const range = addRule(active(context)).getRange().load('address');
      await context.sync();
      return range.address;
    },
    'Sheet1!B2:C3',
    seed,
  ),
  fact(
    'rules are counted by the range that is asked',
    formats('getCount', 'Returns the number of conditional formats in the workbook.'),
    async (context) => {
      addRule(active(context));
      const counts = ['B2', 'A1'].map((address) => active(context).getRange(address).conditionalFormats.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
    [1, 0],
    seed,
  ),
  fact(
    'all rules of a range are cleared',
    formats('clearAll', 'Clears all conditional formats active on the current specified range.'),
    async (context) => {
      addRule(active(context));
      const rules = active(context).getRange('B2:C3').conditionalFormats;
      rules.clearAll();
      const count = rules.getCount();
      await context.sync();
      return count.value;
    },
    0,
    seed,
  ),
  fact(
    'the value and the format of a cell stay as they are under a rule',
    types(
      'Excel.Range.getDisplayedCellProperties',
      'this returns properties that are displayed from indirect sources, such as conditional formatting or styles',
    ),
    async (context) => {
      addRule(active(context));
      return read((c) => active(c).getRange('C3').format.font, 'color')(context);
    },
    '#000000',
    seed,
  ),
  fact(
    'the selection of a new workbook is its first cell',
    types('Excel.Workbook.getSelectedRange', 'Gets the currently selected single range from the workbook.'),
    read((c) => c.workbook.getSelectedRange(), 'address'),
    'Sheet1!A1',
  ),
  fact(
    'select moves the selection and its sheet',
    types('Excel.Range.select', 'Selects the specified range in the Excel UI.'),
    async (context) => {
      context.workbook.worksheets.add('Lain').getRange('B2:C3').select();
      return read((c) => c.workbook.getSelectedRange(), 'address')(context);
    },
    'Lain!B2:C3',
  ),
  fact(
    'the active cell is the first of the selection',
    types('Excel.Workbook.getActiveCell', 'Gets the currently active cell from the workbook.'),
    async (context) => {
      active(context).getRange('B2:C3').select();
      return read((c) => c.workbook.getActiveCell(), 'address')(context);
    },
    'Sheet1!B2',
  ),
  fact(
    'a setting is kept and replaced under its key',
    types('Excel.SettingCollection.add', 'Sets or adds the specified setting to the workbook.'),
    async (context) => {
      const { settings } = context.workbook;
      settings.add('kunci', 1);
      settings.add('kunci', { a: [1, 'dua'] });
      const count = settings.getCount();
      const found = settings.getItem('kunci').load('value');
      await context.sync();
      return [count.value, found.value];
    },
    [1, { a: [1, 'dua'] }],
  ),
  failure(
    'a setting that is not there',
    types('Excel.SettingCollection.getItem', 'Gets a setting entry via the key.'),
    read((c) => c.workbook.settings.getItem('tiada'), 'value'),
    'ItemNotFound',
  ),
];
