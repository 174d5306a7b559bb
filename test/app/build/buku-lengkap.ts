import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import type { WorkbookData } from '../../../src/excel-host/model/types';
import { finish, inserted, run } from './kantor';
import { openOfficeForTest } from './office';

/** A workbook with every sheet that is printed, each with something on it: forms, steps, notes, evidence, report, E.81, the copy. */
export async function bukuLengkap(data: DataKantor): Promise<WorkbookData> {
  const { host, ports } = await openOfficeForTest();
  await inserted(ports, data);
  for (const { kode } of data.daftarIndikator.slice(0, 6))
    await run(ports, p.catatBukti, {
      kode,
      nama: `Berita acara dan rekap pengukuran ${kode}`,
      tempat: 'Map hijau 3, lemari arsip Subbagian Perencanaan',
      halaman: '4-12',
      sidik: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    });
  await finish(ports, 1, 2, 3);
  for (const { kode } of data.daftarIndikator.slice(0, 4))
    await run(ports, p.tulisCatatan, {
      sasaran: { tabel: 'isian', kunci: kode, kolom: 'realisasi3' },
      teks: `Cocokkan realisasi ${kode} dengan buku register, lalu lampirkan rekap bulanan yang sudah diparaf kepala seksi.`,
    });
  await run(ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' });
  await run(ports, p.susunSalin, {});
  const buku = host.toData();
  host.dispose();
  return buku;
}
