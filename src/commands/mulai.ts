import { renderKabar } from './halaman';
import { jalankan } from './jalankan';
import { fromHash, type Kabar, toHash } from './kabar';
import { kataPita } from './kata';
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
  /** `null` outside Office: somebody reads the help in a browser. */
  readonly pita: Pita | null;
  /** `null` when the product cannot run in this Excel. */
  layanan(): Promise<LayananPita | null>;
  /** Sends the dialog's answer to the page that opened it. */
  answer(text: string): void;
}

/**
 * One page in three parts: the dialog of a ribbon button, the home of the ribbon's functions, and help for a reader. Functions are bound
 * at once, before the product is ready: Excel opens this page because a button was pressed, and calls its function as soon as it can.
 */
export function mulai({ page, address, pita, layanan, answer }: Panggung): void {
  const kabar = fromHash(address.hash);
  if (kabar !== null) {
    renderKabar(page, kabar, answer);
    return;
  }
  if (pita === null) return;
  const here = address.href.slice(0, address.href.length - address.hash.length);
  const tampilkan = (satu: Kabar): Promise<string | null> => pita.showPage(here + toHash(satu));
  const ready = layanan().catch(() => null);
  for (const [name, perintah] of Object.entries(daftarPerintah)) {
    pita.register(name, async () => {
      const services = await ready;
      if (services === null) await tampilkan(takSiap);
      else await jalankan(perintah, services, tampilkan);
    });
  }
}

/** Which language Excel speaks is not known then. */
const takSiap: Kabar = { bahasa: 'id', nada: 'gagal', baris: [kataPita.en.takSiap.judul], ...kataPita.id.takSiap };
