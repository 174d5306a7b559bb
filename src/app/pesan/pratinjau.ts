import type { Katalog } from './katalog';

export const pratinjauId: Katalog['pratinjau'] = {
  'lembar-baru': 'Membuat {jumlah} lembar',
  'lembar-dilengkapi': 'Melengkapi {jumlah} lembar tanpa mengubah isinya',
  'lembar-ditulis-ulang': 'Menulis ulang {jumlah} lembar',
  'sel-diisi': 'Mengisi {jumlah} sel yang masih kosong',
  'sel-berubah': 'Mengganti isi {jumlah} sel',
  'rumus-dipulihkan': 'Memulihkan {jumlah} rumus',
  peristiwa: 'Mencatat {jumlah} peristiwa dalam riwayat',
  catatan: 'Memperbarui {jumlah} catatan reviu',
  'lembar-dikunci': 'Mengunci {jumlah} lembar',
  'lembar-dihapus': 'Menghapus {jumlah} lembar',
  'sel-kembali': 'Mengembalikan isi {jumlah} sel seperti semula',
  dirapikan: 'Merapikan {jumlah} hal yang tertinggal dari pekerjaan yang terputus',
  'tidak-ada': 'Tidak ada yang perlu diubah',
};
export const pratinjauEn: Katalog['pratinjau'] = {
  'lembar-baru': 'Makes {jumlah} sheets',
  'lembar-dilengkapi': 'Completes {jumlah} sheets without changing their content',
  'lembar-ditulis-ulang': 'Rewrites {jumlah} sheets',
  'sel-diisi': 'Fills {jumlah} cells that are still empty',
  'sel-berubah': 'Replaces the content of {jumlah} cells',
  'rumus-dipulihkan': 'Restores {jumlah} formulas',
  peristiwa: 'Records {jumlah} events in the journal',
  catatan: 'Updates {jumlah} review notes',
  'lembar-dikunci': 'Locks {jumlah} sheets',
  'lembar-dihapus': 'Deletes {jumlah} sheets',
  'sel-kembali': 'Puts the content of {jumlah} cells back as it was',
  dirapikan: 'Tidies up {jumlah} things left by work that was interrupted',
  'tidak-ada': 'Nothing needs to change',
};
