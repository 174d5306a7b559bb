import type { GridCell } from '../../excel-host/grid-view';
import type { CellStyle } from '../../excel-host/model/types';
import { alignmentOf, borderWidth, indentPixels, paddingPixels } from './cell-look';
import type { Box, Geometry } from './geometry';
import { iconRoom } from './icon-box';
import { maySpill, spillOf } from './spill';
import { wrapText } from './text-lines';
import { fontOf, reachOf, widthIn } from './text-width';

/** Height of a line in parts of the font size. */
const LINE = 1.2;
/** Width of `#` in parts of the font size. */
const SIGN_WIDTH = 0.55;
/** Letters one below the other. */
const STACKED = 180;

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
  /** Extra room at each blank, for justified text. */
  readonly gap: number;
}
/** A cell's text, ready to be drawn; in sheet pixels. */
export interface PlacedText {
  readonly font: string;
  readonly size: number;
  readonly lines: readonly PlacedLine[];
  readonly clip: Box | null;
  /** Turned around this point; lines are placed relative to it. */
  readonly turn: { readonly x: number; readonly y: number; readonly degrees: number } | null;
}

/** Room for content: between the borders, each of which stands on the grid line that belongs to the neighbour above or to the left. */
function roomIn(box: Box, { borders }: CellStyle): { left: number; right: number; top: number; bottom: number } {
  return {
    left: box.left - 1 + borderWidth(borders.left),
    right: box.left + box.width - borderWidth(borders.right),
    top: box.top - 1 + borderWidth(borders.top),
    bottom: box.top + box.height - borderWidth(borders.bottom),
  };
}

const DOWN: Readonly<Record<CellStyle['verticalAlignment'], number>> = {
  Top: 0,
  Justify: 0,
  Center: 0.5,
  Distributed: 0.5,
  Bottom: 1,
};
const ACROSS: Readonly<Record<string, number>> = { center: 0.5, right: 1 };

/** Where a cell's text stands. `filled` are the columns of its row that hold something; `reach` the columns to look at. */
export function placeText(
  cell: GridCell,
  box: Box,
  merged: boolean,
  filled: readonly number[],
  reach: { readonly first: number; readonly last: number },
  geometry: Geometry,
): PlacedText | null {
  const { style, conditional } = cell;
  if (cell.text === '' || conditional?.icon?.only === true) return null;
  const { scale } = geometry;
  const face = {
    name: style.font.name,
    bold: conditional?.bold ?? style.font.bold,
    italic: conditional?.italic ?? style.font.italic,
    size: style.font.size * scale,
  };
  const room = roomIn(box, style);
  const padding = paddingPixels(scale);
  const align = alignmentOf(style, cell.valueType);
  const indent = indentPixels(style, scale);
  const left = room.left + padding + (align === 'right' ? 0 : indent) + (align === 'left' ? iconRoom(cell, scale) : 0);
  const right = room.right - padding - (align === 'right' ? indent : 0);
  const across = right - left;
  const natural = (size: number): number => widthIn(fontOf({ ...face, size }), cell.text);
  const isShrunk = style.shrinkToFit && !style.wrapText && natural(face.size) > across;
  const size = isShrunk ? Math.max(1, (face.size * across) / natural(face.size)) : face.size;
  const font = fontOf({ ...face, size });
  const measure = (text: string): number => widthIn(font, text);
  if (style.textOrientation !== 0) return turned(cell, font, size, { ...room, left, right }, align, box);

  const isTooWide = !style.wrapText && measure(cell.text) > across + 1;
  // A number that is too wide for its column shows as a row of signs, never cut: a cut number would be another number.
  const text =
    isTooWide && cell.valueType === 'Double'
      ? '#'.repeat(Math.max(1, Math.floor(box.width / (size * SIGN_WIDTH))))
      : cell.text;
  const texts = style.wrapText ? wrapText(text, across, measure) : text.split('\n');
  const line = LINE * size;
  const spare = room.bottom - room.top - texts.length * line;
  const { ascent, descent } = reachOf(font);
  const first = room.top + spare * DOWN[style.verticalAlignment] + (line - ascent - descent) / 2 + ascent;
  const lines = texts.map((each, index): PlacedLine => {
    const width = measure(each);
    const blanks = align === 'justify' && index < texts.length - 1 ? each.split(' ').length - 1 : 0;
    return {
      text: each,
      x: left + (across - width) * (ACROSS[align] ?? 0),
      y: Math.round(first + index * line),
      width: blanks > 0 ? across : width,
      gap: blanks > 0 ? (across - width) / blanks : 0,
    };
  });
  const spills = isTooWide && maySpill(cell, merged);
  const isCut = isTooWide || spare < 0 || (style.wrapText && lines.some(({ width }) => width > across + 1));
  const clip = spills ? flowBox(cell, box, filled, reach, geometry) : isCut ? inner(box) : null;
  return { font, size, lines, clip, turn: null };
}

/** Cut text leaves the grid line between the cells alone. */
const inner = (box: Box): Box => ({
  left: box.left - 1,
  top: box.top - 1,
  width: box.width + 1,
  height: box.height + 1,
});

/** The cell and the empty neighbours that its text may flow over. */
function flowBox(
  cell: GridCell,
  box: Box,
  filled: readonly number[],
  { first, last }: { readonly first: number; readonly last: number },
  { columns }: Geometry,
): Box {
  const spill = spillOf(cell, filled, first, last);
  const left = spill.left === 0 ? box.left - 1 : columns.start(cell.col - spill.left);
  const right = columns.start(cell.col + 1 + spill.right);
  return { left, top: box.top - 1, width: right - left, height: box.height + 1 };
}

/** Excel turns text by -90..90 degrees, counter-clockwise; 180 stands for letters one below the other. */
function turned(
  cell: GridCell,
  font: string,
  size: number,
  room: { left: number; right: number; top: number; bottom: number },
  align: string,
  box: Box,
): PlacedText {
  const stacked = cell.style.textOrientation === STACKED;
  const degrees = stacked ? 0 : -cell.style.textOrientation;
  const texts = stacked ? [...cell.text] : cell.text.split('\n');
  const line = LINE * size;
  const width = Math.max(...texts.map((text) => widthIn(font, text)));
  const height = texts.length * line;
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const taken = { width: width * cosine + height * sine, height: width * sine + height * cosine };
  const x = room.left + (room.right - room.left - taken.width) * (ACROSS[align] ?? 0) + taken.width / 2;
  const y = room.top + (room.bottom - room.top - taken.height) * DOWN[cell.style.verticalAlignment] + taken.height / 2;
  const { ascent, descent } = reachOf(font);
  const lines = texts.map((text, index): PlacedLine => {
    const own = widthIn(font, text);
    return {
      text,
      x: stacked ? -own / 2 : -width / 2,
      y: -height / 2 + index * line + (line - ascent - descent) / 2 + ascent,
      width: own,
      gap: 0,
    };
  });
  return { font, size, lines, clip: inner(box), turn: { x, y, degrees } };
}
