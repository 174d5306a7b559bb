import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { fokusCadangan } from './fokus';

const useStyles = makeStyles({
  surface: {
    width: 'calc(100vw - 16px)',
    maxWidth: '440px',
    padding: '16px',
    maxHeight: 'calc(100vh - 16px)',
    boxSizing: 'border-box',
  },
  body: { gridTemplateColumns: 'minmax(0, 1fr)', maxHeight: 'calc(100vh - 50px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '2px',
    // A long choice of a list must not make its field wider than the pane.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  actions: {
    gridColumnStart: 1,
    gridColumnEnd: 4,
    display: 'flex',
    flexWrap: 'wrap',
    // Fluent stacks the buttons below 480 px, which is where every pane is.
    '@media screen and (max-width: 480px)': {
      flexDirection: 'row',
      justifySelf: 'stretch',
      justifyContent: 'flex-end',
    },
    '& > button': { width: 'auto' },
  },
});

interface SheetProps {
  readonly judul: string;
  /** `null` while it must not be closed: Escape and the ground behind then do nothing. */
  readonly onClose: (() => void) | null;
  /** `SheetContent` and `SheetActions`. */
  readonly children: ReactNode;
}

/** A dialog that fits a narrow pane. Loaded on demand. */
export const Sheet = ({ judul, onClose, children }: SheetProps) => {
  const s = useStyles();
  // Taken while rendering: once the dialog is there, the focus is inside it.
  const [pembuka] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Looked up only then: the same change may have replaced the view that the dialog was opened from.
      setTimeout(() => {
        // Another dialog has opened meanwhile: the focus is its own.
        if (document.activeElement !== document.body) return;
        // The page itself takes no focus, and until something does, the screen reader stays shut out of the pane.
        const kembali = pembuka?.isConnected === true && pembuka !== document.body;
        const tujuan = kembali ? pembuka : document.getElementById(fokusCadangan);
        if (tujuan instanceof HTMLElement) tujuan.focus();
      });
    },
    [pembuka],
  );
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose?.();
      }}
    >
      <DialogSurface className={s.surface}>
        <DialogBody className={s.body}>
          <DialogTitle action={null}>{judul}</DialogTitle>
          {children}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

export const SheetContent = ({ children }: { children: ReactNode }) => (
  <DialogContent className={useStyles().content}>{children}</DialogContent>
);
export const SheetActions = ({ children }: { children: ReactNode }) => (
  <DialogActions className={useStyles().actions}>{children}</DialogActions>
);

/** Gives the focus to the element when it appears: the stage before took its focused button away. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();
