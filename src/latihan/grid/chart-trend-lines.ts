import { svg } from '../dom';
import { numberLook, strokeOf, type Piece, type Point } from './chart-style';
import { trendPoints } from './chart-trend';

/** The trends of a series; categories count as 1, 2, 3 where dots have no places of their own. */
export function paintTrends(piece: Piece, toPoint: (x: number, y: number) => Point): SVGElement[] {
  const isPlaced = piece.facts.family === 'scatter' || piece.facts.family === 'bubble';
  const points = piece.values.flatMap((y, at) => {
    const x = isPlaced ? (piece.places[at] ?? at + 1) : at + 1;
    return y === null ? [] : [{ x, y }];
  });
  return piece.trendlines.flatMap((looks) => {
    const drawn = trendPoints(points, {
      type: String(looks['type'] ?? 'Linear'),
      period: numberLook(looks, 'movingAveragePeriod', 2),
      order: numberLook(looks, 'polynomialOrder', 2),
      forward: numberLook(looks, 'forwardPeriod', 0),
      backward: numberLook(looks, 'backwardPeriod', 0),
    }).map(({ x, y }) => toPoint(x, y));
    const d = drawn.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
    const stroke = strokeOf({ 'line/lineStyle': 'RoundDot', ...looks }, 'line/', piece.color, 1.5);
    return d === '' ? [] : [svg('path', { d, fill: 'none', class: 'tren', ...stroke })];
  });
}
