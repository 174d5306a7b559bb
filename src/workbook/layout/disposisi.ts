import type { IdLuwes } from './nama';

export type IdDisposisi = Extract<IdLuwes, 'disposisi' | 'disposisiSetuju'>;

/** Columns of the form: label, entry, label, entry (points). */
export const lebarDisposisi = [108, 172, 92, 138] as const;

/** Empty box to be ticked by hand or with an x; a drawn one is missing in many fonts. */
export const KOTAK = '[    ]';

/** The usual "lembar disposisi" of offices; what is prefilled may be typed over. */
export interface FormulirDisposisi {
  readonly judul: string;
  /** The SOP's own words for what this sheet is, slips included. */
  readonly kutipan: string;
  readonly suratDari: string;
  /** Subject; the quarter follows. */
  readonly hal: string;
  readonly diteruskan: readonly string[];
  readonly harap: readonly string[];
}

export const formulirDisposisi: Record<IdDisposisi, FormulirDisposisi> = {
  disposisi: {
    judul: 'LEMBAR DISPOSISI',
    kutipan: 'Langkah 1 SOP, output "Desposisi surat masuk"',
    suratDari: '',
    hal: 'Penyusunan Laporan Capaian Kinerja',
    diteruskan: ['Sekretaris', 'Kasubag Perencanaan', 'Para Kepala Bidang', 'Staf/JFU', ''],
    harap: [
      'Tanggapan dan saran',
      'Proses lebih lanjut sesuai SOP',
      'Koordinasi dan konfirmasi',
      'Untuk diketahui',
      '',
    ],
  },
  disposisiSetuju: {
    judul: 'LEMBAR DISPOSISI PERSETUJUAN DOKUMEN',
    kutipan: 'Langkah 9 SOP, output "Disposisi persetujuan dokumen Capaian Kinerja"',
    suratDari: 'Sekretaris',
    hal: 'Persetujuan Dokumen Laporan Capaian Kinerja',
    diteruskan: ['Sekretaris', 'Kasubag Perencanaan', 'Staf/JFU untuk digandakan dan diarsipkan', '', ''],
    harap: [
      'Disetujui dan ditandatangani',
      'Disetujui dengan perbaikan',
      'Dikembalikan untuk diperbaiki',
      'Dibahas bersama',
      '',
    ],
  },
};
