import { active, docs, fact, read, types } from './tools';
import type { CaseSource, HostCase } from './types';

/** The samples of the reference pages. */
const samples = (rule: string): CaseSource => ({
  url: 'https://github.com/OfficeDev/office-js-docs-reference/blob/main/docs/code-snippets/excel-snippets.yaml',
  rule,
});
const shown = types('Excel.RangeBorderCollection.getItem', 'Index value of the border object to be retrieved.');
const seed = {
  'A1:B3': [
    ['Bulan', 'Jumlah'],
    ['Jan', 4],
    ['Feb', 6],
  ],
} as const;

/** What published code takes for granted, beside the members that it names. */
export const cases: readonly HostCase[] = [
  fact(
    'an enumeration value is taken in lower case and answered as documented',
    samples('chart.legend.position = "top";'),
    async (context) => {
      const chart = active(context).charts.add('pie' as Excel.ChartType, active(context).getRange('A1:B3'));
      chart.legend.position = 'right' as Excel.ChartLegendPosition;
      chart.load('chartType, legend/position');
      await context.sync();
      return [chart.chartType, chart.legend.position];
    },
    ['Pie', 'Right'],
    seed,
  ),
  fact(
    'a collection is loaded without any property of its objects',
    docs(
      'excel/excel-add-ins-shapes',
      'We\'ll load all the shapes in the collection without loading their properties: shapes.load("items/$none")',
    ),
    async (context) => {
      const { shapes } = active(context);
      shapes.addTextBox('a');
      shapes.addTextBox('b');
      shapes.load('items/$none');
      await context.sync();
      const found = shapes.items.length;
      shapes.items.forEach((shape) => shape.delete());
      const left = shapes.getCount();
      await context.sync();
      return [found, left.value];
    },
    [2, 0],
  ),
  fact(
    'all borders of a range are loaded at once, also those that are not there',
    samples('range.load(["format/*", "format/fill", "format/borders", "format/font"])'),
    async (context) => {
      const range = active(context).getRange('B2:C3');
      range.load(['format/*', 'format/fill', 'format/borders', 'format/font']);
      await context.sync();
      return range.format.borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`);
    },
    [
      'EdgeTop None',
      'EdgeBottom None',
      'EdgeLeft None',
      'EdgeRight None',
      'InsideVertical None',
      'InsideHorizontal None',
      'DiagonalDown None',
      'DiagonalUp None',
    ],
  ),
  ...(['InsideHorizontal', 'InsideVertical', 'EdgeLeft', 'EdgeRight', 'EdgeTop'] as const).map((edge) =>
    fact(
      `whole columns get the border ${edge}`,
      shown,
      async (context) => {
        active(context).getRange('F:G').format.borders.getItem(edge).style = 'Continuous';
        await context.sync();
        return read((c) => active(c).getRange('F:G').format.borders.getItem(edge), 'style')(context);
      },
      'Continuous',
    ),
  ),
  fact(
    'a line between all rows of whole columns stands at every cell',
    shown,
    async (context) => {
      active(context).getRange('F:G').format.borders.getItem('InsideHorizontal').style = 'Dash';
      await context.sync();
      return read((c) => active(c).getRange('F900').format.borders.getItem('EdgeBottom'), 'style')(context);
    },
    'Dash',
  ),
  fact(
    'a line between all columns of whole rows stands at every cell',
    shown,
    async (context) => {
      active(context).getRange('3:4').format.borders.getItem('InsideVertical').style = 'Dot';
      await context.sync();
      return read((c) => active(c).getRange('Z4').format.borders.getItem('EdgeLeft'), 'style')(context);
    },
    'Dot',
  ),
];
