import { attachFrame, type MessageReceiver } from '../../excel-host/browser/frame-host';
import { createGridView } from '../../excel-host/grid/create-grid-view';
import type { GridView } from '../../excel-host/grid-view';
import type { ExcelHost } from '../../excel-host/host';
import type { User } from '../../excel-host/model/change';
import type { WorkbookData } from '../../excel-host/model/types';

/** One person's place at a workbook: an own selection, own undo, own pane; the cells are everybody's. */
export interface Seat {
  readonly view: GridView;
  /** Plays host for a pane; the function ends it. */
  attachPane(frame: Window, receiver: MessageReceiver): () => void;
  /** As in Excel: while this person edits a cell, this person's add-ins are told to wait. */
  setEditing(isEditing: boolean): void;
  toData(): WorkbookData;
}

export function seatAt(host: ExcelHost, user: User): Seat {
  return {
    view: createGridView(host, user),
    attachPane: (frame, receiver) => attachFrame(host.connect({ user }), frame, { window: receiver }),
    setEditing: (isEditing) => {
      if (isEditing) host.faults.beginCellEdit(user);
      else host.faults.endCellEdit(user);
    },
    toData: () => host.toData(),
  };
}
