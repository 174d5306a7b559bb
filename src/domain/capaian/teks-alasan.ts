import type { Alasan } from './hasil';

/** What the predikat cell says where there is no figure. It stands in the archived workbook and on paper, so it is Indonesian always. */
export const teksAlasan = {
  'belum-diisi': 'Belum diisi',
  'belum-diukur': 'Belum diukur',
  'tidak-ada-data': 'Tidak ada data',
  'target-kosong': 'Target kosong',
  'target-nol': 'Target nol',
  'polaritas-kosong': 'Polaritas kosong',
  'konsolidasi-kosong': 'Konsolidasi kosong',
  'tidak-ada-baris': 'Tidak ada baris',
  berhenti: 'Berhenti',
} as const satisfies Record<Alasan, string>;
