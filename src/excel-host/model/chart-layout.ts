import type { ChartData } from './chart-data';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface ChartLayout {
  readonly title: Box;
  readonly legend: Box;
  readonly plotArea: Box;
}

const MARGIN = 7;
const TITLE_HEIGHT = 26;
const LEGEND_HEIGHT = 18;
const ENTRY_WIDTH = 70;
/** Points for each character of a title. */
const CHARACTER_WIDTH = 7;

/** Where title, legend and plot stand in a chart that nobody laid out, in points from its corner: an estimate, for there is no font engine. */
export function layoutOf(chart: ChartData): ChartLayout {
  const titleWidth = Math.min(chart.width - 2 * MARGIN, chart.title.text.length * CHARACTER_WIDTH);
  const title = { left: (chart.width - titleWidth) / 2, top: MARGIN, width: titleWidth, height: TITLE_HEIGHT };
  const head = chart.title.visible ? MARGIN + TITLE_HEIGHT : MARGIN;
  const legend = legendBox(chart, head);
  const { position, visible } = chart.legend;
  const taken = (...at: readonly string[]): boolean => visible && at.includes(position);
  const left = MARGIN + (taken('Left') ? legend.width : 0);
  const top = head + (taken('Top') ? legend.height : 0);
  const right = MARGIN + (taken('Right', 'Corner') ? legend.width : 0);
  const bottom = MARGIN + (taken('Bottom') ? legend.height : 0);
  const plotArea = {
    left,
    top,
    width: Math.max(0, chart.width - left - right),
    height: Math.max(0, chart.height - top - bottom),
  };
  return { title, legend, plotArea };
}

function legendBox({ width, height, series, legend: { position } }: ChartData, head: number): Box {
  const isLying = position === 'Top' || position === 'Bottom';
  const entries = Math.max(1, series.length);
  const size = isLying
    ? { width: Math.min(width - 2 * MARGIN, entries * ENTRY_WIDTH), height: LEGEND_HEIGHT }
    : { width: ENTRY_WIDTH, height: Math.min(height - head - MARGIN, entries * LEGEND_HEIGHT) };
  const places = {
    Top: { left: (width - size.width) / 2, top: head },
    Bottom: { left: (width - size.width) / 2, top: height - MARGIN - size.height },
    Left: { left: MARGIN, top: (height - size.height) / 2 },
    Right: { left: width - MARGIN - size.width, top: (height - size.height) / 2 },
    Corner: { left: width - MARGIN - size.width, top: head },
  };
  return { ...places[position], ...size };
}
