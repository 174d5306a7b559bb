import { layoutOf } from '../../model/chart-layout';
import { flag, oneOf, text } from '../args';
import { defineClass } from '../host-class';
import { legendFormatClass, plotAreaFormatClass, titleFormatClass } from './chart-format';
import { keptAngle, keptChoice, keptFields, keptFlag, keptLength, type PartRef } from './chart-part';

const horizontal = ['Center', 'Left', 'Right', 'Justify', 'Distributed'];
const vertical = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'];
export const textAlignments = {
  HorizontalAlignment: keptChoice(horizontal, 'Center'),
  VerticalAlignment: keptChoice(vertical, 'Center'),
};

const titleFields = keptFields({
  ...textAlignments,
  Left: keptLength(({ chart }) => layoutOf(chart.data).title.left),
  Top: keptLength(({ chart }) => layoutOf(chart.data).title.top),
  Overlay: keptFlag(false),
  Position: keptChoice(['Automatic', 'Top', 'Bottom', 'Left', 'Right'], 'Automatic'),
  ShowShadow: keptFlag(false),
  TextOrientation: keptAngle,
});

export const chartTitleClass = defineClass<PartRef>({
  name: 'ChartTitle',
  defaults: ['Text', 'Visible', 'Height', 'Width', ...Object.keys(titleFields.get)],
  get: {
    ...titleFields.get,
    Text: ({ chart }) => chart.data.title.text,
    Visible: ({ chart }) => chart.data.title.visible,
    Height: ({ chart }) => layoutOf(chart.data).title.height,
    Width: ({ chart }) => layoutOf(chart.data).title.width,
  },
  set: {
    ...titleFields.set,
    Text: ({ chart }, value, context) => chart.edit(context, { title: { text: text(value, 'text'), visible: true } }),
    Visible: ({ chart }, value, context) =>
      chart.edit(context, { title: { ...chart.data.title, visible: flag(value, 'visible') } }),
  },
  navigate: { Format: (part) => titleFormatClass(part) },
});

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
const legendFields = keptFields({
  Left: keptLength(({ chart }) => layoutOf(chart.data).legend.left),
  Top: keptLength(({ chart }) => layoutOf(chart.data).legend.top),
  Width: keptLength(({ chart }) => layoutOf(chart.data).legend.width),
  Height: keptLength(({ chart }) => layoutOf(chart.data).legend.height),
  Overlay: keptFlag(false),
  ShowShadow: keptFlag(false),
});

export const chartLegendClass = defineClass<PartRef>({
  name: 'ChartLegend',
  defaults: ['Visible', 'Position', ...Object.keys(legendFields.get)],
  get: {
    ...legendFields.get,
    Visible: ({ chart }) => chart.data.legend.visible,
    Position: ({ chart }) => chart.data.legend.position,
  },
  set: {
    ...legendFields.set,
    Visible: ({ chart }, value, context) =>
      chart.edit(context, { legend: { ...chart.data.legend, visible: flag(value, 'visible') } }),
    // A place by name takes the legend back from where it was put by points.
    Position: (part, value, context) => {
      part.set(context, { left: null, top: null });
      const position = oneOf(value, positions, 'position');
      part.chart.edit(context, { legend: { ...part.chart.data.legend, position } });
    },
  },
  navigate: { Format: (part) => legendFormatClass(part) },
});

const plotFields = keptFields({
  Left: keptLength(({ chart }) => layoutOf(chart.data).plotArea.left),
  Top: keptLength(({ chart }) => layoutOf(chart.data).plotArea.top),
  Width: keptLength(({ chart }) => layoutOf(chart.data).plotArea.width),
  Height: keptLength(({ chart }) => layoutOf(chart.data).plotArea.height),
  Position: keptChoice(['Automatic', 'Custom'], 'Automatic'),
});

export const chartPlotAreaClass = defineClass<PartRef>({
  name: 'ChartPlotArea',
  defaults: Object.keys(plotFields.get),
  ...plotFields,
  navigate: { Format: (part) => plotAreaFormatClass(part) },
});
