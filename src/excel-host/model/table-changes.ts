import type { Rect } from './types';

/** What happens to tables and the order of rows, as events tell it. */
export type TableChange =
  | {
      readonly kind: 'table';
      readonly sheetId: string;
      readonly tableId: string;
      readonly tableName: string;
      readonly what: 'added' | 'deleted';
    }
  | { readonly kind: 'sorted'; readonly sheetId: string; readonly area: Rect; readonly axis: 'row' | 'col' };
