import type { CellStyle } from '../../excel-host/model/types';
import { element } from '../dom';
import { fontFamily } from './cell-look';
import type { Box } from './geometry';
import type { Cell } from './selection';

/** `masukan`: typing over the cell, arrows commit. `ubah`: editing what is there (F2), arrows move in the text. */
export type EditMode = 'masukan' | 'ubah';

const LEAST_WIDTH = 60;
const EXTRA_WIDTH = 14;
const STANDARD_SIZE = 10;
/** Below this nothing can be read, however small the zoom. */
const LEAST_SIZE = 11;

/** The box in which a cell's content is typed, lying over the cell. It commits nothing by itself. */
export class CellEditor {
  readonly node = element('textarea', {
    class: 'penyunting',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': 'Isi sel',
    hidden: true,
  });
  #cell: Cell | null = null;
  #mode: EditMode = 'masukan';
  #onInput: (text: string) => void;

  constructor(onInput: (text: string) => void) {
    this.#onInput = onInput;
    this.node.addEventListener('input', () => {
      this.#fit();
      this.#onInput(this.node.value);
    });
  }

  get cell(): Cell | null {
    return this.#cell;
  }
  get mode(): EditMode {
    return this.#mode;
  }
  get text(): string {
    return this.node.value;
  }

  /** `style` is the cell's look, `scale` pixels per point: what is typed looks as it will stand there. */
  open(cell: Cell, mode: EditMode, text: string, box: Box, style: CellStyle | null, scale: number): void {
    this.#cell = cell;
    const size = (style?.font.size ?? STANDARD_SIZE) * scale;
    this.node.style.font = `${style?.font.bold ? '700' : '400'} ${Math.max(LEAST_SIZE, size)}px/1.25 ${fontFamily(style?.font.name ?? 'Arial')}`;
    this.#mode = mode;
    this.node.value = text;
    this.node.hidden = false;
    this.place(box);
    this.#fit();
  }

  /** The formula bar writes here too, so that both show the same text. */
  setText(text: string): void {
    this.node.value = text;
    this.#fit();
  }

  /** Puts text at the caret, in place of what is marked. */
  insert(text: string): void {
    this.node.setRangeText(text, this.node.selectionStart, this.node.selectionEnd, 'end');
    this.node.dispatchEvent(new Event('input'));
  }

  /** Where typing goes on; at the end while the formula bar has the focus. */
  get caret(): number {
    return document.activeElement === this.node ? this.node.selectionStart : this.node.value.length;
  }

  /** Puts text in the place of a part, and the caret behind it. */
  replace(start: number, end: number, text: string): void {
    this.node.setRangeText(text, start, end, 'end');
    this.node.focus({ preventScroll: true });
    this.node.dispatchEvent(new Event('input'));
  }

  switchTo(mode: EditMode): void {
    this.#mode = mode;
  }

  place(box: Box): void {
    this.node.style.left = `${box.left - 1}px`;
    this.node.style.top = `${box.top - 1}px`;
    this.node.style.minWidth = `${Math.max(LEAST_WIDTH, box.width + 1)}px`;
    this.node.style.minHeight = `${box.height + 1}px`;
  }

  focus(): void {
    this.node.focus({ preventScroll: true });
    this.node.setSelectionRange(this.node.value.length, this.node.value.length);
  }

  close(): void {
    this.#cell = null;
    this.node.hidden = true;
    this.node.value = '';
  }

  #fit(): void {
    this.node.style.width = '0';
    this.node.style.height = '0';
    this.node.style.width = `${this.node.scrollWidth + EXTRA_WIDTH}px`;
    this.node.style.height = `${this.node.scrollHeight}px`;
  }
}
