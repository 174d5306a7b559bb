import type { GridChart } from '../../excel-host/grid-view';
import { svg } from '../dom';
import { numberAxis, paintAxis, scaleOf } from './chart-axes';
import { lineThrough, marker } from './chart-marks';
import { position } from './chart-scale';
import { frameOf, numberLook, pointColor, type Piece, type PlotArea, type Point } from './chart-style';
import { paintTrends } from './chart-trend-lines';
import { besideLabel, innerPlot } from './chart-upright';

/** The largest bubble takes a quarter of the shorter side of the plot, as in Excel at 100 %. */
const LARGEST_BUBBLE = 0.25;

/** Dots and bubbles: numbers on both axes. */
export function plotDots(chart: GridChart, pieces: readonly Piece[], area: PlotArea, isInner: boolean): SVGElement {
  const placeOf = (piece: Piece, at: number): number => piece.places[at] ?? at + 1;
  const [first] = pieces;
  const places = pieces.flatMap((piece) => piece.values.map((_, at) => placeOf(piece, at)));
  const isBubbles = first?.facts.family === 'bubble';
  const across = scaleOf(chart, 'categoryAxis', isBubbles ? widened(places) : places, true);
  const heights = pieces.flatMap(({ values }) => values.filter((value) => value !== null));
  const up = scaleOf(chart, 'valueAxis', isBubbles ? widened(heights) : heights);
  const axes = [
    numberAxis(chart, 'valueAxis', 'left', up, first?.numberFormat ?? 'General'),
    numberAxis(chart, 'categoryAxis', 'bottom', across, 'General'),
  ];
  const plot = isInner ? area : innerPlot(chart, axes, area);
  const toPoint = (x: number, y: number): Point => ({
    x: plot.left + position(across, x) * plot.width,
    y: plot.top + (1 - position(up, y)) * plot.height,
  });
  const drawn = pieces.flatMap((piece) => {
    const points = piece.values.flatMap((y, at) => (y === null ? [] : [{ at, point: toPoint(placeOf(piece, at), y) }]));
    const isBubble = piece.facts.family === 'bubble';
    const hasLine =
      !isBubble && (piece.facts.lines || Object.keys(piece.looks).some((name) => name.startsWith('line/')));
    return [
      ...(hasLine
        ? [
            lineThrough(
              piece,
              points.map(({ point }) => point),
            ),
          ]
        : []),
      ...points
        .flatMap(({ at, point }) => [
          isBubble ? bubble(piece, at, point, plot, largestOf(pieces)) : (marker(piece, point, at) ?? []),
          besideLabel(chart, piece, at, point),
        ])
        .flat(),
      ...paintTrends(piece, toPoint),
    ];
  });
  const ground = svg('rect', {
    x: plot.left,
    y: plot.top,
    width: plot.width,
    height: plot.height,
    ...frameOf(chart.looks, 'plotArea/'),
  });
  return svg('g', {}, ground, ...axes.map((axis) => paintAxis(chart, axis, plot, area)), ...drawn);
}

/** Room for the bubbles at the edges. */
function widened(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length === 0 ? values : [...values, high + (high - low) * 0.15];
}

const largestOf = (pieces: readonly Piece[]): number => Math.max(1e-9, ...pieces.flatMap(({ sizes }) => sizes));

/** The area of a bubble stands for its size. */
function bubble(piece: Piece, at: number, { x, y }: Point, plot: PlotArea, largest: number): SVGElement {
  const most = (Math.min(plot.width, plot.height) * LARGEST_BUBBLE) / 2;
  const size = piece.sizes.length === 0 ? largest : Math.max(0, piece.sizes[at] ?? 0);
  const scale = numberLook(piece.looks, 'bubbleScale', 100) / 100;
  const r = most * Math.sqrt(size / largest) * scale;
  return svg('circle', { cx: x, cy: y, r, fill: pointColor(piece, at, false), 'fill-opacity': 0.85 });
}
