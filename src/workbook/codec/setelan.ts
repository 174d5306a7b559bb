import type { WorkbookSnapshot } from '../plan/types';

/** Keys of the workbook settings. */
export const kunciTata = 'ckt.tata';
export const kunciBuku = 'ckt.buku';
/** Where the journal was cut: `padat.ts`. */
export const kunciPadat = 'ckt.padat';
export const AWALAN_PERISTIWA = 'ckt.e.';
/** Further pieces of a long event: `potongan.ts`. */
export const AWALAN_POTONGAN = 'ckt.p.';
export const kunciPotongan = (id: string, ke: number): string => `${AWALAN_POTONGAN}${id}.${ke}`;
/** Version of the sheets' layout that this code writes. */
export const VERSI_TATA = 1;

/** Longer than any identity that this code makes. */
const ID_TERPANJANG = 100;
/** Identity of the workbook as its setting says; `null` where none can be read. */
export function readIdBuku({ settings }: WorkbookSnapshot): string | null {
  const nilai = settings.find(({ key }) => key === kunciBuku)?.value;
  return typeof nilai === 'string' && nilai !== '' && nilai.length <= ID_TERPANJANG ? nilai : null;
}
