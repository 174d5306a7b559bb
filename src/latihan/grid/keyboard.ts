import type { GridController } from './controller';
import type { Direction } from './selection';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Command = (grid: GridController, event: KeyboardEvent) => void;

const arrow: Command = (grid, event) => {
  const direction = ARROWS[event.key];
  if (direction === undefined) return;
  if (event.ctrlKey || event.metaKey) grid.jumpTo(direction, event.shiftKey);
  else grid.move(direction, event.shiftKey);
};

/** Keys while a cell is selected. */
const SELECTING: Readonly<Record<string, Command>> = {
  ArrowUp: arrow,
  ArrowDown: arrow,
  ArrowLeft: arrow,
  ArrowRight: arrow,
  Enter: (grid, event) => grid.move(event.shiftKey ? 'up' : 'down', false),
  Tab: (grid, event) => grid.tab(event.shiftKey ? -1 : 1),
  Home: (grid, event) => grid.home(event.ctrlKey || event.metaKey, event.shiftKey),
  End: (grid, event) => {
    if (event.ctrlKey || event.metaKey) grid.end(event.shiftKey);
  },
  PageDown: (grid, event) => grid.page(1, event.shiftKey),
  PageUp: (grid, event) => grid.page(-1, event.shiftKey),
  F2: (grid) => grid.beginEdit('ubah'),
  Delete: (grid) => void grid.clear(),
  Backspace: (grid) => grid.beginEdit('masukan', ''),
};

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  a: (grid) => grid.selectWhole('all', { row: 0, col: 0 }),
  z: (grid) => void grid.undo(),
};

const isTyped = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !(event.altKey && !event.getModifierState('AltGraph'));

/** Keys on the sheet itself. Typing opens the editor first and lets the character fall into it. */
export function handleSheetKey(grid: GridController, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const control = event.ctrlKey || event.metaKey ? WITH_CONTROL[event.key.toLowerCase()] : undefined;
  const command = control ?? SELECTING[event.key];
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
    grid.editor.node.setRangeText('\n', grid.editor.node.selectionStart, grid.editor.node.selectionEnd, 'end');
    grid.editor.node.dispatchEvent(new Event('input'));
  } else if (event.key === 'Escape') {
    event.preventDefault();
    grid.cancelEdit();
  } else if (event.key === 'F2') {
    event.preventDefault();
    grid.editor.switchTo('ubah');
  } else if (commit !== undefined) {
    event.preventDefault();
    void grid.commit(commit(event.shiftKey));
  } else if (direction !== undefined && event.target === grid.editor.node) {
    event.preventDefault();
    void grid.commit(direction);
  }
  event.stopPropagation();
}
