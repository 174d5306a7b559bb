import type { Bahasa } from '../layanan/types';

export type SebabGagalMulai = 'tak-termuat' | 'tak-menjawab' | 'bukan-excel' | 'versi-kurang';

interface KataGagalMulai {
  readonly judul: string;
  readonly isi: string;
  readonly langkah: readonly string[];
}

/** Both languages in the first load: who reads this may have no network to fetch either. */
export const kataGagalMulai: Readonly<
  Record<Bahasa, { readonly cobaLagi: string } & Readonly<Record<SebabGagalMulai, KataGagalMulai>>>
> = {
  id: {
    cobaLagi: 'Coba lagi',
    'tak-termuat': {
      judul: 'Pustaka Office tidak terjangkau',
      isi: 'Panel memerlukannya dari internet saat pertama dibuka. Buku kerja tetap dapat dibuka, diisi, dan dihitung tanpa panel.',
      langkah: [
        'Periksa sambungan internet.',
        'Tutup panel, lalu buka lagi dari tab Capaian Kinerja.',
        'Bila tetap gagal, mintalah admin mengizinkan appsforoffice.microsoft.com.',
      ],
    },
    'tak-menjawab': {
      judul: 'Excel belum menjawab',
      isi: 'Panel sudah termuat, tetapi Excel tidak menjawab. Buku kerja tidak berubah.',
      langkah: [
        'Tutup kotak dialog Excel yang masih terbuka.',
        'Tutup panel, lalu buka lagi dari tab Capaian Kinerja.',
        'Bila tetap gagal, simpan berkas, lalu tutup dan buka lagi Excel.',
      ],
    },
    'bukan-excel': {
      judul: 'Panel ini hanya bekerja di dalam Excel',
      isi: 'Halaman ini dibuka di luar Excel, jadi tidak ada buku kerja yang dapat dibaca.',
      langkah: ['Buka buku kerja di Excel.', 'Pilih tab Capaian Kinerja, lalu tekan Buka panel.'],
    },
    'versi-kurang': {
      judul: 'Versi Excel ini terlalu lama',
      isi: 'Panel memerlukan Excel 2021, Microsoft 365, atau Excel di web. Buku kerja tetap dapat dibuka, diisi, dan dihitung.',
      langkah: ['Buka berkas ini di Excel di web, atau', 'mintalah admin memperbarui Excel.'],
    },
  },
  en: {
    cobaLagi: 'Try again',
    'tak-termuat': {
      judul: 'The Office library cannot be reached',
      isi: 'The pane needs it from the internet when first opened. The workbook opens, can be filled in and calculates without the pane.',
      langkah: [
        'Check the internet connection.',
        'Close the pane, then open it again from the Capaian Kinerja tab.',
        'If it still fails, ask your administrator to allow appsforoffice.microsoft.com.',
      ],
    },
    'tak-menjawab': {
      judul: 'Excel has not answered',
      isi: 'The pane is loaded, but Excel does not answer. The workbook has not changed.',
      langkah: [
        'Close any dialog of Excel that is still open.',
        'Close the pane, then open it again from the Capaian Kinerja tab.',
        'If it still fails, save the file, then close Excel and open it again.',
      ],
    },
    'bukan-excel': {
      judul: 'This pane works inside Excel only',
      isi: 'This page was opened outside Excel, so there is no workbook to read.',
      langkah: ['Open the workbook in Excel.', 'Choose the Capaian Kinerja tab, then press Buka panel.'],
    },
    'versi-kurang': {
      judul: 'This Excel is too old',
      isi: 'The pane needs Excel 2021, Microsoft 365 or Excel on the web. The workbook opens, can be filled in and calculates all the same.',
      langkah: ['Open this file in Excel on the web, or', 'ask your administrator to update Excel.'],
    },
  },
};
