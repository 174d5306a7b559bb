/** Words of the dialog of an action, Indonesian; fetched with it. */
export const kataAksiId = {
  dialog: {
    atasNama: (siapa: string) => `Dicatat atas nama ${siapa}.`,
    tanpaNama: 'Nama Anda belum diisi: dicatat tanpa nama. Isi lewat Profil dan setelan.',
    akan: 'Yang akan terjadi',
    diperbarui:
      'Buku kerja berubah selagi pratinjau ini terbuka. Daftar ini sudah disesuaikan; baca lagi sebelum setuju.',
    menyiapkan: 'Menghitung apa yang akan berubah…',
    dapatDikembalikan: 'Dapat dikembalikan setelahnya.',
    tidakDapatDikembalikan: 'Tidak dapat dikembalikan dari panel ini.',
    kemudian: 'Lalu',
    ditolak: 'Belum dapat dilakukan',
    gagal: 'Tidak berhasil',
    mungkinTertulis: 'Sebagian mungkin sudah tertulis. Mencoba lagi aman: yang sudah ada tidak digandakan.',
    belumTertulis: 'Buku kerja belum berubah.',
    bagian: (ke: number, semua: number) => `Bagian ${ke} dari ${semua}`,
    kemajuan: 'Kemajuan',
    membatalkan: 'Membatalkan…',
    lihatTemuan: 'Lihat temuan',
  },
  medan: {
    ke: 'Kembalikan ke langkah',
    keterangan: 'Keterangan (boleh kosong)',
    alasan: 'Alasan',
    alasanTerlambat: 'Mengapa melewati waktu baku',
    akuiRangkap: 'Saya tahu: laporan ini saya susun sendiri. Koreksi oleh orang yang sama tercatat.',
    teks: 'Catatan',
    nomor: 'Nomor surat (boleh kosong)',
    tanggal: 'Tanggal',
    kertas: 'Kertas',
    kertasNama: { Folio: 'F4/Folio', A4: 'A4', A3: 'A3' },
  },
  akan: {
    selesaikanLangkah: 'Langkah ini dicatat selesai, dan langkah berikutnya dimulai.',
    kembalikanLangkah:
      'Langkah itu dibuka kembali; alasan Anda tercatat. Bila ada catatan yang menunggu, hanya sel yang dicatat yang dapat diisi.',
    lewatiLangkah: 'Langkah ini dicatat dilewati dengan alasan Anda, dan langkah berikutnya dimulai.',
    bukaKembali:
      'Langkah itu dan semua langkah sesudahnya dikerjakan lagi. Tanda tangan yang sudah ada tidak berlaku lagi: sel isian terbuka, laporan disusun dan ditandatangani ulang. Alasan Anda tercatat.',
    bukaIsian: 'Semua sel isian pada Isian, IKU, dan Anggaran dapat diisi lagi; alasan Anda tercatat.',
    pisahkanSalinan: 'Riwayat dan angka di sini tetap; mulai sekarang berkas ini dan aslinya dua pekerjaan.',
    tulisCatatan: 'Satu catatan ditambahkan pada indikator ini dan pada lembar Catatan Reviu.',
    jawabCatatan: 'Satu jawaban ditambahkan pada catatan ini.',
    tolakCatatan: 'Catatan tetap terbuka dan menghalangi langkah 8 sampai diterima.',
    susunE81: 'Lembar E.81 ditulis dari Rekap, Analisis, dan Anggaran. Yang sudah diisi di dalamnya tetap ada.',
    susunLaporan: 'Lembar Laporan ditulis dari Rekap.',
    tandatangani: 'Semua lembar dikunci dan sidik isi dicatat pada tanggal ini.',
  },
};
export type KataAksi = typeof kataAksiId;
