import { renderKabar } from './halaman';
import { jalankan } from './jalankan';
import { fromHash, toHash } from './kabar';
import type { LayananPita } from './layanan';
import { daftarPerintah } from './perintah';

/** The ribbon of the host application. */
export interface Pita {
  register(name: string, run: () => Promise<void>): void;
  showPage(address: string): Promise<string | null>;
}

export interface Panggung {
  readonly page: Document;
  /** Where this page stands. */
  readonly address: Pick<Location, 'href' | 'hash'>;
  /** `null` when no Excel answers: somebody reads the help in a browser. */
  open(): Promise<{ readonly pita: Pita; readonly layanan: LayananPita } | null>;
  /** Sends the dialog's answer to the page that opened it. */
  answer(text: string): void;
}

/** One page in three parts: the dialog of a ribbon button, the home of the ribbon's functions, and help for a reader. */
export async function mulai({ page, address, open, answer }: Panggung): Promise<void> {
  const kabar = fromHash(address.hash);
  if (kabar !== null) {
    renderKabar(page, kabar, answer);
    return;
  }
  const opened = await open();
  if (opened === null) return;
  const { pita, layanan } = opened;
  const here = address.href.slice(0, address.href.length - address.hash.length);
  for (const [name, perintah] of Object.entries(daftarPerintah)) {
    pita.register(name, () => jalankan(perintah, layanan, (satu) => pita.showPage(here + toHash(satu))));
  }
}
