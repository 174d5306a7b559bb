import type { Rect } from '../../model/types';
import { parseAddress } from '../../text/address';

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
