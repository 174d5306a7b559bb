import type { BorderData, CellStyle } from '../../excel-host/model/types';
import { borderWidth } from './cell-look';
import type { Box } from './geometry';
import type { Inks, Pen } from './pen';

/** Dashes and gaps in parts of the line's width. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [3, 2],
  DashDot: [4, 2, 1, 2],
  DashDotDot: [4, 2, 1, 2, 1, 2],
  Dot: [1, 1],
  SlantDashDot: [5, 1, 2, 1],
};
const HAIRLINE = [1, 1];

const dashesOf = (border: BorderData): readonly number[] | undefined =>
  border.weight === 'Hairline' ? HAIRLINE : DASHES[border.style];

function dashed(pen: Pen, { left, top, width, height }: Box, dashes: readonly number[], color: string): void {
  const { context } = pen;
  const isLevel = width >= height;
  const thick = isLevel ? height : width;
  context.strokeStyle = color;
  context.lineWidth = thick;
  context.setLineDash(dashes.map((part) => part * thick));
  context.beginPath();
  const [x, y] = [pen.snap(left), pen.snap(top)];
  context.moveTo(isLevel ? x : x + thick / 2, isLevel ? y + thick / 2 : y);
  context.lineTo(isLevel ? x + width : x + thick / 2, isLevel ? y + thick / 2 : y + height);
  context.stroke();
  context.setLineDash([]);
}

/** A cell's borders; those above and to the left stand on the grid line of the neighbour. */
export function paintBorders(pen: Pen, inks: Inks, box: Box, { borders }: CellStyle): void {
  const outer = { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 };
  const right = outer.left + outer.width;
  const bottom = outer.top + outer.height;
  const sides = [
    [borders.top, (at: number, thick: number): Box => ({ ...outer, top: outer.top + at, height: thick })],
    [borders.bottom, (at: number, thick: number): Box => ({ ...outer, top: bottom - at - thick, height: thick })],
    [borders.left, (at: number, thick: number): Box => ({ ...outer, left: outer.left + at, width: thick })],
    [borders.right, (at: number, thick: number): Box => ({ ...outer, left: right - at - thick, width: thick })],
  ] as const;
  for (const [border, strip] of sides) {
    const width = borderWidth(border);
    if (border === null || width === 0) continue;
    const color = inks.line(border.color);
    const thick = pen.thick(border.style === 'Double' ? 1 : width);
    const dashes = dashesOf(border);
    if (dashes === undefined) pen.rect(strip(0, thick), color);
    else dashed(pen, strip(0, thick), dashes, color);
    if (border.style === 'Double') pen.rect(strip(width - thick, thick), color);
  }
}
