import type { DataKantor } from '../../../src/domain/shared/kantor';
import { readDataKantor } from '../../../src/workbook/codec/read-data-kantor';
import { planIsi } from '../../../src/workbook/plan/plan-isi';
import { planLaporan } from '../../../src/workbook/plan/plan-laporan';
import { planSiapkan } from '../../../src/workbook/plan/plan-siapkan';
import { planSisipkanFormat } from '../../../src/workbook/plan/plan-sisipkan-format';
import { BukuUji } from './buku-uji';

/** The office's data as the workbook now gives it back. */
export function bacaData(buku: BukuUji): DataKantor {
  const { data } = readDataKantor(buku.potret());
  if (data === null) throw new Error('workbook without data');
  return data;
}

/** A workbook with the quarter prepared. */
export function bukuSiap(data: DataKantor): BukuUji {
  const buku = new BukuUji().tambahLembar('Sheet1');
  return buku.terapkan(planSiapkan(buku.potret(), data).changes);
}
/** ... and the format inserted. */
export function bukuBerformat(data: DataKantor): BukuUji {
  const buku = bukuSiap(data);
  return buku.terapkan(planSisipkanFormat(buku.potret(), bacaData(buku)).changes);
}
/** ... and every form filled. */
export function bukuTerisi(data: DataKantor): BukuUji {
  const buku = bukuBerformat(data);
  return buku.terapkan(planIsi(buku.potret(), data).changes);
}
/** ... and the report made. */
export function bukuBerlaporan(data: DataKantor): BukuUji {
  const buku = bukuTerisi(data);
  const masukan = { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' } as const;
  return buku.terapkan(planLaporan(buku.potret(), bacaData(buku), masukan).changes);
}
