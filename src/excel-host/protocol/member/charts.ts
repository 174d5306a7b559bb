import { invalidArgument, itemNotFound } from '../../errors';
import { seriesFrom, type SeriesBy } from '../../model/chart-source';
import { chartTypes } from '../../model/chart-types';
import { addChart, deleteChart, findChart } from '../../model/charts';
import { assertAllowed } from '../../model/protection';
import { bounding } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import type { ChartData } from '../../model/chart-data';
import type { Rect } from '../../model/types';
import { count, isGiven, number, oneOf, optionalOneOf, text } from '../args';
import type { CallContext } from '../call-context';
import { defineClass, type Getter, type Setter } from '../host-class';
import { rangeArg, rangeOrAddress } from '../range-args';
import { chartAxesClass } from './chart-axis';
import { areaFormatClass } from './chart-format';
import { chartDataLabelsClass } from './chart-labels';
import { chartPart, keptChoice, keptFields, keptFlag, keptNumber, type PartRef } from './chart-part';
import { chartSeriesCollectionClass } from './chart-series';
import { ChartRef } from './chart-ref';
import { chartLegendClass, chartPlotAreaClass, chartTitleClass } from './chart-title';
import { chartEvents, quietEvents, registrations } from './events';

const seriesByOptions = ['Auto', 'Columns', 'Rows'] as const satisfies readonly SeriesBy[];

const points =
  (name: 'top' | 'left' | 'width' | 'height'): Setter<ChartRef> =>
  (ref, value, context) => {
    const given = number(value, name);
    if (given < 0) throw invalidArgument(`"${name}" must not be negative.`);
    ref.edit(context, { [name]: given });
  };

/** Bounds of `style`: Excel has the chart styles 1 to 48. */
const chartFields = keptFields({
  CategoryLabelLevel: keptNumber(-1, -3),
  DisplayBlanksAs: keptChoice(['NotPlotted', 'Zero', 'Interplotted'], 'NotPlotted'),
  PlotVisibleOnly: keptFlag(true),
  SeriesNameLevel: keptNumber(-1, -3),
  ShowAllFieldButtons: keptFlag(true),
  ShowDataLabelsOverMaximum: keptFlag(true),
  Style: keptNumber(2, 1, 48),
});
const whole = (chart: ChartRef): PartRef => chartPart(chart, '');
const chartGetters = Object.fromEntries(
  Object.entries(chartFields.get).map(([name, get]): [string, Getter<ChartRef>] => [
    name,
    (chart, context) => get(whole(chart), context),
  ]),
);
const chartSetters = Object.fromEntries(
  Object.entries(chartFields.set).map(([name, set]): [string, Setter<ChartRef>] => [
    name,
    (chart, value, context) => {
      set(whole(chart), value, context);
    },
  ]),
);

/** Points of an area's edges from the sheet's corner. */
function boxOf(sheet: SheetModel, area: Rect): Pick<ChartData, 'top' | 'left' | 'width' | 'height'> {
  const top = sheet.rows.offsetOf(area.row, sheet.standardHeight);
  const left = sheet.columns.offsetOf(area.col, sheet.standardWidth);
  return {
    top,
    left,
    height: sheet.rows.offsetOf(area.row + area.rows, sheet.standardHeight) - top,
    width: sheet.columns.offsetOf(area.col + area.cols, sheet.standardWidth) - left,
  };
}

