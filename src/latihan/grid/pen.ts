import type { Box } from './geometry';

/** The colours that cells are drawn with: their own, or the system's where the user asked for strong contrast. */
export interface Inks {
  readonly paper: string;
  readonly grid: string;
  text(color: string, isLink: boolean): string;
  line(color: string): string;
  /** `null` draws no fill. */
  fill(color: string): string | null;
}

const OWN: Inks = {
  paper: '#ffffff',
  grid: '#e2e5e3',
  text: (color) => color,
  line: (color) => color,
  fill: (color) => color,
};
const STRONG: Inks = {
  paper: 'Canvas',
  grid: 'GrayText',
  text: (_, isLink) => (isLink ? 'LinkText' : 'CanvasText'),
  line: () => 'CanvasText',
  fill: () => null,
};
const contrast = window.matchMedia('(forced-colors: active)');
export const inks = (): Inks => (contrast.matches ? STRONG : OWN);
export const onContrast = (changed: () => void, signal: AbortSignal): void =>
  contrast.addEventListener('change', changed, { signal });

/** Draws in sheet pixels on a canvas that may have more or fewer pixels than the page: edges fall on whole ones. */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  readonly #ratio: number;
  #font = '';

  /** `originX`, `originY`: what of the sheet stands at the canvas' top left corner. */
  constructor(context: CanvasRenderingContext2D, ratio: number, originX: number, originY: number) {
    this.context = context;
    this.#ratio = ratio;
    context.setTransform(ratio, 0, 0, ratio, -originX * ratio, -originY * ratio);
  }

  snap(position: number): number {
    return Math.round(position * this.#ratio) / this.#ratio;
  }

  /** A line's thickness: whole pixels of the screen, one at least. */
  thick(width: number): number {
    return Math.max(1, Math.round(width * this.#ratio)) / this.#ratio;
  }

  rect({ left, top, width, height }: Box, color: string): void {
    const [x, y] = [this.snap(left), this.snap(top)];
    this.context.fillStyle = color;
    this.context.fillRect(x, y, this.snap(left + width) - x, this.snap(top + height) - y);
  }

  /** Draws what `draw` draws, cut at a box. */
  within(box: Box | null, draw: () => void): void {
    if (box === null) {
      draw();
      return;
    }
    this.context.save();
    this.context.beginPath();
    this.context.rect(this.snap(box.left), this.snap(box.top), box.width, box.height);
    this.context.clip();
    draw();
    this.context.restore();
    this.#font = '';
  }

  /** Setting a font costs the browser more than drawing a word with it. */
  useFont(font: string): void {
    if (font === this.#font) return;
    this.#font = font;
    this.context.font = font;
  }
}
