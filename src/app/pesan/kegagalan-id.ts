import type { Katalog } from './katalog';

export const kegagalanId: Katalog['kegagalan'] = {
  'sel-sedang-diedit': {
    judul: 'Sebuah sel sedang diedit, jadi Excel belum dapat menjalankan perintah.',
    tindakan: 'Tekan Enter (atau Esc) di lembar kerja dulu, lalu ulangi.',
  },
  terlindungi: {
    judul: 'Excel menolak perubahan karena lembar atau buku kerja terlindungi.',
    tindakan: 'Buka perlindungan yang dipasang kantor (menu Tinjau) atau buka berkas untuk diedit, lalu ulangi.',
  },
  'koneksi-putus': {
    judul: 'Hubungan dengan Excel terputus di tengah jalan; sebagian perubahan mungkin sudah tertulis.',
    tindakan: 'Tekan Ulangi: keadaan buku kerja dibaca kembali dan yang belum selesai dilanjutkan tanpa menggandakan.',
  },
  'bagian-tak-termuat': {
    judul: 'Bagian panel yang diperlukan belum termuat dari internet; buku kerja tidak berubah.',
    tindakan: 'Periksa sambungan internet, lalu tekan Ulangi.',
  },
  'terlalu-besar': {
    judul: 'Permintaan lebih besar daripada yang diterima Excel.',
    tindakan:
      'Kurangi baris kosong di lembar IKU dan Anggaran, lalu ulangi; bila tetap, buka berkas ini di Excel desktop.',
  },
  sibuk: {
    judul: 'Excel sedang sibuk atau menunggu sebuah kotak dialog.',
    tindakan: 'Tutup kotak dialog yang terbuka, tunggu beberapa detik, lalu ulangi.',
  },
  'tidak-ditemukan': {
    judul: 'Lembar atau sel yang dituju sudah tidak ada.',
    tindakan: 'Tekan Baca ulang. Bila lembar terhapus, sisipkan kembali dengan Sisipkan format.',
  },
  'nama-bentrok': {
    judul: 'Nama lembar yang akan dibuat sudah dipakai.',
    tindakan: 'Ganti nama lembar yang memakai judul itu, lalu ulangi.',
  },
  'tidak-didukung': {
    judul: 'Versi Excel ini belum memiliki kemampuan yang diperlukan.',
    tindakan: 'Perbarui Excel (paling rendah Excel 2021) atau gunakan Excel di web.',
  },
  'tak-tersimpan': {
    judul: 'Excel menerima catatan riwayat, tetapi catatan itu tidak ada ketika dibaca kembali.',
    tindakan:
      'Simpan berkas, tutup dan buka lagi, lalu ulangi langkah ini; bila berulang, buka berkas di Excel desktop.',
  },
  dibatalkan: {
    judul: 'Pekerjaan dihentikan sebelum selesai.',
    tindakan: 'Periksa lembar yang sudah dibuat; jalankan lagi untuk melanjutkan.',
  },
  'tak-dikenal': {
    judul: 'Excel melaporkan kegagalan yang tidak dikenal.',
    tindakan: 'Simpan berkas, tekan Baca ulang, lalu ulangi. Bila berulang, tutup dan buka kembali buku kerja.',
  },
};
