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
