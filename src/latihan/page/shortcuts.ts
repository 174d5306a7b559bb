import type { Clipboard } from '../grid/clipboard';
import type { CommentCard } from '../grid/comment-card';
import type { GridController } from '../grid/controller';
import type { ValidationHelp } from '../grid/validation-help';
import { byId } from '../dom';
import type { SheetTabs } from './sheet-tabs';

/** `true` when the key was used; otherwise it does what it does everywhere. */
export type Shortcut = () => boolean;

interface Parts {
  readonly grid: GridController;
  readonly help: ValidationHelp;
  readonly card: CommentCard;
  readonly clipboard: Clipboard;
  readonly tabs: SheetTabs;
}

const used = (act: () => unknown): Shortcut => {
  return () => {
    act();
    return true;
  };
};

/** Keys that lead beyond the cells, by their names as `Ctrl+Alt+Shift+Key`. */
export function sheetShortcuts({ help, card, clipboard, tabs }: Parts): Readonly<Record<string, Shortcut>> {
  const nextSheet = used(() => tabs.step(1));
  const sheetBefore = used(() => tabs.step(-1));
  const goTo = used(() => byId('kotak-nama').focus());
  return {
    'Alt+ArrowDown': () => help.openList(),
    'Shift+F2': () => card.showActive(),
    Escape: used(() => {
      clipboard.release();
      card.hide();
    }),
    // Browsers keep Ctrl+Page Up and Page Down for their own tabs; Excel for the web adds Alt for that reason.
    'Ctrl+PageDown': nextSheet,
    'Ctrl+PageUp': sheetBefore,
    'Ctrl+Alt+PageDown': nextSheet,
    'Ctrl+Alt+PageUp': sheetBefore,
    'Ctrl+d': used(() => void clipboard.fill('row')),
    'Ctrl+r': used(() => void clipboard.fill('column')),
    'Ctrl+g': goTo,
    F5: goTo,
  };
}