const chartClass = defineClass<ChartRef>({
  name: 'Chart',
  defaults: ['Name', 'Top', 'Left', 'Width', 'Height', 'Id', 'ChartType', ...Object.keys(chartGetters)],
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...chartGetters,
    Id: ({ id }) => id,
    Name: (ref) => ref.data.name,
    ChartType: (ref) => ref.data.type,
    Top: (ref) => ref.data.top,
    Left: (ref) => ref.data.left,
    Width: (ref) => ref.data.width,
    Height: (ref) => ref.data.height,
  },
  set: {
    ...chartSetters,
    Name: (ref, value, context) => ref.edit(context, { name: text(value, 'name') }),
    ChartType: (ref, value, context) => ref.edit(context, { type: oneOf(value, chartTypes, 'chartType') }),
    Top: points('top'),
    Left: points('left'),
    Width: points('width'),
    Height: points('height'),
  },
  method: {
    ...registrations<ChartRef>(({ id }) => id, quietEvents.chart),
    SetPosition: (ref, [start, end], context) => {
      const from = rangeOrAddress(start, context.book, ref.sheet, 'startCell');
      const to = isGiven(end) ? rangeOrAddress(end, context.book, ref.sheet, 'endCell') : null;
      const box = boxOf(ref.sheet, to ? bounding(from.area, to.area) : from.area);
      ref.edit(context, to ? box : { top: box.top, left: box.left });
      return null;
    },
    SetData: (ref, [source, seriesBy], context) => {
      const range = rangeArg(source, 'sourceData');
      const by = optionalOneOf(seriesBy, seriesByOptions, 'seriesBy', 'Auto');
      ref.edit(context, { series: seriesFrom(context.book, range.sheet, range.rect, by, ref.data.type) });
      return null;
    },
    Delete: ({ sheet, id }, _, { book }) => {
      assertAllowed(sheet, 'allowEditObjects');
      deleteChart(book, sheet, id);
      return null;
    },
  },
  navigate: {
    Title: (ref) => chartTitleClass(chartPart(ref, 'title')),
    Legend: (ref) => chartLegendClass(chartPart(ref, 'legend')),
    DataLabels: (ref) => chartDataLabelsClass(chartPart(ref, 'dataLabels')),
    PlotArea: (ref) => chartPlotAreaClass(chartPart(ref, 'plotArea')),
    Format: (ref) => areaFormatClass(whole(ref)),
    Axes: (ref) => chartAxesClass(ref),
    Series: (ref) => chartSeriesCollectionClass(ref),
    Worksheet: (ref, { objects }) => objects.worksheet(ref.sheet),
  },
});

const byName = (sheet: SheetModel, name: unknown): ChartRef | null => {
  const found = sheet.charts.find(
    (chart) => chart.name.toLowerCase() === text(name, 'name').toLowerCase() || chart.id === name,
  );
  return found ? new ChartRef(sheet, found.id) : null;
};
const existing = (sheet: SheetModel, name: unknown): ChartRef => {
  const found = byName(sheet, name);
  if (!found) throw itemNotFound(`There is no chart "${String(name)}".`);
  return found;
};

export const chartsClass = defineClass<SheetModel>({
  name: 'ChartCollection',
  defaults: ['Count'],
  get: { Count: (sheet) => sheet.charts.length },
  method: {
    Add: (sheet, [type, source, seriesBy], { book }: CallContext) => {
      assertAllowed(sheet, 'allowEditObjects');
      const range = rangeArg(source, 'sourceData');
      const by = optionalOneOf(seriesBy, seriesByOptions, 'seriesBy', 'Auto');
      const kind = oneOf(type, chartTypes, 'type');
      const series = seriesFrom(book, range.sheet, range.rect, by, kind);
      return chartClass(new ChartRef(sheet, addChart(book, sheet, kind, series)));
    },
    GetCount: (sheet) => sheet.charts.length,
    ...registrations<SheetModel>((sheet) => sheet.id, { ...chartEvents, ...quietEvents.chart }),
    GetItem: (sheet, [name]) => chartClass(existing(sheet, name)),
    GetItemOrNullObject: (sheet, [name]) => {
      const found = byName(sheet, name);
      return found ? chartClass(found) : null;
    },
    GetItemAt: (sheet, [index]) => {
      const found = sheet.charts[count(index, 'index')];
      if (!found) throw itemNotFound('There is no such chart.');
      return chartClass(new ChartRef(sheet, findChart(sheet, found.id).id));
    },
  },
  items: (sheet) => sheet.charts.map((chart) => chartClass(new ChartRef(sheet, chart.id))),
  index: (sheet, key) => chartClass(existing(sheet, key)),
});
