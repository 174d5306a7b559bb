import { rect } from './rect';
import type { Rect } from './types';

export interface Selection {
  readonly area: Rect;
  readonly active: { readonly row: number; readonly col: number };
}

const home: Selection = { area: rect(0, 0, 1, 1), active: { row: 0, col: 0 } };

/** What one user looks at: co-authors each have their own active sheet and selections. */
export class View {
  private readonly selections = new Map<string, Selection>();

  constructor(public activeSheetId: string) {}

  selectionOn(sheetId: string): Selection {
    return this.selections.get(sheetId) ?? home;
  }

  /** The active cell is the top left one, unless the user began or went on elsewhere in the area. */
  select(sheetId: string, area: Rect, active: Selection['active'] = { row: area.row, col: area.col }): void {
    this.selections.set(sheetId, { area, active });
  }
}
