import { addressOf } from '../../../workbook/formula/rujukan';
import type { HandlersOf } from './handler';

export const chartHandlers: HandlersOf<'chart.put'> = {
  'chart.put': ({ sheet: sheetName, name, chart: spec }, target) => {
    const [first, ...others] = spec.series;
    if (first === undefined) return;
    const { charts } = target.sheet(sheetName);
    charts.getItemOrNullObject(name).delete();
    // seriesBy is given: left to Excel's guess it differs by the shape of the data (office-js #1830, #2929).
    const chart = charts.add(spec.type, target.range(first.values), 'Columns');
    chart.name = name;
    chart.title.text = spec.title;
    chart.legend.visible = others.length > 0;
    if (others.length > 0) chart.legend.position = 'Bottom';
    const [from = '', to = from] = addressOf(spec.place).split(':');
    chart.setPosition(from, to);
    chart.axes.categoryAxis.reversePlotOrder = spec.reversed;
    chart.axes.valueAxis.minimum = 0;
    if (spec.axisMax !== null) chart.axes.valueAxis.maximum = spec.axisMax;
    spec.series.forEach((entry, index) => {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(entry.name);
      series.name = entry.name;
      series.setValues(target.range(entry.values));
      series.setXAxisValues(target.range(spec.categories));
      series.format.fill.setSolidColor(entry.color);
      series.hasDataLabels = true;
    });
  },
};
