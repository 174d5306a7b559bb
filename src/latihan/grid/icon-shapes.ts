import type { GridIcon } from '../../excel-host/grid-view';
import type { Box } from './geometry';
import { iconOf, type IconPart } from './icon-art';

const SIDE = 16;
const paths = new Map<string, Path2D>();

function pathOf(outline: string): Path2D {
  let path = paths.get(outline);
  if (path === undefined) paths.set(outline, (path = new Path2D(outline)));
  return path;
}

function paintPart(context: CanvasRenderingContext2D, { outline, fill, stroke, width }: IconPart): void {
  const path = pathOf(outline);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = width ?? 1;
  context.stroke(path);
}

/** Draws an icon of a conditional format into its box. */
export function paintIcon(context: CanvasRenderingContext2D, icon: GridIcon, box: Box): void {
  context.save();
  context.translate(box.left, box.top);
  context.scale(box.width / SIDE, box.height / SIDE);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const part of iconOf(icon.set, icon.index)) paintPart(context, part);
  context.restore();
}
