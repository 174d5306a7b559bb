/** One thing a plan will do, countable and nameable, so that a preview can say it before anything is written. */
export type JenisPratinjau =
  | 'lembar-baru'
  | 'lembar-dilengkapi'
  | 'lembar-ditulis-ulang'
  | 'baris-pindah'
  | 'susunan-berubah'
  | 'lembar-dirapikan'
  | 'sel-diisi'
  | 'sel-berubah'
  | 'rumus-dipulihkan'
  | 'peristiwa'
  | 'catatan'
  | 'lembar-dikunci'
  | 'isian-dibatasi'
  | 'isian-dibuka'
  | 'lembar-dihapus'
  | 'sel-kembali'
  | 'komentar'
  | 'dirapikan'
  | 'pengaturan-berubah'
  | 'capaian-berubah'
  | 'predikat-berubah'
  | 'rata-rata-berubah'
  | 'laporan-usang'
  | 'isian-e81-lepas'
  | 'kolom-ditampilkan'
  | 'kolom-disembunyikan'
  | 'tidak-ada';
export interface Pratinjau {
  readonly jenis: JenisPratinjau;
  readonly jumlah: number;
  /** Names of what is concerned, at most a dozen. */
  readonly nama: readonly string[];
}
const NAMA_TERBANYAK = 12;
export const pratinjau = (
  jenis: JenisPratinjau,
  nama: readonly string[],
  jumlah = nama.length,
): readonly Pratinjau[] => (jumlah === 0 ? [] : [{ jenis, jumlah, nama: nama.slice(0, NAMA_TERBANYAK) }]);
export const tidakAda: readonly Pratinjau[] = [{ jenis: 'tidak-ada', jumlah: 0, nama: [] }];
