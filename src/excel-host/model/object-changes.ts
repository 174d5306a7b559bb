import type { Rect } from './types';

/** Excel.CommentChangeType. */
export type CommentChangeType =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';
/** Excel.CommentDetail. */
export interface CommentDetail {
  readonly commentId: string;
  readonly replyIds: readonly string[];
}

/** Excel.FormulaChangedEventDetail. */
export interface FormulaEdit {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/** Changes that are told beside those of cells and sheets. */
export type ObjectChange =
  | {
      readonly kind: 'comment';
      readonly sheetId: string;
      readonly what: 'added' | 'changed' | 'deleted';
      /** For `changed` only. */
      readonly changeType?: CommentChangeType;
      readonly comments: readonly CommentDetail[];
    }
  | { readonly kind: 'chart'; readonly sheetId: string; readonly chartId: string; readonly what: 'added' | 'deleted' }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly kind: 'formulas'; readonly sheetId: string; readonly cells: readonly FormulaEdit[] }
  | { readonly kind: 'format'; readonly sheetId: string; readonly area: Rect }
  | { readonly kind: 'rows-hidden'; readonly sheetId: string; readonly area: Rect; readonly hidden: boolean };
