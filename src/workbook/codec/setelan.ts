/** Keys of the workbook settings. */
export const kunciTata = 'ckt.tata';
export const kunciBuku = 'ckt.buku';
/** Where the journal was cut: `padat.ts`. */
export const kunciPadat = 'ckt.padat';
export const AWALAN_PERISTIWA = 'ckt.e.';
/** Version of the sheets' layout that this code writes. */
export const VERSI_TATA = 1;
