import type { GridCell } from '../../excel-host/grid-view';
import { paddingPixels } from './cell-look';
import type { Box } from './geometry';

/** Size of a conditional format's icon in parts of the font size, and the room between it and text beside it. */
const ICON = 1.15;
const GAP = 0.25;

/** What an icon takes from the room of text that is aligned left, in pixels. */
export const iconRoom = ({ conditional, style }: GridCell, scale: number): number =>
  conditional?.icon ? style.font.size * scale * (ICON + GAP) : 0;

const DOWN: Readonly<Record<string, number>> = { Top: 0, Justify: 0, Bottom: 1 };
const ACROSS: Readonly<Record<string, number>> = {
  Center: 0.5,
  Distributed: 0.5,
  CenterAcrossSelection: 0.5,
  Right: 1,
};

/** An icon stands at the left edge, beside the value; where it stands for the value, as the cell is aligned. */
export function iconBox({ style, conditional }: GridCell, box: Box, scale: number): Box {
  const size = Math.min(style.font.size * scale * ICON, box.height - 2, box.width - 2);
  const padding = paddingPixels(scale);
  const across = conditional?.icon?.only === true ? (ACROSS[style.horizontalAlignment] ?? 0) : 0;
  return {
    left: Math.round(box.left + padding + (box.width - 2 * padding - size) * across),
    top: Math.round(box.top + (box.height - size - 1) * (DOWN[style.verticalAlignment] ?? 0.5)),
    width: size,
    height: size,
  };
}
