import type { RekapCapaian } from '../../domain/capaian/hasil';
import { romawiOf } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { TampilLain } from '../../domain/validasi/konteks';
import type { PeriodeTertulis } from '../../domain/validasi/tampil';
import { periodeTertulis } from '../../workbook/codec/periode-tertulis';
import { tampilAnggaran } from '../../workbook/codec/tampil-anggaran';
import { narasiTampil } from '../../workbook/codec/tampil-narasi';
import { rataTampil } from '../../workbook/codec/tampil-rata';
import { judulLembar } from '../../workbook/layout/nama';
import type { WorkbookSnapshot } from '../../workbook/plan/types';

/** The period for which the workbook was prepared last, as the journal tells: Beranda must still say the same. */
function periodeJurnal(riwayat: readonly Peristiwa[]): readonly PeriodeTertulis[] {
  const isi = riwayat.flatMap(({ isi: satu }) => (satu.jenis === 'triwulan-disiapkan' ? [satu] : [])).at(-1);
  if (isi === undefined) return [];
  const { tahun, triwulan } = isi;
  const lokasi = { tabel: 'beranda', bidang: null, kunci: null, kolom: 'triwulan' } as const;
  return [{ lokasi, tempat: judulLembar.riwayat, teks: `TW ${romawiOf(triwulan)} ${tahun}`, tahun, triwulan }];
}

/** What the sheets show beside the indicators' rows, for the rules that hold it against our own computation. */
export const tampilLainOf = (
  snapshot: WorkbookSnapshot,
  data: DataKantor,
  rekap: RekapCapaian,
  riwayat: readonly Peristiwa[],
): TampilLain => ({
  ...tampilAnggaran(snapshot, data, rekap),
  rata: rataTampil(snapshot, data, rekap),
  periode: [...periodeJurnal(riwayat), ...periodeTertulis(snapshot, data.daftarBidang)],
  narasi: narasiTampil(snapshot, data, rekap),
});
