import type { GridComment, GridView } from '../../excel-host/grid-view';
import { element } from '../dom';
import type { GridController } from './controller';
import { holdsCell, rectOfCell, type Cell } from './selection';
import type { Surface } from './surface';

const GAP = 10;
const DATE = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' });

/** A comment's lines: who, when, what; a note without an author only what. */
export const commentInWords = ({ kind, resolved, entries }: GridComment): string =>
  [
    kind === 'note' ? 'Catatan' : resolved ? 'Komentar, selesai' : 'Komentar',
    ...entries.map(({ author, text }) => (author === '' ? text : `${author}: ${text}`)),
  ].join('; ');

/** The text of a cell's comment, shown while the pointer rests on the cell or when asked for by Shift+F2. */
export class CommentCard {
  readonly #view: GridView;
  readonly #surface: Surface;
  readonly #grid: GridController;
  readonly #card = element('div', { class: 'komentar', role: 'note', hidden: true });
  #shown: Cell | null = null;

  constructor(view: GridView, surface: Surface, grid: GridController) {
    this.#view = view;
    this.#surface = surface;
    this.#grid = grid;
    surface.overlay.append(this.#card);
    surface.node.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0) return;
      const { part, cell } = surface.spotAt(event.clientX, event.clientY);
      this.#show(part === 'cell' ? cell : null);
    });
    surface.node.addEventListener('pointerleave', () => this.hide());
    surface.node.addEventListener('dilukis', () => this.#place());
  }

  /** Shift+F2; `false` when the active cell has no comment. */
  showActive(): boolean {
    this.#show(this.#grid.selected.active);
    return !this.#card.hidden;
  }

  hide(): void {
    this.#show(null);
  }

  at(cell: Cell): GridComment | null {
    const { sheetId } = this.#surface.geometry;
    const comments = this.#view.comments(sheetId);
    if (comments.length === 0) return null;
    const merge = this.#surface.mergesIn(rectOfCell(cell)).find((rect) => holdsCell(rect, cell));
    const { row, col } = merge ?? cell;
    return comments.find((comment) => comment.row === row && comment.col === col) ?? null;
  }

  #show(cell: Cell | null): void {
    if (cell !== null && this.#shown?.row === cell.row && this.#shown.col === cell.col) return;
    const comment = cell === null ? null : this.at(cell);
    this.#shown = comment === null ? null : cell;
    this.#card.hidden = comment === null;
    if (comment === null) return;
    this.#card.className = `komentar ${comment.kind === 'note' ? 'catatan-sel' : ''}`;
    this.#card.replaceChildren(
      ...comment.entries.map(({ author, text, date }) =>
        element(
          'div',
          { class: 'komentar-isi' },
          ...(author === '' ? [] : [element('strong', {}, author)]),
          ...(date === null ? [] : [element('time', { datetime: date }, DATE.format(new Date(date)))]),
          element('p', {}, text),
        ),
      ),
      ...(comment.resolved ? [element('em', {}, 'Selesai')] : []),
    );
    this.#place();
  }

  #place(): void {
    if (this.#shown === null || this.#card.hidden) return;
    const box = this.#surface.boxInView(rectOfCell(this.#shown));
    const { clientWidth, clientHeight } = this.#surface.overlay;
    const right = box.left + box.width + GAP;
    const fits = right + this.#card.offsetWidth <= clientWidth;
    this.#card.style.left = `${fits ? right : Math.max(0, box.left - GAP - this.#card.offsetWidth)}px`;
    this.#card.style.top = `${Math.max(0, Math.min(box.top, clientHeight - this.#card.offsetHeight))}px`;
  }
}
