import { color, flag, oneOf, text } from '../args';
import { defineClass, type HostClass, type Navigation } from '../host-class';
import { keptFields, keptFlag, keptNumber, type PartRef } from './chart-part';

const TITLE_SIZE = 14;
const AXIS_TITLE_SIZE = 10;
const LABEL_SIZE = 9;
const TEXT_COLOR = '#595959';
const LINE_COLOR = '#D9D9D9';

function fontSize({ path }: PartRef): number {
  if (path === 'title/font/') return TITLE_SIZE;
  return path.endsWith('/title/font/') ? AXIS_TITLE_SIZE : LABEL_SIZE;
}

/** What a part does not set itself, `chart.format.font` sets: it is the font of the whole chart. */
const inherited =
  (name: string, initial: (part: PartRef) => unknown) =>
  (part: PartRef): unknown =>
    part.chart.data.looks?.[`font/${name}`] ?? initial(part);

const underlines = ['None', 'Single'] as const;
const fontClass = defineClass<PartRef>({
  name: 'ChartFont',
  defaults: ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'],
  ...keptFields({
    Bold: { parse: flag, initial: inherited('bold', () => false) },
    Color: { parse: color, initial: inherited('color', () => TEXT_COLOR) },
    Italic: { parse: flag, initial: inherited('italic', () => false) },
    Name: { parse: text, initial: inherited('name', () => 'Arial') },
    Size: { parse: keptNumber(null, 1, 409).parse, initial: inherited('size', fontSize) },
    Underline: {
      parse: (value, name) => oneOf(value, underlines, name),
      initial: inherited('underline', () => 'None'),
    },
  }),
});

const fillClass = defineClass<PartRef>({
  name: 'ChartFill',
  defaults: [],
  method: {
    SetSolidColor: (part, [given], context) => {
      part.set(context, { fill: color(given, 'color') });
      return null;
    },
    Clear: (part, _, context) => {
      part.set(context, { fill: 'none' });
      return null;
    },
  },
});

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
const lineFields = keptFields({
  Color: { parse: color, initial: () => LINE_COLOR },
  LineStyle: { parse: (value, name) => oneOf(value, lineStyles, name), initial: () => 'Continuous' },
  Weight: { parse: keptNumber(null, 0).parse, initial: () => 0.75 },
});

const lineLike = (name: 'ChartLineFormat' | 'ChartBorder'): HostClass<PartRef> =>
  defineClass<PartRef>({
    name,
    defaults: ['Color', 'LineStyle', 'Weight'],
    ...lineFields,
    method: {
      Clear: (part, _, context) => {
        part.set(context, { lineStyle: 'None' });
        return null;
      },
    },
  });
const lineClass = lineLike('ChartLineFormat');
const borderClass = lineLike('ChartBorder');

const children = {
  Font: (part) => fontClass(part.part('font')),
  Fill: (part) => fillClass(part),
  Line: (part) => lineClass(part.part('line')),
  Border: (part) => borderClass(part.part('border')),
} as const satisfies Record<string, Navigation<PartRef>>;

/** A format class: what it is called, and which of font, fill, line and border it has. */
const format = (name: string, ...has: readonly (keyof typeof children)[]): HostClass<PartRef> =>
  defineClass<PartRef>({
    name,
    defaults: [],
    navigate: Object.fromEntries(has.map((each) => [each, children[each]])),
  });

export const areaFormatClass = defineClass<PartRef>({
  name: 'ChartAreaFormat',
  defaults: ['RoundedCorners'],
  ...keptFields({ RoundedCorners: keptFlag(false) }),
  navigate: { Fill: children.Fill, Font: children.Font, Border: children.Border },
});
export const titleFormatClass = format('ChartTitleFormat', 'Fill', 'Font', 'Border');
export const legendFormatClass = format('ChartLegendFormat', 'Fill', 'Font', 'Border');
export const plotAreaFormatClass = format('ChartPlotAreaFormat', 'Fill', 'Border');
export const axisFormatClass = format('ChartAxisFormat', 'Fill', 'Font', 'Line');
export const axisTitleFormatClass = format('ChartAxisTitleFormat', 'Fill', 'Font', 'Border');
export const gridlinesFormatClass = format('ChartGridlinesFormat', 'Line');
export const labelsFormatClass = format('ChartDataLabelFormat', 'Fill', 'Font', 'Border');
export const pointFormatClass = format('ChartPointFormat', 'Fill', 'Border');
export const trendlineFormatClass = format('ChartTrendlineFormat', 'Line');
export const seriesLineClass = lineClass;
