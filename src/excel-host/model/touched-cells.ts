import { contentOf, toInput } from './content';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Cells that were moved or rewritten in the model: the engine is told anew what stands in them, a stretch of a column at a time. */
export class TouchedCells {
  private readonly sheets = new Map<SheetModel, Map<number, Set<number>>>();

  readonly touch = (sheet: SheetModel, row: number, col: number): void => {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    const rows = columns.get(col);
    if (rows) rows.add(row);
    else columns.set(col, new Set([row]));
  };

  tell(book: WorkbookModel): void {
    for (const [sheet, columns] of this.sheets) {
      for (const [col, rows] of columns) {
        for (const [row, count] of stretches(rows)) {
          const block = Array.from({ length: count }, (_, step) => {
            const place = { sheet, row: row + step, col };
            return [toInput(book, place, contentOf(sheet.cell(place.row, col)))];
          });
          book.engine.setBlock(sheet.id, row, col, block);
        }
      }
    }
  }
}

function stretches(rows: ReadonlySet<number>): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of Int32Array.from(rows).sort()) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}
