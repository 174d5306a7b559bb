import type { GridChart } from '../../excel-host/grid-view';
import { isSliced } from '../../excel-host/model/chart-types';
import { svg } from '../dom';
import { marker } from './chart-marks';
import {
  fontOf,
  frameOf,
  PIXELS,
  pointColor,
  shorten,
  strokeOf,
  textWidth,
  type Piece,
  type PlotArea,
} from './chart-style';

interface Entry {
  readonly text: string;
  readonly sign: (x: number, y: number) => SVGElement[];
}
const SIGN = 22;
const GAP = 14;

/** Slices are told by category, everything else by series; a trend has an entry of its own. */
function entriesOf(chart: GridChart, pieces: readonly Piece[]): readonly Entry[] {
  const box = (fill: string) => (x: number, y: number) => [
    svg('rect', { x: x + 8, y: y - 4.5, width: 9, height: 9, fill }),
  ];
  const [first] = pieces;
  if (first !== undefined && isSliced(chart.type)) {
    return first.values.map((_, at) => ({
      text: first.categories[at] ?? String(at + 1),
      sign: box(pointColor(first, at, true)),
    }));
  }
  return pieces.flatMap((piece): Entry[] => {
    const { lines, family } = piece.facts;
    const line = (x: number, y: number, looks: Piece['looks'], width: number): SVGElement =>
      svg('line', { x1: x, x2: x + SIGN - 3, y1: y, y2: y, ...strokeOf(looks, 'line/', piece.color, width) });
    const isLine = lines || family === 'scatter';
    const sign = (x: number, y: number): SVGElement[] => [
      ...(lines ? [line(x, y, piece.looks, 2.25)] : []),
      ...(marker(piece, { x: x + SIGN / 2 - 1, y }) === null
        ? []
        : [marker(piece, { x: x + SIGN / 2 - 1, y })].flatMap((each) => each ?? [])),
    ];
    const trends = piece.trendlines.map((looks) => ({
      text: String(looks['name'] ?? `${TREND[String(looks['type'] ?? 'Linear')] ?? ''} (${piece.name})`),
      sign: (x: number, y: number) => [line(x, y, { 'line/lineStyle': 'RoundDot', ...looks }, 1.5)],
    }));
    return [{ text: piece.name, sign: isLine ? sign : box(piece.color) }, ...trends];
  });
}
const TREND: Readonly<Record<string, string>> = {
  Linear: 'Linear',
  Exponential: 'Eksponen',
  Logarithmic: 'Logaritma',
  MovingAverage: 'Rata-rata bergerak',
  Polynomial: 'Polinom',
  Power: 'Pangkat',
};

/** The legend at its place, and what it leaves of the area. */
export function paintLegend(
  chart: GridChart,
  pieces: readonly Piece[],
  area: PlotArea,
): { readonly rest: PlotArea; readonly drawn: SVGElement } {
  const font = fontOf(chart.looks, 'legend/font/', 9);
  const entries = entriesOf(chart, pieces);
  const isLying = chart.legend.position === 'Top' || chart.legend.position === 'Bottom';
  const row = font.size * 1.5;
  const widths = entries.map(({ text }) => SIGN + textWidth(text, font) + GAP);
  const rows = isLying ? inRows(widths, area.width) : entries.map((_, at) => [at]);
  const widest = Math.min(area.width * 0.4, Math.max(0, ...widths));
  const height = rows.length * row + 4;
  const rest = restOf(chart, area, widest + 6, height + 4);
  const width = isLying ? Math.max(...rows.map((each) => sum(each, widths)), 0) : widest;
  const box = placeOf(chart, area, width, height);
  const group = svg('g', { class: 'legenda' });
  group.append(
    svg('rect', {
      ...{ x: box.left, y: box.top, width: box.width, height: box.height },
      ...frameOf(chart.looks, 'legend/'),
    }),
  );
  rows.forEach((each, index) => {
    let x = box.left + (isLying ? Math.max(0, (box.width - sum(each, widths)) / 2) : 2);
    const y = box.top + 2 + row * (index + 0.5);
    for (const at of each) {
      const entry = entries[at];
      if (entry === undefined) continue;
      const text = isLying ? entry.text : shorten(entry.text, widest - SIGN, font);
      group.append(
        ...entry.sign(x, y),
        svg('text', { x: x + SIGN, y: y + font.size * 0.35, fill: font.color, style: font.style }, text),
      );
      x += widths[at] ?? 0;
    }
  });
  return { rest, drawn: group };
}

const sum = (places: readonly number[], widths: readonly number[]): number =>
  places.reduce((total, at) => total + (widths[at] ?? 0), 0);

/** As many entries in a row as fit. */
function inRows(widths: readonly number[], most: number): number[][] {
  const rows: number[][] = [];
  widths.forEach((width, at) => {
    const last = rows.at(-1);
    if (last === undefined || sum(last, widths) + width > most) rows.push([at]);
    else last.push(at);
  });
  return rows;
}

function restOf(chart: GridChart, area: PlotArea, width: number, height: number): PlotArea {
  const { left, top } = area;
  if (chart.looks?.['legend/overlay'] === true) return area;
  const narrow = { ...area, width: area.width - width };
  const low = { ...area, height: area.height - height };
  return {
    Top: { ...low, top: top + height },
    Bottom: low,
    Left: { ...narrow, left: left + width },
    Right: narrow,
    Corner: narrow,
  }[chart.legend.position];
}

/** Where it was put by points, else at its side. */
function placeOf(chart: GridChart, area: PlotArea, width: number, height: number): PlotArea {
  const given = (side: 'left' | 'top' | 'width' | 'height'): number | null => {
    const look = chart.looks?.[`legend/${side}`];
    return typeof look === 'number' ? look * PIXELS : null;
  };
  const [midX, midY] = [area.left + (area.width - width) / 2, area.top + (area.height - height) / 2];
  const [right, bottom] = [area.left + area.width - width, area.top + area.height - height];
  const [left, top] = {
    Top: [midX, area.top],
    Bottom: [midX, bottom],
    Left: [area.left, midY],
    Right: [right, midY],
    Corner: [right, area.top],
  }[chart.legend.position] as [number, number];
  return {
    left: given('left') ?? left,
    top: given('top') ?? top,
    width: given('width') ?? width,
    height: given('height') ?? height,
  };
}
