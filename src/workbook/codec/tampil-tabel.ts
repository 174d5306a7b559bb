import type { BesaranTampil, NilaiTampil } from '../../domain/validasi/konteks';
import type { Lokasi } from '../../domain/validasi/temuan';
import type { TableLayout } from '../layout/define-table';
import { tabelLaporan } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { tabelRekap } from '../layout/rekap';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { lokasi } from './temuan-tempat';

const daftarBesaran: readonly BesaranTampil[] = ['capaianTw', 'capaianSd', 'capaianTahunan', 'predikat'];
const tabelBerkode: readonly {
  readonly tabel: Lokasi['tabel'];
  readonly nama: string;
  readonly layout: TableLayout;
}[] = [
  { tabel: 'rekap', nama: namaTabel.rekap, layout: tabelRekap },
  { tabel: 'laporan', nama: namaTabel.laporan, layout: tabelLaporan },
];

/** Figures of the indicators as Rekap and the report show them, to be held against our own computation (R17, R43). */
export const tampilTabel = (snapshot: WorkbookSnapshot): readonly NilaiTampil[] =>
  tabelBerkode.flatMap(({ tabel, nama, layout }) => {
    const terbaca = tabelTerbaca(snapshot, nama);
    if (!terbaca) return [];
    return bacaBaris(layout, terbaca).flatMap(({ isi }): readonly NilaiTampil[] => {
      const kode = teksSel(isi['kode'] ?? null);
      return kode === ''
        ? []
        : daftarBesaran.map((besaran) => ({
            lokasi: lokasi(tabel, null, kode, besaran),
            kode,
            besaran,
            isi: isi[besaran] ?? null,
          }));
    });
  });

/** Rules in words and the report's averages: texts and totals that no row stands for. */
const tabelTakBerkode: readonly { readonly nama: string; readonly tempat: Lokasi }[] = [
  { nama: namaTabel.aturan, tempat: lokasi('beranda', null, null, 'skalaNama') },
  { nama: namaTabel.skala, tempat: lokasi('beranda', null, null, 'skalaNama') },
  { nama: namaTabel.rekapKaki, tempat: lokasi('rekap', null, null, null) },
  { nama: namaTabel.laporanKaki, tempat: lokasi('laporan', null, null, null) },
];

/** Constants among formulas outside the rows that are held against our own computation. */
export function ditimpaLain(snapshot: WorkbookSnapshot): readonly Lokasi[] {
  const tertulis = tabelTakBerkode.flatMap(({ nama, tempat }) =>
    (tabelTerbaca(snapshot, nama)?.overwritten ?? []).map(() => tempat),
  );
  const laporan = tabelTerbaca(snapshot, namaTabel.laporan);
  const rata = laporan?.overwritten.filter(({ row }) => row === laporan.area.row + laporan.area.rows - 1) ?? [];
  return [...tertulis, ...rata.map(() => lokasi('laporan', null, null, null))];
}
