import type { idAksi } from './id-aksi';

/** Words of the settings and the footer; part of the English catalogue. */
export const enAksi: typeof idAksi = {
  setelan: {
    judul: 'Profile and settings',
    anda: 'You',
    nama: 'Your name',
    namaKet: 'Recorded with every step and note, as filled in.',
    peran: 'Role',
    tanpaPeran: 'Not stated',
    bahasa: 'Language',
    tema: 'Theme',
    temaNama: { auto: 'As in Excel', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    tidakDiingat: 'This browser keeps no data. Name, role, language and theme last until the pane is closed.',
  },
  footer: {
    dibaca: (jam) => `Read ${jam}`,
    membaca: 'Reading…',
    anda: (siapa) => `You: ${siapa}`,
    belumKenal: 'Who are you?',
    ganti: 'change',
    dibatalkan: 'Cancelled.',
    dikembalikan: 'What had been written was taken back.',
    ulangAman: 'Run it again to go on; nothing will be doubled.',
    tanpaPerubahan: 'Nothing needed to change.',
    selTidakAda: 'That cell was not found. Its sheet may be deleted; insert the forms again.',
    berkasSalah: (nama) => `${nama} cannot be used:`,
    tutup: 'Close the message',
  },
};
