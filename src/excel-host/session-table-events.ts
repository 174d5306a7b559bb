import type { ModelChange } from './model/change';
import { intersect } from './model/rect';
import type { TableChange } from './model/table-changes';
import type { Rect } from './model/types';
import type { WorkbookModel } from './model/workbook';
import { workbookTarget } from './protocol/member/events';
import { sortEvents, tableCollectionEvents, tableEvents } from './protocol/member/table-events';
import type { EventDraft } from './session-event-draft';
import { formatAddress } from './text/address';

type TableMakers = { [K in TableChange['kind']]: (change: Extract<TableChange, { kind: K }>) => EventDraft[] };
type DataChange = Extract<ModelChange, { kind: 'data' }>;

/** What tables that come and go, and sorted cells, are to a client. */
export function tableDrafts(book: WorkbookModel, source: string): TableMakers {
  return {
    table: ({ sheetId, tableId, tableName, what }) => [
      {
        type: what === 'added' ? tableCollectionEvents.Added : tableCollectionEvents.Deleted,
        targets: [sheetId, workbookTarget],
        body: { worksheetId: sheetId, tableId, tableName, source },
      },
    ],
    sorted: ({ sheetId, area, axis }) => [
      {
        type: axis === 'row' ? sortEvents.RowSorted : sortEvents.ColumnSorted,
        targets: [sheetId, workbookTarget],
        body: { worksheetId: book.findSheet(sheetId)?.id ?? sheetId, address: formatAddress(area), source },
      },
    ],
  };
}

/** A change of cells is told to the tables that it touches. */
export function tableDataDrafts(
  book: WorkbookModel,
  { sheetId, area, type }: DataChange,
  source: string,
  keepRange: (sheetId: string, area: Rect) => string,
): EventDraft[] {
  const tables = book.findSheet(sheetId)?.tables ?? [];
  return tables.flatMap((table): EventDraft[] => {
    if (!intersect(area, table.range)) return [];
    const address = formatAddress(area);
    const referenceId = keepRange(sheetId, area);
    return [
      {
        type: tableEvents.DataChanged,
        targets: [table.id, sheetId, workbookTarget],
        body: { worksheetId: sheetId, tableId: table.id, address, changeType: type, source, referenceId },
      },
    ];
  });
}

/** A selection is told to each table of the sheet: with an empty address when it lies outside of the table. */
export function tableSelectionDrafts(book: WorkbookModel, sheetId: string, area: Rect): EventDraft[] {
  const tables = book.findSheet(sheetId)?.tables ?? [];
  return tables.map((table) => ({
    type: tableEvents.SelectionChanged,
    targets: [table.id],
    body: { worksheetId: sheetId, address: intersect(area, table.range) ? formatAddress(area) : '' },
  }));
}
