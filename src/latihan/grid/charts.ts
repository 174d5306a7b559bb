import type { GridChart } from '../../excel-host/grid-view';
import { element, svg } from '../dom';
import { colourOf } from './chart-style';
import { plotBars, plotColumns, plotLines, plotPie, type Plot } from './chart-plots';

/** The chart types that the add-in uses, each with its own way to be drawn; others are drawn as columns. */
const PLOTS: Readonly<Record<string, Plot>> = {
  ColumnClustered: plotColumns,
  BarClustered: plotBars,
  Line: plotLines,
  LineMarkers: plotLines,
  Pie: plotPie,
  Doughnut: plotPie,
};

const TITLE_HEIGHT = 26;
const LEGEND_HEIGHT = 22;

function legend(chart: GridChart, width: number, y: number): SVGElement {
  const group = svg('g', { class: 'legenda' });
  const slot = Math.min(160, (width - 20) / Math.max(1, chart.computed.length));
  const start = (width - slot * chart.computed.length) / 2;
  chart.computed.forEach((series, index) => {
    const x = start + index * slot;
    group.append(
      svg('rect', { x, y: y + 5, width: 9, height: 9, fill: colourOf(chart, index) }),
      svg('text', { x: x + 14, y: y + 14 }, series.name),
    );
  });
  return group;
}

/** Charts as simple drawings at their place on the sheet. */
export function paintCharts(charts: readonly GridChart[], scale: number): HTMLElement[] {
  return charts.map((chart) => {
    const width = chart.width * (4 / 3);
    const height = chart.height * (4 / 3);
    const titled = chart.title.visible && chart.title.text !== '';
    const legended = chart.legend.visible && chart.computed.length > 0;
    const top = titled ? TITLE_HEIGHT : 8;
    const area = { left: 8, top, width: width - 16, height: height - top - (legended ? LEGEND_HEIGHT : 8) };
    const drawing = svg('svg', {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': chart.title.text || chart.name,
    });
    if (titled) drawing.append(svg('text', { x: width / 2, y: 18, class: 'judul-grafik' }, chart.title.text));
    drawing.append((PLOTS[chart.type] ?? plotColumns)(chart, area));
    if (legended) drawing.append(legend(chart, width, height - LEGEND_HEIGHT));
    const frame = element('div', { class: 'grafik' }, drawing);
    frame.style.cssText = `left:${chart.left * scale}px;top:${chart.top * scale}px;width:${chart.width * scale}px;height:${chart.height * scale}px`;
    return frame;
  });
}
