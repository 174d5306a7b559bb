import type { ObjectChange } from './object-changes';
import type { TableChange } from './table-changes';
import type { Rect } from './types';

/** Excel.DataChangeType, as far as this host makes them. */
export type DataChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
/** Excel.InsertDeleteCellsShiftDirection. */
export type ShiftDirection = 'None' | 'ShiftCellDown' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellLeft';

/** What happened to the workbook: the source of Office.js events and of a page's redraws. */
export type ModelChange =
  | {
      readonly kind: 'data';
      readonly sheetId: string;
      readonly area: Rect;
      readonly type: DataChangeType;
      /** Where cells went; left out for an edit. */
      readonly shift?: ShiftDirection;
    }
  | { readonly kind: 'look'; readonly sheetId: string }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-deactivated';
      readonly sheetId: string;
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Rect }
  | ObjectChange
  | TableChange
  | { readonly kind: 'settings' }
  | { readonly kind: 'workbook' };

/** Who made the change: clients of the same user see it as local, others as remote. */
export type User = string;
export type ChangeListener = (change: ModelChange, user: User) => void;
