interface KataTentang {
  readonly judul: string;
  readonly ket: string;
  readonly id: string;
  readonly peristiwa: string;
  readonly perangkat: string;
  readonly diSetelan: string;
  readonly diCermin: string;
  readonly ukuran: string;
  readonly lainnya: string;
  readonly dari: (nilai: string, batas: string) => string;
  readonly utuh: string;
  readonly dipadatkan: (jumlah: string) => string;
  /** `jumlah`: events that the settings have lost; the next saving puts them back. */
  readonly belumKembali: (jumlah: string) => string;
  readonly gagal: string;
  readonly kembali: string;
}

/** Words about what the file keeps; fetched with the settings. */
export const kataTentang: Readonly<Record<'id' | 'en', KataTentang>> = {
  id: {
    judul: 'Tentang buku ini',
    ket: 'Berapa kejadian tersimpan, dan di mana.',
    id: 'Tanda pengenal',
    peristiwa: 'Kejadian dalam riwayat',
    perangkat: 'Perangkat yang mencatat',
    diSetelan: 'Di setelan berkas',
    diCermin: 'Di lembar tersembunyi',
    ukuran: 'Karakter riwayat di setelan',
    lainnya: 'Karakter setelan lainnya',
    dari: (nilai, batas) => `${nilai} dari ${batas}`,
    utuh: 'Semua kejadian muat di setelan berkas; lembar tersembunyi menyimpan salinannya.',
    dipadatkan: (jumlah) =>
      `${jumlah} kejadian lama sudah keluar dari setelan karena terlalu banyak; lembar tersembunyi menyimpannya. Jangan hapus lembar itu.`,
    belumKembali: (jumlah) =>
      `${jumlah} kejadian hilang dari setelan berkas dan dibaca dari lembar tersembunyi. Simpan buku kerja lewat panel ini untuk mengembalikannya.`,
    gagal: 'Buku kerja tidak dapat dibaca. Selesaikan ketikan di sel, lalu buka lagi halaman ini.',
    kembali: 'Kembali',
  },
  en: {
    judul: 'About this workbook',
    ket: 'How many events are kept, and where.',
    id: 'Identity',
    peristiwa: 'Events in the history',
    perangkat: 'Devices that recorded',
    diSetelan: 'In the settings of the file',
    diCermin: 'On the hidden sheet',
    ukuran: 'Characters of the history in settings',
    lainnya: 'Characters of other settings',
    dari: (nilai, batas) => `${nilai} of ${batas}`,
    utuh: 'All events fit into the settings of the file; the hidden sheet keeps their copy.',
    dipadatkan: (jumlah) =>
      `${jumlah} older events have left the settings because there were too many; the hidden sheet holds them. Do not delete it.`,
    belumKembali: (jumlah) =>
      `${jumlah} events are missing from the settings of the file and were read from the hidden sheet. Save the workbook from this pane to put them back.`,
    gagal: 'The workbook cannot be read. Finish typing in the cell, then open this page again.',
    kembali: 'Back',
  },
};
