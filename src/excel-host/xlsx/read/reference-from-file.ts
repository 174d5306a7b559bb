import type { Rect } from '../../model/types';
import { MAX_COLS, MAX_ROWS, parseAddress } from '../../text/address';

/** `A1:B2 D4` -> rectangles; what is no reference is left out. */
export function fromSqref(text: string | null): Rect[] {
  return (text ?? '')
    .split(/\s+/)
    .map((part) => (part === '' ? null : parseAddress(part)))
    .flatMap((found) => (found === null ? [] : [found.rect]));
}

/** The first rectangle of a reference, `null` when there is none. */
export function fromReference(text: string | null): Rect | null {
  return fromSqref(text)[0] ?? null;
}

const [DIGIT_0, DIGIT_9, LETTER_A, LETTERS] = [48, 57, 65, 26];

/** `B4` -> row 3, column 1; `null` when it is none or not in a sheet. Asked for once per cell, so it reads sign by sign. */
export function fromCellName(name: string): { readonly row: number; readonly col: number } | null {
  let at = 0;
  let col = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) break;
    col = col * LETTERS + letter + 1;
  }
  let row = 0;
  const digits = at;
  for (; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < DIGIT_0 || code > DIGIT_9) return null;
    row = row * 10 + code - DIGIT_0;
  }
  const isInSheet = digits > 0 && row >= 1 && row <= MAX_ROWS && col >= 1 && col <= MAX_COLS;
  return isInSheet ? { row: row - 1, col: col - 1 } : null;
}
