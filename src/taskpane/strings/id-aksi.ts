/** Words of the settings and the footer; part of the Indonesian catalogue. */
export const idAksi = {
  setelan: {
    judul: 'Profil dan setelan',
    anda: 'Anda',
    nama: 'Nama Anda',
    namaKet: 'Dicatat bersama setiap langkah dan catatan, menurut pengisian.',
    peran: 'Peran',
    tanpaPeran: 'Tidak disebut',
    bahasa: 'Bahasa',
    tema: 'Tema',
    temaNama: { auto: 'Ikut Excel', light: 'Terang', dark: 'Gelap', contrast: 'Kontras tinggi' },
    tidakDiingat: 'Peramban ini tidak menyimpan data. Nama, peran, bahasa, dan tema berlaku sampai panel ditutup.',
  },
  footer: {
    dibaca: (jam: string) => `Dibaca ${jam}`,
    membaca: 'Membaca…',
    anda: (siapa: string) => `Anda: ${siapa}`,
    belumKenal: 'Siapa Anda?',
    ganti: 'ganti',
    dibatalkan: 'Dibatalkan.',
    dikembalikan: 'Yang sempat tertulis sudah dikembalikan.',
    ulangAman: 'Jalankan lagi untuk melanjutkan; tidak akan ada yang ganda.',
    tanpaPerubahan: 'Tidak ada yang perlu diubah.',
    selTidakAda: 'Sel itu tidak ditemukan. Lembarnya mungkin dihapus; sisipkan format lagi.',
    berkasSalah: (nama: string) => `${nama} tidak dapat dipakai:`,
    tutup: 'Tutup pemberitahuan',
  },
};
