/** Severity: E blocks "final", W needs a note, I is a hint. */
export type Tingkat = 'E' | 'W' | 'I';

export type Tabel =
  | 'beranda'
  | 'iku'
  | 'isian'
  | 'anggaran'
  | 'bukti'
  | 'rekap'
  | 'analisis'
  | 'laporan'
  | 'e81'
  | 'salin'
  | 'kendali'
  | 'catatan'
  | 'buku';

/** Where a finding stands, by stable keys; the workbook layer turns it into sheet and cell. */
export interface Lokasi {
  readonly tabel: Tabel;
  /** Kode of the division, for `isian`; part of the sheet for `rekap` (`#semua`, `#sasaran`, `#bidang`, `#anggaran`), `analisis` and `laporan` (`#narasi`), `null` for its rows. */
  readonly bidang: string | null;
  /** Key of the row (indicator or budget kode, setting id); for `buku` the title of the sheet. */
  readonly kunci: string | null;
  /** Key of the column in the sheet's declaration. */
  readonly kolom: string | null;
}

/** A problem in user data as a value; its text comes from the catalogue (`app/pesan`). `kode`: R01.. of the rule table, S.. for structure. */
export interface Temuan {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly lokasi: Lokasi;
  /** Kode of the indicator concerned. */
  readonly indikator: string | null;
  /** Numbers and words put into the sentence. */
  readonly data: Readonly<Record<string, string | number | null>>;
}
