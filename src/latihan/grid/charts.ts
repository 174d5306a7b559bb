import type { GridChart } from '../../excel-host/grid-view';
import type { ChartFamily } from '../../excel-host/model/chart-types';
import { COLOR } from '../../excel-host/xlsx/chart/usual';
import { element, svg } from '../dom';
import { plotDots } from './chart-dots';
import { paintLegend } from './chart-legend';
import { plotRadar } from './chart-radar';
import { plotRound } from './chart-round';
import {
  fillOf,
  fontOf,
  frameOf,
  numberLook,
  piecesOf,
  PIXELS,
  strokeOf,
  textWidth,
  type Piece,
  type PlotArea,
} from './chart-style';
import { plotUpright } from './chart-upright';

/** `isInner`: the area is that of the plot alone, without the labels of its axes. */
type Plot = (chart: GridChart, pieces: readonly Piece[], area: PlotArea, isInner: boolean) => SVGElement;

const PLOTS: Readonly<Record<ChartFamily, Plot>> = {
  bar: plotUpright,
  line: plotUpright,
  area: plotUpright,
  stock: plotUpright,
  pie: plotRound,
  ofPie: plotRound,
  doughnut: plotRound,
  radar: plotRadar,
  scatter: plotDots,
  bubble: plotDots,
};
const MARGIN = 8;

/** Charts as drawings at their place on the sheet. */
export function paintCharts(charts: readonly GridChart[], scale: number): HTMLElement[] {
  return charts.map((chart) => {
    const frame = element('div', { class: 'grafik' }, paintChart(chart));
    frame.style.cssText = `left:${chart.left * scale}px;top:${chart.top * scale}px;width:${chart.width * scale}px;height:${chart.height * scale}px`;
    return frame;
  });
}

/** One chart as Excel shows it: title, legend, plot with its axes. */
export function paintChart(chart: GridChart): SVGElement {
  const width = chart.width * PIXELS;
  const height = chart.height * PIXELS;
  const drawing = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': chart.title.text || chart.name,
  });
  const border = strokeOf(chart.looks, 'border/', COLOR.frame, 0.75);
  const corner = chart.looks?.['roundedCorners'] === true ? 12 : 0;
  drawing.append(
    svg('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: corner,
      fill: fillOf(chart.looks, '', COLOR.ground),
      ...border,
    }),
  );
  const pieces = piecesOf(chart);
  const title = chart.title.visible && chart.title.text !== '' ? paintTitle(chart, width) : null;
  const head = title === null || chart.looks?.['title/overlay'] === true ? MARGIN : title.bottom;
  const area = { left: MARGIN, top: head, width: width - 2 * MARGIN, height: height - head - MARGIN };
  const legend = chart.legend.visible && pieces.length > 0 ? paintLegend(chart, pieces, area) : null;
  const given = placedPlot(chart);
  const [first] = pieces;
  if (first !== undefined) {
    const isInner = given !== null && chart.looks?.['plotArea/inner'] === true;
    drawing.append(PLOTS[first.facts.family](chart, pieces, given ?? legend?.rest ?? area, isInner));
  }
  if (legend !== null) drawing.append(legend.drawn);
  if (title !== null) drawing.append(title.drawn);
  return drawing;
}

/** The plot where it was put by points. */
function placedPlot({ looks }: GridChart): PlotArea | null {
  const side = (name: string): number => numberLook(looks, `plotArea/${name}`, NaN) * PIXELS;
  const area = { left: side('left'), top: side('top'), width: side('width'), height: side('height') };
  return Object.values(area).every(Number.isFinite) ? area : null;
}

function paintTitle(chart: GridChart, width: number): { readonly drawn: SVGElement; readonly bottom: number } {
  const font = fontOf(chart.looks, 'title/font/', 14, true);
  const lines = chart.title.text.split('\n');
  const height = font.size * 1.25 * lines.length;
  const long = Math.min(width, Math.max(...lines.map((line) => textWidth(line, font))));
  const left = numberLook(chart.looks, 'title/left', (width - long) / 2 / PIXELS) * PIXELS;
  const top = numberLook(chart.looks, 'title/top', MARGIN / PIXELS) * PIXELS;
  const angle = numberLook(chart.looks, 'title/textOrientation', 0);
  const middle = { x: left + long / 2, y: top + height / 2 };
  const drawn = svg(
    'g',
    {
      class: 'judul-grafik',
      transform: angle === 0 ? undefined : `rotate(${angle === 180 ? 0 : -angle} ${middle.x} ${middle.y})`,
    },
    svg('rect', { x: left - 4, y: top - 2, width: long + 8, height: height + 4, ...frameOf(chart.looks, 'title/') }),
    ...lines.map((line, at) =>
      svg(
        'text',
        {
          x: middle.x,
          y: top + font.size * (0.95 + at * 1.25),
          'text-anchor': 'middle',
          fill: font.color,
          style: font.style,
        },
        line,
      ),
    ),
  );
  return { drawn, bottom: Math.max(MARGIN, top + height + 4) };
}
