import type { GridChart } from '../../excel-host/grid-view';
import { usualExplosion } from '../../excel-host/model/chart-types';
import { COLOR } from '../../excel-host/xlsx/chart/usual';
import { svg } from '../dom';
import { label, labelPlace, labelText } from './chart-marks';
import {
  fontOf,
  numberLook,
  pointColor,
  strokeOf,
  textWidth,
  type Piece,
  type PlotArea,
  type Point,
} from './chart-style';

const FULL = Math.PI * 2;

/** Of one ring: its radii, and where its slices begin. */
interface Ring {
  readonly centre: Point;
  readonly inner: number;
  readonly outer: number;
  readonly start: number;
}

/** Pies show their first series, rings all of them from the inside out; a pie of two is drawn as one. */
export function plotRound(chart: GridChart, pieces: readonly Piece[], area: PlotArea): SVGElement {
  const [first] = pieces;
  const group = svg('g', { class: 'irisan' });
  if (first === undefined) return group;
  const isRing = first.facts.family === 'doughnut';
  // Beside a pie stand its labels.
  const font = fontOf(chart.looks, 'dataLabels/font/', 9);
  const texts = isRing ? [] : first.values.map((_, at) => labelText(chart, first, at, 0) ?? '');
  const widest = Math.max(0, ...texts.flatMap((text) => text.split('\n')).map((line) => textWidth(line, font)));
  const [beside, above] = widest === 0 ? [4, 4] : [Math.min(area.width / 4, widest + 16), font.size * 2];
  const explosion = numberLook(first.looks, 'explosion', usualExplosion(chart.type)) / 100;
  const radius = Math.max(1, Math.min(area.width / 2 - beside, area.height / 2 - above)) / (1 + explosion);
  const centre = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  const hole = isRing ? (numberLook(first.looks, 'doughnutHoleSize', 50) / 100) * radius : 0;
  const shown = isRing ? pieces : [first];
  const thick = (radius - hole) / shown.length;
  const start = (numberLook(first.looks, 'firstSliceAngle', 0) / 360) * FULL - Math.PI / 2;
  shown.forEach((piece, index) => {
    const inner = hole + thick * index;
    const ring = { centre, inner, outer: inner + thick, start };
    // Of rings only the outermost moves apart.
    const apart = index === shown.length - 1 ? explosion : 0;
    group.append(...slices(chart, piece, ring, apart));
  });
  return group;
}

function slices(chart: GridChart, piece: Piece, ring: Ring, apart: number): SVGElement[] {
  const values = piece.values.map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  let turn = ring.start;
  const drawn: SVGElement[] = [];
  const labels: SVGElement[] = [];
  values.forEach((value, at) => {
    const [from, to] = [turn, turn + (value / total) * FULL];
    turn = to;
    if (value === 0) return;
    const middle = (from + to) / 2;
    const shift = apart * ring.outer;
    const centre = { x: ring.centre.x + Math.cos(middle) * shift, y: ring.centre.y + Math.sin(middle) * shift };
    const usualLine = ring.inner > 0 ? COLOR.ground : 'none';
    const stroke = strokeOf(piece.looks, 'line/', usualLine, 0.75);
    drawn.push(
      svg('path', { d: slicePath({ ...ring, centre }, from, to), fill: pointColor(piece, at, true), ...stroke }),
    );
    const text = labelText(chart, piece, at, value / total);
    if (text === null) return;
    const place = labelPlace(chart, piece, at);
    const inside = place === 'Center' || place === 'InsideEnd' || ring.inner > 0;
    const distance = inside ? (ring.inner + ring.outer) / 2 : ring.outer + 12;
    const spot = { x: centre.x + Math.cos(middle) * distance, y: centre.y + Math.sin(middle) * distance };
    labels.push(label(chart, piece, text, spot, inside ? 'middle' : Math.cos(middle) < 0 ? 'end' : 'start'));
  });
  return [...drawn, ...labels];
}

/** A whole circle is just short of itself: an arc with one end draws nothing. */
function slicePath({ centre, inner, outer }: Ring, from: number, to: number): string {
  const end = Math.min(to, from + FULL - 1e-4);
  const large = end - from > Math.PI ? 1 : 0;
  const at = (angle: number, radius: number): string =>
    `${(centre.x + radius * Math.cos(angle)).toFixed(2)} ${(centre.y + radius * Math.sin(angle)).toFixed(2)}`;
  const back =
    inner > 0 ? `L${at(end, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z` : `L${centre.x} ${centre.y}Z`;
  return `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(end, outer)}${back}`;
}
