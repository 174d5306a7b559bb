import type { GridChart, GridSeries } from '../../excel-host/grid-view';
import { chartFacts, type ChartFacts } from '../../excel-host/model/chart-types';
import type { ChartLook } from '../../excel-host/model/chart-data';
import { formatCell } from '../../excel-host/text/number-format';
import { COLOR, paletteColor } from '../../excel-host/xlsx/chart/usual';

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels in a point of the sheet. */
export const PIXELS = 4 / 3;
/** Width of a letter, in shares of the size of its font: the average one. */
const LETTER = 0.52;

type Looks = Readonly<Record<string, ChartLook>>;

/** A series with all that says how it is drawn. */
export interface Piece extends GridSeries {
  readonly at: number;
  readonly facts: ChartFacts;
  readonly secondary: boolean;
  readonly color: string;
  readonly looks: Looks;
  readonly trendlines: readonly Looks[];
}

/** Series without a type of their own are of the chart's; under the prices of a stock stand columns of its volume. */
export function piecesOf(chart: GridChart): readonly Piece[] {
  const own = chartFacts(chart.type);
  return chart.computed.map((series, at): Piece => {
    const looks = chart.series[at]?.looks ?? {};
    const type = looks['chartType'] ?? (at < own.volumes ? 'ColumnClustered' : chart.type);
    const isPrice = own.volumes > 0 && at >= own.volumes;
    return {
      ...series,
      at,
      facts: chartFacts(String(type)),
      secondary: isPrice || looks['axisGroup'] === 'Secondary',
      color: chart.series[at]?.fill ?? paletteColor(at),
      looks,
      trendlines: chart.series[at]?.trendlines ?? [],
    };
  });
}

export const textLook = (looks: Looks | undefined, path: string): string | null => {
  const look = looks?.[path];
  return typeof look === 'string' ? look : null;
};
export const numberLook = (looks: Looks | undefined, path: string, usual: number): number => {
  const look = looks?.[path];
  return typeof look === 'number' ? look : usual;
};

export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly style: string;
  readonly color: string;
}

/** The font of a part (`legend/font/`), else the whole chart's; `points` where neither says its size. */
export function fontOf(looks: Looks | undefined, path: string, points: number, bold = false): Font {
  const look = (name: string): ChartLook | undefined => looks?.[path + name] ?? looks?.[`font/${name}`];
  const size = Number(look('size') ?? points) * PIXELS;
  const marks = [
    (look('bold') ?? bold) === true ? 'font-weight:600' : '',
    look('italic') === true ? 'font-style:italic' : '',
    look('underline') === 'Single' ? 'text-decoration:underline' : '',
    look('name') === undefined ? '' : `font-family:'${String(look('name')).replaceAll("'", '')}',sans-serif`,
  ];
  return {
    size,
    color: String(look('color') ?? COLOR.text),
    style: [`font-size:${size.toFixed(1)}px`, ...marks.filter((mark) => mark !== '')].join(';'),
  };
}

export const textWidth = (text: string, { size }: Font): number => text.length * size * LETTER;
export const shorten = (text: string, width: number, { size }: Font): string => {
  const letters = Math.max(3, Math.floor(width / (size * LETTER)));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
};

const DASHES: Readonly<Record<string, string>> = {
  Dash: '6 4',
  DashDot: '6 3 1.5 3',
  DashDotDot: '6 3 1.5 3 1.5 3',
  Dot: '2 3',
  RoundDot: '1.5 2.5',
};
/** The line of a part (`valueAxis/line/`) as attributes of a drawing; `width` in points. */
export function strokeOf(
  looks: Looks | undefined,
  path: string,
  color: string,
  width: number,
): Readonly<Record<string, string | number | undefined>> {
  const style = textLook(looks, `${path}lineStyle`);
  if (style === 'None') return { stroke: 'none' };
  return {
    stroke: textLook(looks, `${path}color`) ?? color,
    'stroke-width': numberLook(looks, `${path}weight`, width) * PIXELS,
    'stroke-dasharray': DASHES[style ?? ''],
  };
}

/** The fill of a part; `none` where it was cleared. */
export const fillOf = (looks: Looks | undefined, path: string, usual: string): string =>
  textLook(looks, `${path}fill`) ?? usual;

/** Attributes of the frame about a part; nothing to draw where nothing was set. */
export function frameOf(looks: Looks | undefined, path: string): Readonly<Record<string, string | number | undefined>> {
  const hasBorder = Object.keys(looks ?? {}).some((name) => name.startsWith(`${path}border/`));
  const border = hasBorder ? strokeOf(looks, `${path}border/`, COLOR.frame, 0.75) : { stroke: 'none' };
  return { fill: fillOf(looks, path, 'none'), ...border };
}

/** A number as an axis or label writes it. */
export const numberText = (chart: GridChart, value: number, format: string): string =>
  formatCell(Number(value.toPrecision(12)), format, chart.locale);

/** The colour of one point: its own, else by its place where colours vary, else the series'. */
export function pointColor(piece: Piece, at: number, varies: boolean): string {
  const usual = (piece.looks['varyByCategories'] ?? varies) === true ? paletteColor(at) : piece.color;
  return fillOf(piece.looks, `points/${at}/`, usual);
}
