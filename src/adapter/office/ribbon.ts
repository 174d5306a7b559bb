import { officeGlobals } from './open-office';

interface OpenedDialog {
  close(): void;
  addEventHandler(event: unknown, handler: (answer: { message: string } | { error: number }) => void): void;
}

/** The part of the Office namespace that ribbon buttons need. */
export interface RibbonOffice {
  readonly AsyncResultStatus: { readonly Failed: unknown };
  readonly EventType: { readonly DialogMessageReceived: unknown; readonly DialogEventReceived: unknown };
  readonly actions: { associate(name: string, run: (event: { completed(): void }) => void): void };
  readonly context: {
    readonly ui: {
      displayDialogAsync(
        address: string,
        options: Office.DialogOptions,
        opened: (result: { status: unknown; value: OpenedDialog }) => void,
      ): void;
    };
  };
}

export interface Ribbon {
  /** Binds a function that the manifest names to what it does; Excel is told when it has ended, however it ended. */
  register(name: string, run: () => Promise<void>): void;
  /**
   * Shows a page of ours in a small dialog. Answers the text that the page sent, `null` when the user closed it or no dialog could
   * open (another one is open, pop-ups are blocked).
   */
  showPage(address: string): Promise<string | null>;
}

/** Per cent of the window. */
const SIZE = { height: 38, width: 30 };

export function openRibbon(office: RibbonOffice): Ribbon {
  return {
    register(name, run) {
      office.actions.associate(name, (event) => {
        const ended = (): void => {
          event.completed();
        };
        void run().then(ended, ended);
      });
    },
    showPage: (address) =>
      new Promise((resolve) => {
        office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (opened) => {
          if (opened.status === office.AsyncResultStatus.Failed) {
            resolve(null);
            return;
          }
          const dialog = opened.value;
          dialog.addEventHandler(office.EventType.DialogMessageReceived, (answer) => {
            dialog.close();
            resolve('message' in answer ? answer.message : null);
          });
          dialog.addEventHandler(office.EventType.DialogEventReceived, () => {
            resolve(null);
          });
        });
      }),
  };
}

/** The part of the Office namespace that a dialog needs. */
export interface DialogOffice {
  onReady(): Promise<unknown>;
  readonly context: { readonly ui: { messageParent(text: string): void } };
}

/** Sends the dialog's answer to the page that opened it, which closes the dialog. */
export async function answerDialog(office: DialogOffice, text: string): Promise<void> {
  await office.onReady();
  office.context.ui.messageParent(text);
}

/** The same for the Office that this page was opened by; nothing happens where there is none. */
export async function answerHost(text: string): Promise<void> {
  const { office } = officeGlobals();
  if (office !== undefined) await answerDialog(office, text);
}

/** The ribbon of the Office that this page was opened by. */
export function hostRibbon(): Ribbon | null {
  const { office } = officeGlobals();
  return office === undefined ? null : openRibbon(office);
}
