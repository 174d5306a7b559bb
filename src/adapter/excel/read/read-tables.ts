import { KegagalanHost } from '../../../app/port/kegagalan';
import type { Isi } from '../../../domain/indikator/indikator';
import type { Area, TableRead } from '../../../workbook/plan/types';
import { addressOf } from '../../../workbook/formula/rujukan';
import type { Queue } from '../request';
import { queueMergedAreas } from './merged-areas';

/** One rectangle to read; `formulaColumns` are column offsets in which a constant is an overwritten formula. */
export interface Piece {
  readonly name: string;
  readonly area: Area;
  readonly formulaColumns: readonly number[];
  /** Whether an empty cell among them has lost its formula too. */
  readonly filled: boolean;
  readonly shownColumns: readonly number[];
  readonly columnKeys: boolean;
  /** Whether its values are read, or only where constants stand. */
  readonly values: boolean;
}

/** Title, period, hint, row of keys and two rows of headings; what a table lacks of them it has more rows of its own. */
const ROWS_ABOVE = 6;

type CellPlace = TableRead['overwritten'][number];

/** Runs of neighbouring columns: `[2,3,4,7]` -> `[2..4], [7..7]`. */
function columnRuns(columns: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const col of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === col) last.to = col;
    else runs.push({ from: col, to: col });
  }
  return runs;
}

/** On a single cell Excel searches the whole sheet instead: only what lies inside the asked columns counts. */
function placesInside(found: Excel.RangeAreas, area: Area): CellPlace[] {
  if (found.isNullObject) return [];
  return found.areas.items
    .flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) =>
      Array.from({ length: rowCount * columnCount }, (_, index) => ({
        row: rowIndex + Math.floor(index / columnCount),
        col: columnIndex + (index % columnCount),
      })),
    )
    .filter(
      ({ row, col }) => row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols,
    );
}

/** Excel gives empty cells, and formulas that show nothing, as empty text. */
const toIsi = (cell: unknown): Isi | boolean =>
  typeof cell === 'number' || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '') ? cell : null;

/** Rows above a table only tell whether its columns were moved: a host that does not give them keeps nothing else from being read. */
const aboveOf = (
  above: { readonly values: readonly (readonly unknown[])[] | null } | null,
): Pick<TableRead, 'above'> => (above === null || above.values === null ? {} : { above: toValues(above.values) });

/** Excel on the web answers `null` instead of an error where a read is too large (5 million cells). */
function toValues(values: readonly (readonly unknown[])[] | null): TableRead['values'] {
  if (values === null) throw new KegagalanHost('terlalu-besar', 'NullValues', 'no');
  return values.map((row) => row.map(toIsi));
}

/** Values of every piece, where formulas of it are lost, and which of the `foreign` sheets are empty; one request. */
export const contentQueue =
  (
    pieces: readonly Piece[],
    foreign: readonly string[],
    withSpecialCells: boolean,
    withMerged: boolean,
  ): Queue<{ tables: readonly TableRead[]; emptySheets: readonly string[] }> =>
  (context) => {
    const asked = pieces.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.area.sheet);
      const range = sheet.getRange(addressOf(piece.area));
      if (piece.values) range.load('values');
      const lost = (withSpecialCells ? columnRuns(piece.formulaColumns) : []).flatMap(({ from, to }) => {
        const area = { ...piece.area, col: piece.area.col + from, cols: to - from + 1 };
        return (piece.filled ? (['Constants', 'Blanks'] as const) : (['Constants'] as const)).map((kind) => {
          const found = sheet.getRange(addressOf(area)).getSpecialCellsOrNullObject(kind);
          found.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
          return { area, found };
        });
      });
      const rowsAbove = piece.columnKeys ? Math.min(ROWS_ABOVE, piece.area.row) : 0;
      const above =
        rowsAbove === 0
          ? null
          : sheet.getRange(addressOf({ ...piece.area, row: piece.area.row - rowsAbove, rows: rowsAbove }));
      above?.load('values');
      const shown = piece.shownColumns.map((offset) => {
        const column = sheet.getRange(addressOf({ ...piece.area, col: piece.area.col + offset, rows: 1, cols: 1 }));
        column.load('columnHidden');
        return { offset, column };
      });
      const merged = withMerged && piece.columnKeys ? queueMergedAreas(range) : null;
      return { piece, range, lost, above, shown, merged };
    });
    const used = foreign.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load('address');
      return { name, range };
    });
    return () => ({
      tables: asked.map(({ piece, range, lost, above, shown, merged }) => ({
        name: piece.name,
        area: piece.area,
        values: piece.values ? toValues(range.values) : [],
        overwritten: lost.flatMap(({ area, found }) => placesInside(found, area)),
        ...aboveOf(above),
        hidden: shown.filter(({ column }) => column.columnHidden).map(({ offset }) => offset),
        ...(merged === null ? {} : { merged: merged() }),
      })),
      emptySheets: used.filter(({ range }) => range.isNullObject).map(({ name }) => name),
    });
  };
