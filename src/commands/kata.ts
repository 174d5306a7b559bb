import type { Bahasa } from './layanan';

/** The ribbon's own words; what the use cases say comes from the catalogue of the product. */
export interface KataPita {
  readonly tanya: { readonly judul: string; readonly tindakan: string; readonly tanpaKembali: string };
  readonly berhasil: { readonly judul: string; readonly kembalikan: string; readonly tanpaKembali: string };
  readonly takPerlu: { readonly judul: string; readonly tindakan: string };
  readonly ditolak: { readonly judul: string; readonly tindakan: string };
  readonly adaLaporan: { readonly judul: string; readonly tindakan: string };
  readonly takSiap: { readonly judul: string; readonly tindakan: string };
  readonly periksa: {
    readonly bersih: string;
    readonly ada: (jumlah: number) => string;
    readonly tingkat: Readonly<Record<'E' | 'W' | 'I', (jumlah: number) => string>>;
    readonly tindakan: string;
    readonly tindakanBersih: string;
    readonly bukanMilikKita: string;
    readonly mulai: string;
  };
  readonly tersimpan: { readonly judul: string; readonly tindakan: string };
  readonly tombol: { readonly lanjut: string; readonly batal: string; readonly tutup: string };
}

const id: KataPita = {
  tanya: {
    judul: 'Lanjutkan perubahan ini?',
    tindakan: 'Tekan Lanjutkan untuk mengerjakannya, atau Batal; belum ada yang diubah.',
    tanpaKembali: 'Perubahan ini tidak dapat dikembalikan. Tekan Lanjutkan untuk mengerjakannya, atau Batal.',
  },
  berhasil: {
    judul: 'Selesai dikerjakan',
    kembalikan: 'Bila keliru, buka panel lalu tekan Kembalikan.',
    tanpaKembali: 'Buka panel untuk langkah berikutnya.',
  },
  takPerlu: { judul: 'Tidak ada yang perlu diubah', tindakan: 'Buka panel untuk melihat langkah berikutnya.' },
  ditolak: { judul: 'Belum dapat dikerjakan', tindakan: 'Buka panel; langkah yang kurang disebutkan di sana.' },
  adaLaporan: {
    judul: 'Laporan sudah ada',
    tindakan:
      'Perbarui dari panel, tab Laporan: di sana nomor, tanggal dan kertasnya ditanyakan, sehingga tidak terhapus.',
  },
  takSiap: {
    judul: 'Add-in belum dapat dijalankan',
    tindakan: 'Buka panel: sebab dan jalan keluarnya disebutkan di sana.',
  },
  periksa: {
    bersih: 'Tidak ada temuan',
    ada: (jumlah) => `${String(jumlah)} temuan`,
    tingkat: {
      E: (jumlah) => `${String(jumlah)} kesalahan, harus diperbaiki sebelum laporan disampaikan`,
      W: (jumlah) => `${String(jumlah)} peringatan, perlu diperbaiki atau diberi catatan`,
      I: (jumlah) => `${String(jumlah)} petunjuk`,
    },
    tindakan: 'Buka panel, tab Periksa: tiap temuan punya tombol lompat ke selnya.',
    tindakanBersih: 'Buka panel untuk menyelesaikan langkah SOP yang sedang berjalan.',
    bukanMilikKita: 'Buku kerja ini belum berisi format capaian kinerja',
    mulai: 'Buka panel lalu tekan Siapkan triwulan.',
  },
  tersimpan: { judul: 'Buku kerja tersimpan', tindakan: 'Catatan langkah SOP ikut tersimpan di dalamnya.' },
  tombol: { lanjut: 'Lanjutkan', batal: 'Batal', tutup: 'Tutup' },
};

const en: KataPita = {
  tanya: {
    judul: 'Go on with this change?',
    tindakan: 'Press Go on to carry it out, or Cancel; nothing has been changed yet.',
    tanpaKembali: 'This change cannot be taken back. Press Go on to carry it out, or Cancel.',
  },
  berhasil: {
    judul: 'Done',
    kembalikan: 'If it was a mistake, open the pane and press Undo.',
    tanpaKembali: 'Open the pane for the next step.',
  },
  takPerlu: { judul: 'Nothing needs to be changed', tindakan: 'Open the pane to see the next step.' },
  ditolak: { judul: 'This cannot be done yet', tindakan: 'Open the pane: it names the step that is missing.' },
  adaLaporan: {
    judul: 'The report is already there',
    tindakan: 'Renew it from the pane, tab Laporan: it asks for number, date and paper, so that none is lost.',
  },
  takSiap: { judul: 'The add-in cannot run yet', tindakan: 'Open the pane: it says why, and the way out.' },
  periksa: {
    bersih: 'No findings',
    ada: (jumlah) => (jumlah === 1 ? '1 finding' : `${String(jumlah)} findings`),
    tingkat: {
      E: (jumlah) => `${String(jumlah)} errors, to be mended before the report is submitted`,
      W: (jumlah) => `${String(jumlah)} warnings, to be mended or explained in a note`,
      I: (jumlah) => `${String(jumlah)} hints`,
    },
    tindakan: 'Open the pane, tab Periksa: each finding has a button that jumps to its cell.',
    tindakanBersih: 'Open the pane to finish the current step of the procedure.',
    bukanMilikKita: 'This workbook holds no performance forms yet',
    mulai: 'Open the pane and press Prepare the quarter.',
  },
  tersimpan: { judul: 'The workbook is saved', tindakan: 'The record of the procedure is saved inside it.' },
  tombol: { lanjut: 'Go on', batal: 'Cancel', tutup: 'Close' },
};

export const kataPita: Readonly<Record<Bahasa, KataPita>> = { id, en };
