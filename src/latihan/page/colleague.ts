import type { Seat } from './seat';
import { ask } from './dialog';

/** Whose changes these are, for the events of the other's pane. */
const USER = 'rekan';
const WINDOW_NAME = 'rekan-latihan';
const SIZE = 'width=1280,height=720';
const ADDRESS = '?rekan';

/** What the first window offers to the second one: both are of one origin, so the workbook itself is shared. */
export interface SharedWorkbook {
  seat(user: string): Seat;
}
declare global {
  interface Window {
    bukuLatihan?: SharedWorkbook;
  }
}

export const isColleague = (): boolean => location.search === ADDRESS;

/** The windows that a colleague looks through; they live as long as the workbook. */
export class ColleagueWindows {
  #open: Window | null = null;

  constructor(shared: SharedWorkbook) {
    window.bukuLatihan = shared;
    window.addEventListener('pagehide', () => this.#open?.close());
  }

  async show(): Promise<void> {
    this.#open = window.open(ADDRESS, WINDOW_NAME, `popup,${SIZE}`);
    if (this.#open !== null) return;
    await ask(
      'Jendela rekan tertahan',
      'Peramban menahan jendela baru dari halaman ini. Izinkan jendela munculan (pop-up) untuk alamat ini di bilah alamat, lalu tekan "Jendela rekan" sekali lagi.',
      [{ value: 'ya', label: 'Tutup', primary: true }],
      'ya',
    );
  }

  /** Another workbook lies on the table now. */
  follow(): void {
    if (this.#open?.closed === false) this.#open.location.reload();
  }
}

/** The colleague's seat at the workbook of the window that opened this one; `null` when that is gone. */
export function colleagueSeat(): Seat | null {
  const opener: unknown = window.opener;
  if (typeof opener !== 'object' || opener === null || !('bukuLatihan' in opener)) return null;
  const shared = (opener as Window).bukuLatihan;
  return shared?.seat(USER) ?? null;
}
