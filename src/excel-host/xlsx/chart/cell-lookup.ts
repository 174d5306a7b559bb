import type { CellData, CellValue, WorkbookData } from '../../model/types';
import { parseAddress } from '../../text/address';

export interface PointValue {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** 2^14 columns, so that row and column make one number. */
const COLUMNS = 16_384;

/** Reads the cells that a chart refers to; a sheet is indexed when its first chart asks. */
export class CellLookup {
  private readonly sheets: ReadonlyMap<string, readonly CellData[]>;
  private readonly indexed = new Map<string, ReadonlyMap<number, CellData>>();

  constructor(data: WorkbookData) {
    this.sheets = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.cells]));
  }

  /** The points of an area row by row; none when the text is no area or the sheet is gone. */
  points(reference: string): readonly PointValue[] {
    const area = parseAddress(reference);
    const cells = area === null || area.sheet === null ? null : this.index(area.sheet.toLowerCase());
    if (area === null || cells === null) return [];
    const { row, col, rows, cols } = area.rect;
    return Array.from({ length: rows * cols }, (_, at) => {
      const cell = cells.get((row + Math.floor(at / cols)) * COLUMNS + col + (at % cols));
      return { value: cell?.value ?? null, numberFormat: cell?.style.numberFormat ?? 'General' };
    });
  }

  private index(sheet: string): ReadonlyMap<number, CellData> | null {
    const known = this.indexed.get(sheet);
    if (known !== undefined) return known;
    const cells = this.sheets.get(sheet);
    if (cells === undefined) return null;
    const index = new Map(cells.map((cell) => [cell.row * COLUMNS + cell.col, cell]));
    this.indexed.set(sheet, index);
    return index;
  }
}
