import type { CellStyle } from '../../excel-host/model/types';
import { fontFamily } from './cell-look';

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, Map<string, number>>();
const KNOWN_LIMIT = 20_000;

export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Pixels. */
  readonly size: number;
  readonly name: string;
}

/** A cell's font as CSS has it. `scale` is pixels per point. */
export const fontOf = ({ bold, italic, size, name }: Face): string =>
  `${italic ? 'italic ' : ''}${bold ? '700' : '400'} ${size.toFixed(2)}px ${fontFamily(name)}`;

/** Width of a text in pixels. */
export function widthIn(font: string, text: string): number {
  let widths = known.get(font);
  if (widths === undefined) known.set(font, (widths = new Map<string, number>()));
  const width = widths.get(text);
  if (width !== undefined) return width;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  if (context.font !== font) context.font = font;
  const measured = context.measureText(text).width;
  if (widths.size > KNOWN_LIMIT) widths.clear();
  widths.set(text, measured);
  return measured;
}

const heights = new Map<string, { readonly ascent: number; readonly descent: number }>();

/** How far a font reaches above and below its base line, in whole pixels as the browser's own layout takes it. */
export function reachOf(font: string): { readonly ascent: number; readonly descent: number } {
  const seen = heights.get(font);
  if (seen !== undefined) return seen;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return { ascent: 0, descent: 0 };
  context.font = font;
  const metrics = context.measureText('Hg');
  const reach = {
    ascent: Math.round(metrics.fontBoundingBoxAscent),
    descent: Math.round(metrics.fontBoundingBoxDescent),
  };
  heights.set(font, reach);
  return reach;
}

/** No character but a few capitals is wider than this part of the font size: most texts need no measuring. */
const WIDEST = 0.85;

const faceOf = ({ font }: CellStyle, scale: number): Face => ({ ...font, italic: false, size: font.size * scale });

export const fitsWidth = (text: string, style: CellStyle, scale: number, room: number): boolean =>
  text.length * style.font.size * scale * WIDEST <= room || widthIn(fontOf(faceOf(style, scale)), text) <= room + 1;
