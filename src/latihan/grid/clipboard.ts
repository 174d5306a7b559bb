import type { EnterResult, GridBlock, GridView } from '../../excel-host/grid-view';
import type { GridController } from './controller';
import type { Surface } from './surface';

/** Line ends of another program, as tab-separated text is compared and pasted. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');

/**
 * Ctrl+C, X, V between the sheet and the system's clipboard. As long as that still holds what was copied here, pasting brings the
 * cells themselves: formulas and looks, as Excel does; else the text.
 */
export class Clipboard {
  readonly #view: GridView;
  readonly #surface: Surface;
  readonly #grid: GridController;
  #held: { readonly block: GridBlock; readonly text: string } | null = null;

  constructor(view: GridView, surface: Surface, grid: GridController) {
    this.#view = view;
    this.#surface = surface;
    this.#grid = grid;
  }

  listen(signal: AbortSignal): void {
    const onSheet = (): boolean => document.activeElement === this.#surface.node;
    const hold =
      (mode: GridBlock['mode']) =>
      (event: ClipboardEvent): void => {
        if (!onSheet()) return;
        event.preventDefault();
        event.clipboardData?.setData('text/plain', this.#hold(mode));
      };
    document.addEventListener('copy', hold('copy'), { signal });
    document.addEventListener('cut', hold('cut'), { signal });
    document.addEventListener(
      'paste',
      (event) => {
        if (!onSheet()) return;
        event.preventDefault();
        void this.#paste(event.clipboardData?.getData('text/plain') ?? '');
      },
      { signal },
    );
  }

  /** Esc, and any entry: the dashed frame goes, what is in the system's clipboard stays. */
  release(): void {
    this.#held = null;
    this.#surface.frame(null);
  }

  /** Ctrl+D and Ctrl+R: the selection's first row or column fills the others. */
  async fill(part: 'row' | 'column'): Promise<void> {
    const { sheetId } = this.#grid;
    const { rect } = this.#grid.selected;
    const first = part === 'row' ? { ...rect, rows: 1 } : { ...rect, cols: 1 };
    const rest =
      part === 'row'
        ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 }
        : { ...rect, col: rect.col + 1, cols: rect.cols - 1 };
    if (rest.rows === 0 || rest.cols === 0) return;
    await this.#grid.tell(this.#view.pasteBlock({ sheetId, rect: first, mode: 'copy' }, sheetId, rest));
  }

  #hold(mode: GridBlock['mode']): string {
    const { sheetId } = this.#grid;
    const { rect } = this.#grid.selected;
    const text = this.#view.copyText(sheetId, rect);
    this.#held = { block: { sheetId, rect, mode }, text: plain(text) };
    this.#surface.frame({ sheetId, rect });
    return text;
  }

  async #paste(given: string): Promise<void> {
    const text = plain(given);
    const { sheetId } = this.#grid;
    const { rect } = this.#grid.selected;
    const held = this.#held;
    if (held !== null && held.text === text) {
      const done = await this.#put(this.#view.pasteBlock(held.block, sheetId, rect));
      if (done && held.block.mode === 'cut') this.release();
    } else if (text !== '') {
      this.release();
      await this.#put(this.#view.pasteText(sheetId, rect, text));
    }
  }

  /** As in Excel, what was pasted is selected afterwards. */
  #put(result: EnterResult): Promise<boolean> {
    if (result.ok && result.area !== undefined) this.#grid.selectRect(result.area);
    return this.#grid.tell(result);
  }
}
