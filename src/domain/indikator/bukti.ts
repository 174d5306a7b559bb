import type { Isi } from './indikator';

/** One piece of evidence in the register. The file itself stays where it is; what is kept is where, and what it was like. */
export interface Bukti {
  /** Kode of the indicator. */
  readonly kode: string;
  readonly nama: string;
  /** Place on a shelf or a drive, or a link. */
  readonly tempat: string;
  readonly halaman: string;
  /** SHA-256 of the file as lower-case hex; empty where no file was chosen. */
  readonly sidik: string;
  /** As it stands in the cell. */
  readonly tanggal: Isi;
  readonly oleh: string;
}

/** Kode (lower case) of the indicators for which the register names evidence. */
export const kodeBerbukti = (daftar: readonly Bukti[]): ReadonlySet<string> =>
  new Set(daftar.filter(({ nama, tempat }) => nama !== '' || tempat !== '').map(({ kode }) => kode.toLowerCase()));
