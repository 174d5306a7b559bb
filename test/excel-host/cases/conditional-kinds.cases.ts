import { active, docs, types } from './tools';
import type { Batch, HostCase } from './types';

const page = 'excel/excel-add-ins-conditional-formatting';

const addTo = (context: Excel.RequestContext, type: `${Excel.ConditionalFormatType}`): Excel.ConditionalFormat =>
  active(context).getRange('A1:A5').conditionalFormats.add(type);

const topBottom =
  (rule: Excel.ConditionalTopBottomRule): Batch<unknown> =>
  async (context) => {
    const format = addTo(context, 'TopBottom').topBottom;
    format.rule = rule;
    format.load('rule');
    await context.sync();
    return format.rule;
  };
const threeColors = {
  minimum: { formula: null, type: 'LowestValue', color: '#0000FF' },
  midpoint: { formula: '50', type: 'Percent', color: '#FFFF00' },
  maximum: { formula: null, type: 'HighestValue', color: '#FF0000' },
} as const;

/** Colour scales, icon sets, ranked values and preset criteria. */
export const cases: readonly HostCase[] = [
  {
    title: 'a colour scale keeps its points and says whether it has three',
    source: types(
      'Excel.ColorScaleConditionalFormat.threeColorScale',
      'If `true`, the color scale will have three points',
    ),
    run: async (context) => {
      const scale = addTo(context, 'ColorScale').colorScale;
      scale.criteria = {
        minimum: { type: 'LowestValue', color: '#0000FF' },
        midpoint: { formula: '50', type: 'Percent', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      };
      scale.load();
      await context.sync();
      return [scale.threeColorScale, scale.criteria];
    },
    expect: { result: [true, threeColors] },
  },
  {
    title: 'a colour scale without midpoint has two points',
    source: types(
      'Excel.ColorScaleConditionalFormat.criteria',
      'Midpoint is optional when using a two point color scale.',
    ),
    run: async (context) => {
      const scale = addTo(context, 'ColorScale').colorScale;
      scale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      scale.load('threeColorScale');
      await context.sync();
      return scale.threeColorScale;
    },
    expect: { result: false },
  },
  {
    title: 'an icon set takes a criterion for each of its icons',
    source: docs(page, 'iconSetCF.criteria = ['),
    run: async (context) => {
      const set = addTo(context, 'IconSet').iconSet;
      set.style = 'ThreeTriangles';
      set.criteria = [
        { type: 'Invalid', operator: 'Invalid', formula: '' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1000' },
      ];
      set.load();
      await context.sync();
      return [set.style, set.criteria.map(({ formula }) => formula), set.reverseIconOrder, set.showIconOnly];
    },
    expect: { result: ['ThreeTriangles', ['', '=700', '=1000'], false, false] },
  },
  {
    title: "an icon of another set is told, the set's own is null",
    source: types(
      'Excel.ConditionalIconCriterion.customIcon',
      'The custom icon for the current criterion, if different from the default icon set, else `null` will be returned.',
    ),
    run: async (context) => {
      const set = addTo(context, 'IconSet').iconSet;
      const more = { type: 'Percent', operator: 'GreaterThanOrEqual' } as const;
      set.criteria = [
        { type: 'Invalid', operator: 'Invalid', formula: '' },
        { ...more, formula: '=33', customIcon: { set: 'ThreeStars', index: 2 } },
        { ...more, formula: '=67', customIcon: { set: 'ThreeArrows', index: 2 } },
      ];
      set.load('criteria');
      await context.sync();
      return set.criteria.map(({ customIcon }) => customIcon ?? null);
    },
    expect: { result: [null, { set: 'ThreeStars', index: 2 }, null] },
  },
  {
    title: 'a format of ranked values keeps type and rank',
    source: docs(page, 'conditionalFormat.topBottom.rule = { rank: 1, type: "TopItems"}'),
    run: topBottom({ rank: 1, type: 'TopItems' }),
    expect: { result: { rank: 1, type: 'TopItems' } },
  },
  {
    title: 'more than all of a hundred percent cannot be ranked',
    source: types(
      'Excel.ConditionalTopBottomRule.rank',
      'The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks.',
    ),
    run: topBottom({ rank: 101, type: 'TopPercent' }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a preset criterion keeps its name and its look',
    source: docs(page, 'conditionalFormat.preset.rule = {'),
    run: async (context) => {
      const { preset } = addTo(context, 'PresetCriteria');
      preset.format.font.color = 'white';
      preset.rule = { criterion: 'OneStdDevAboveAverage' };
      preset.load('rule');
      preset.format.font.load('color');
      await context.sync();
      return [preset.rule, preset.format.font.color];
    },
    expect: { result: [{ criterion: 'OneStdDevAboveAverage' }, '#FFFFFF'] },
  },
  {
    title: 'a preset criterion that Excel does not have is refused',
    source: types('Excel.ConditionalPresetCriteriaRule.criterion', 'The criterion of the conditional format.'),
    run: async (context) => {
      const { preset } = addTo(context, 'PresetCriteria');
      Object.assign(preset, { rule: { criterion: 'Biggest' } });
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
];
