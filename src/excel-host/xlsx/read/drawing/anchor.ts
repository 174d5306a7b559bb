import type { AxisSize, SheetData } from '../../../model/types';
import { EMU_PER_POINT } from '../../chart/anchor';
import { child, numeric, toNumber, type XmlNode } from '../xml-tree';

/** Points from the sheet's top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Sizes = Pick<SheetData, 'columns' | 'rows' | 'standardWidth' | 'standardHeight'>;

const points = (emu: number | null): number => (emu ?? 0) / EMU_PER_POINT;
/** A thousandth of a point is finer than any screen or printer. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Where a drawing lies (ECMA-376 part 1, 20.5.2): between two cells, from one cell on, or at a place of its own. */
export function readPlace(anchor: XmlNode, sheet: Sizes): Place {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext');
  const position = child(anchor, 'pos');
  const start =
    from === null ? { left: points(numeric(position, 'x')), top: points(numeric(position, 'y')) } : corner(from, sheet);
  const end =
    to === null
      ? { left: start.left + points(numeric(extent, 'cx')), top: start.top + points(numeric(extent, 'cy')) }
      : corner(to, sheet);
  return {
    left: rounded(start.left),
    top: rounded(start.top),
    width: rounded(Math.max(0, end.left - start.left)),
    height: rounded(Math.max(0, end.top - start.top)),
  };
}

function corner(node: XmlNode, sheet: Sizes): { readonly left: number; readonly top: number } {
  const value = (name: string): number => toNumber(child(node, name)?.text ?? null) ?? 0;
  return {
    left: offset(value('col'), sheet.columns, sheet.standardWidth) + points(value('colOff')),
    top: offset(value('row'), sheet.rows, sheet.standardHeight) + points(value('rowOff')),
  };
}

function offset(index: number, sizes: readonly AxisSize[], standard: number): number {
  return sizes
    .filter((size) => size.index < index)
    .reduce((sum, size) => sum + (size.hidden ? 0 : (size.size ?? standard)) - standard, index * standard);
}
