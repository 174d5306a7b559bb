import type { KodeHalangan } from '../../domain/sop/penjaga';
import { pesanSusunanId } from './pesan-susunan-id';

/** Refusals of the use cases and what to do about them; `{kunci}` is filled from the message's data. */
export const pesanId = {
  ...pesanSusunanId,
  'buku-kosong': 'Buku kerja ini belum disiapkan. Mulai dengan Siapkan triwulan di tab Alur.',
  'buku-asing': 'Buku kerja ini bukan buatan add-in ini. Buka buku kerja baru, lalu tekan Siapkan triwulan.',
  'buku-versi-baru':
    'Buku kerja ini dibuat oleh versi add-in yang lebih baru. Tidak ada yang diubah. Perbarui add-in (tutup dan buka kembali panel), lalu ulangi.',
  'judul-dipakai':
    'Lembar {nama} sudah ada dan bukan buatan add-in ini. Ganti nama lembar itu, lalu ulangi; isinya tidak diubah.',
  'buku-lain-triwulan':
    'Buku kerja ini sudah disiapkan untuk triwulan {triwulan} tahun {tahun}. Buka buku kerja baru untuk triwulan lain.',
  'indikator-belum-ada':
    'Lembar IKU belum berisi indikator. Isi sedikitnya satu baris lengkap dengan bidangnya, lalu ulangi.',
  'bidang-belum-ada': 'Lembar Beranda belum berisi bidang. Isi daftar bidang, lalu ulangi.',
  'periode-berbeda':
    'Data ini untuk triwulan {triwulan} tahun {tahun}, berbeda dari buku kerja. Pilih data triwulan yang sama, atau siapkan buku kerja baru.',
  'format-belum-disisipkan': 'Lembar isian bidang belum lengkap. Tekan Sisipkan format dulu.',
  'belum-disiapkan': 'Triwulan belum disiapkan. Tekan Siapkan triwulan dulu.',
  'bukan-giliran': 'Langkah {langkah} belum dapat diselesaikan: sekarang giliran langkah {kini}.',
  'sudah-selesai': 'Langkah {langkah} sudah selesai. Lanjutkan ke langkah {kini}.',
  'sudah-dimulai': 'Langkah {langkah} sudah dimulai. Kerjakan, lalu selesaikan.',
  'langkah-belum-selesai':
    'Langkah {langkah} belum selesai, jadi tidak perlu dibuka kembali. Sekarang giliran langkah {kini}.',
  'tidak-dapat-dilewati':
    'Langkah {langkah} tidak dapat dilewati: angka, laporan, koreksi, dan pengesahan bergantung padanya. Kerjakan, lalu selesaikan.',
  'terlambat-tanpa-alasan':
    'Langkah {langkah} memakan {menit} menit kerja, lebih dari waktu baku {baku} menit. Tulis alasannya, lalu selesaikan.',
  'pengoreksi-penyusun':
    'Laporan ini disusun oleh {nama} juga. Mintalah orang lain mengoreksi, atau centang bahwa hal itu diketahui; pernyataan itu tercatat.',
  'isian-belum-lengkap':
    'Langkah {langkah} menunggu {jumlah} isian yang masih kosong: {nama}. Isi, atau tulis "tidak ada data".',
  'masih-ada-galat':
    'Langkah {langkah} tertahan oleh {jumlah} temuan galat. Buka tab Periksa dan perbaiki satu per satu.',
  'laporan-belum-disusun': 'Laporan belum disusun. Tekan Susun laporan, lalu ulangi.',
  'catatan-terbuka': 'Masih ada {jumlah} catatan reviu yang belum diterima. Selesaikan di tab Reviu.',
  'belum-ditandatangani': 'Laporan belum ditandatangani. Gunakan tombol Tandatangani.',
  'sudah-ditandatangani':
    'Laporan sudah ditandatangani; isinya tidak diubah lagi. Buka kembali langkahnya dengan alasan di tab Alur bila memang perlu, atau siapkan buku kerja baru untuk triwulan berikutnya.',
  'langkah-tujuan-tidak-sebelumnya':
    'Pekerjaan hanya dapat dikembalikan ke langkah sebelum langkah {kini}. Pilih langkah yang lebih awal.',
  'isian-sudah-terbuka': 'Semua isian sudah terbuka; tidak ada yang perlu dibuka lagi.',
  'alasan-kosong': 'Alasan masih kosong. Tulis mengapa, atau apa yang harus diperbaiki.',
  'revisi-salah':
    'Revisi SOP belum dapat disimpan (langkah: {nama}). Lengkapi yang ditandai pada halaman SOP, lalu ulangi.',
  'langkah-tidak-ada': 'Langkah {langkah} tidak ada pada SOP triwulan ini. Tekan Baca ulang, lalu pilih lagi.',
  'nama-pejabat-kosong': 'Nama pejabat masih kosong. Tulis namanya, lalu ulangi.',
  'nip-salah': 'NIP "{nip}" tidak dapat dipakai. Tulis angkanya saja, paling banyak 30 karakter, atau kosongkan.',
  'masa-jabatan-salah':
    'Masa jabatan tidak sah. Periksa nama dan kedua tanggalnya; tanggal akhir tidak boleh sebelum tanggal mulai.',
  'hanya-kasubag':
    'Pengaturan hanya diubah oleh Kasubag Perencanaan. Bila Anda menjabatnya, pilih peran itu di Profil dan setelan, lalu ulangi.',
  'alasan-pengaturan-kosong': 'Alasan perubahan masih kosong. Tulis mengapa pengaturan diubah, lalu ulangi.',
  'pengaturan-salah':
    'Nilai baru untuk {nama} tidak dapat dipakai. Perbaiki yang ditandai pada pengaturan, lalu ulangi.',
  'teks-kosong': 'Teks masih kosong. Tulis isinya, lalu kirim lagi.',
  'teks-terlalu-panjang':
    'Teks {jumlah} karakter; riwayat menampung paling banyak {batas}. Persingkat, rinciannya simpan sebagai bukti dukung, lalu ulangi.',
  'salinan-sudah-terpisah': 'Salinan ini sudah menjadi pekerjaan tersendiri. Tekan Baca ulang.',
  'riwayat-lain-tidak-ada': 'Tidak ada riwayat buku kerja lain di sini lagi. Tekan Baca ulang.',
  'riwayat-lain-triwulan':
    'Riwayat itu milik triwulan {triwulan} tahun {tahun}, bukan triwulan buku kerja ini. Tinggalkan di sini; riwayat itu tetap ada pada berkas asalnya.',
  'catatan-tidak-ada': 'Catatan itu tidak ditemukan lagi. Tekan Baca ulang.',
  'catatan-sudah-diterima': 'Catatan itu sudah diterima. Tulis catatan baru bila masih ada yang perlu diperbaiki.',
  'sasaran-tidak-ada':
    'Baris {kunci} yang diberi catatan tidak ditemukan. Tekan Baca ulang, lalu pilih indikator lagi.',
  'kolom-berpindah':
    'Kolom pada lembar {lembar} berpindah tempat, sehingga tidak ada yang ditulis. Tekan Rapikan lembar di tab Periksa, lalu ulangi.',
  'isi-berubah':
    'Sel itu sudah diubah sejak pilihan ini ditawarkan; sekarang berisi {isi}. Tekan Periksa ulang, lalu pilih lagi.',
  'tanggal-salah': 'Tanggal {tanggal} tidak sah. Tulis tahun, bulan, dan tanggal yang ada di kalender.',
  'titik-balik-tidak-ada':
    'Perubahan itu tidak dapat dikembalikan lagi: catatan keadaan sebelumnya tidak ada di perangkat ini.',
  'bukan-contoh':
    'Buku kerja ini bukan buku kerja contoh, jadi tidak ada yang dihapus. Hapus lembarnya satu per satu bila memang perlu.',
  'sudah-berlanjut':
    'Perubahan itu tidak dapat dikembalikan lagi karena sesudahnya sudah tercatat {jumlah} peristiwa lain. Kembalikan langkahnya lewat tab Alur.',
  'sudah-diubah':
    'Perubahan itu tidak dapat dikembalikan utuh karena {jumlah} sel sudah diubah sesudahnya: {nama}. Perbaiki sel itu dengan tangan.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<KodeHalangan, string>>;
export type KunciPesan = keyof typeof pesanId;
