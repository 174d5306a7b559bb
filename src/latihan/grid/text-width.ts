import type { CellStyle } from '../../excel-host/model/types';
import { fontFamily } from './cell-look';

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();
const KNOWN_LIMIT = 20_000;

/** Width of a text in pixels, in a cell's font. */
export function textWidth(text: string, style: CellStyle, scale: number): number {
  const font = `${style.font.bold ? '700' : '400'} ${(style.font.size * scale).toFixed(2)}px ${fontFamily(style.font.name)}`;
  const key = `${font}\0${text}`;
  const width = known.get(key);
  if (width !== undefined) return width;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = font;
  const measured = context.measureText(text).width;
  if (known.size > KNOWN_LIMIT) known.clear();
  known.set(key, measured);
  return measured;
}

/** No character but a few capitals is wider than this part of the font size: most texts need no measuring. */
const WIDEST = 0.85;

export const fitsWidth = (text: string, style: CellStyle, scale: number, room: number): boolean =>
  text.length * style.font.size * scale * WIDEST <= room || textWidth(text, style, scale) <= room + 1;
