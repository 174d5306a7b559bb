import type { GridController } from './controller';
import type { Direction } from './selection';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Command = (grid: GridController, event: KeyboardEvent) => void;
const isControl = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

const arrow: Command = (grid, event) => {
  const direction = ARROWS[event.key];
  if (direction === undefined) return;
  if (isControl(event)) grid.jumpTo(direction, event.shiftKey);
  else grid.move(direction, event.shiftKey);
};
const page =
  (step: 1 | -1): Command =>
  (grid, event) => {
    if (event.altKey) grid.pageAcross(step, event.shiftKey);
    else grid.page(step, event.shiftKey);
  };

/** Keys while a cell is selected. */
const SELECTING: Readonly<Record<string, Command>> = {
  ArrowUp: arrow,
  ArrowDown: arrow,
  ArrowLeft: arrow,
  ArrowRight: arrow,
  Enter: (grid, event) => grid.enter(event.shiftKey ? -1 : 1),
  Tab: (grid, event) => grid.tab(event.shiftKey ? -1 : 1),
  Home: (grid, event) => grid.home(isControl(event), event.shiftKey),
  End: (grid, event) => {
    if (isControl(event)) grid.end(event.shiftKey);
  },
  PageDown: page(1),
  PageUp: page(-1),
  F2: (grid) => grid.beginEdit('ubah'),
  Delete: (grid) => void grid.clear(),
  Backspace: (grid) => grid.beginEdit('masukan', ''),
};

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  a: (grid) => grid.selectAll(),
  z: (grid, event) => void (event.shiftKey ? grid.redo() : grid.undo()),
  y: (grid) => void grid.redo(),
  ' ': (grid) => grid.widen('column'),
};
const WITH_SHIFT: Readonly<Record<string, Command>> = { ' ': (grid) => grid.widen('row') };

const isTyped = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !isControl(event) && !(event.altKey && !event.getModifierState('AltGraph'));

/** Keys on the sheet itself. Typing opens the editor first and lets the character fall into it. */
export function handleSheetKey(grid: GridController, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const control = isControl(event) ? WITH_CONTROL[event.key.toLowerCase()] : undefined;
  const command = control ?? (event.shiftKey ? WITH_SHIFT[event.key] : undefined) ?? SELECTING[event.key];
  if (command !== undefined) {
    event.preventDefault();
    command(grid, event);
  } else if (isTyped(event)) {
    grid.beginEdit('masukan', '');
  }
}

const COMMITS: Readonly<Record<string, (shift: boolean) => Parameters<GridController['commit']>[0]>> = {
  Enter: (shift) => (shift ? 'up' : 'down'),
  Tab: (shift) => (shift ? 'tab-back' : 'tab'),
};

/** Keys while typing, in the cell or in the formula bar. */
export function handleEditorKey(grid: GridController, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const commit = COMMITS[event.key];
  const direction = grid.editor.mode === 'masukan' ? ARROWS[event.key] : undefined;
  if (event.key === 'Enter' && event.altKey) {
    event.preventDefault();
    grid.editor.insert('\n');
  } else if (event.key === 'Escape') {
    event.preventDefault();
    grid.cancelEdit();
  } else if (event.key === 'F2') {
    event.preventDefault();
    grid.editor.switchTo(grid.editor.mode === 'ubah' ? 'masukan' : 'ubah');
  } else if (commit !== undefined) {
    event.preventDefault();
    void grid.commit(commit(event.shiftKey));
  } else if (direction !== undefined && event.target === grid.editor.node) {
    event.preventDefault();
    if (!grid.pointing.step(direction)) void grid.commit(direction);
  }
  event.stopPropagation();
}
