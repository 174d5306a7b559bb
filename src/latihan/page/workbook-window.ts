import type { GridChange } from '../../excel-host/grid-view';
import { byId } from '../dom';
import { Clipboard } from '../grid/clipboard';
import { CommentCard } from '../grid/comment-card';
import { GridController } from '../grid/controller';
import { handleEditorKey, handleSheetKey } from '../grid/keyboard';
import { OutlineBar } from '../grid/outline-bar';
import { attachPointer } from '../grid/pointer';
import { Surface } from '../grid/surface';
import { ValidationHelp } from '../grid/validation-help';
import { announceCell } from './announce';
import { followLink } from './follow-link';
import { FormulaBar } from './formula-bar';
import { openPane } from './pane';
import { tellRefusal } from './refusal';
import type { Seat } from './seat';
import { SheetTabs } from './sheet-tabs';
import { sheetShortcuts, type Shortcut } from './shortcuts';
import { attachSplitter } from './splitter';
import { StatusBar } from './status-bar';

export interface WindowOptions {
  readonly panePath: string;
  /** Contents or looks changed, whoever changed them. */
  readonly onChange: () => void;
  /** Keys of the page, beside those of the sheet, e.g. Ctrl+S. */
  readonly shortcuts: Readonly<Record<string, Shortcut>>;
}
export interface WorkbookWindow {
  readonly grid: GridController;
  /** Ends the pane and all listening; the page's elements are thrown away by the caller. */
  close(): void;
}

/** `Ctrl+Alt+Shift+Key`, letters small. */
function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const modifiers = [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ];
  return [...modifiers, key].join('+');
}

/** One workbook on the page: the sheet, what stands around it, and the pane. */
export function showWorkbook(seat: Seat, options: WindowOptions): WorkbookWindow {
  const { view } = seat;
  const closed = new AbortController();
  const surface = new Surface(view);
  byId('lembar').append(surface.root);

  const grid: GridController = new GridController(view, surface, {
    onActive: () => {
      card.hide();
      bar.update();
      help.update();
      status.update(grid.sheetId, grid.selected.rect);
      announceCell(view, grid, surface, card.at(grid.selected.active));
    },
    onMode: (mode) => {
      status.setMode(mode);
      seat.setEditing(mode !== null);
      if (mode !== null) clipboard.release();
    },
    onTyping: (text) => bar.show(text),
    onRefused: tellRefusal,
  });
  const card = new CommentCard(view, surface, grid);
  const help = new ValidationHelp(view, surface, grid);
  const clipboard = new Clipboard(view, surface, grid);
  const bar = new FormulaBar(view, grid, () => surface.node.focus({ preventScroll: true }));
  const status = new StatusBar(view, surface);
  const outlines = [new OutlineBar('rows', view, surface, grid), new OutlineBar('columns', view, surface, grid)];
  const openSheet = (sheetId: string): void => {
    void grid.commit().then((done) => {
      if (done) view.activate(sheetId);
    });
  };
  const tabs = new SheetTabs(view, openSheet);

  const measure = (): void => {
    surface.measure();
    for (const outline of outlines) outline.update();
  };
  const redraw: Record<GridChange['kind'], () => void> = {
    cells: () => surface.repaint(),
    structure: measure,
    selection: () => undefined,
  };
  const unsubscribe = view.subscribe((change) => {
    const before = surface.geometry.sheetId;
    redraw[change.kind]();
    if (change.kind !== 'selection') options.onChange();
    tabs.update();
    grid.followSelection();
    if (surface.geometry.sheetId !== before) for (const outline of outlines) outline.update();
  });

  const shortcuts = { ...sheetShortcuts({ grid, help, card, clipboard, tabs }), ...options.shortcuts };
  surface.node.addEventListener('keydown', (event) => {
    if (event.target !== surface.node) return;
    const shortcut = shortcuts[keyName(event)];
    if (shortcut?.() === true) event.preventDefault();
    else handleSheetKey(grid, event);
  });
  grid.editor.node.addEventListener('keydown', (event) => handleEditorKey(grid, event));
  attachPointer(view, surface, grid, (link) => followLink(view, grid, link));
  clipboard.listen(closed.signal);
  attachSplitter(document.querySelector<HTMLElement>('.panel') ?? document.body);
  const detach = openPane(seat, options.panePath);

  tabs.update();
  measure();
  grid.followSelection();
  surface.node.focus();
  return {
    grid,
    close: () => {
      closed.abort();
      unsubscribe();
      detach();
      surface.close();
      seat.setEditing(false);
    },
  };
}
