import type { Lokasi } from '../../domain/validasi/temuan';
import { tabelAturan, tabelBidang, tabelSkala } from '../layout/beranda';
import type { TableLayout } from '../layout/define-table';
import { isFormula } from '../layout/define-table';
import { tabelRataE81 } from '../layout/e81';
import { tabelKaki } from '../layout/kaki';
import { tabelAnggaranLaporan } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { tabelTerbaca } from './baca-baris';
import type { TabelPeta } from './peta-lokasi';
import { lokasi } from './temuan-tempat';

/** Formulas that stand outside the rows of indicators and of the budget: titles, rules in words, sums and averages below a form. */
export interface BagianRumus {
  readonly nama: string;
  readonly tabel: Lokasi['tabel'];
  /** Part of the sheet, as a place names it; its rows are known by their number. */
  readonly bagian: string;
  readonly layout: TableLayout;
}
export const daftarBagianRumus: readonly BagianRumus[] = [
  { nama: namaTabel.judul, tabel: 'beranda', bagian: '#judul', layout: tabelKaki },
  { nama: namaTabel.skala, tabel: 'beranda', bagian: '#skala', layout: tabelSkala },
  { nama: namaTabel.aturan, tabel: 'beranda', bagian: '#aturan', layout: tabelAturan },
  { nama: namaTabel.rekapKaki, tabel: 'rekap', bagian: '#aturan', layout: tabelKaki },
  { nama: namaTabel.kalimatBelum, tabel: 'analisis', bagian: '#kalimat', layout: tabelKaki },
  { nama: namaTabel.kakiAnalisis, tabel: 'analisis', bagian: '#aturan', layout: tabelKaki },
  { nama: namaTabel.laporanKaki, tabel: 'laporan', bagian: '#aturan', layout: tabelKaki },
  { nama: namaTabel.laporanAnggaran, tabel: 'laporan', bagian: '#anggaran', layout: tabelAnggaranLaporan },
  { nama: namaTabel.e81Rata, tabel: 'e81', bagian: '#rata', layout: tabelRataE81 },
  { nama: namaTabel.e81Aturan, tabel: 'e81', bagian: '#aturan', layout: tabelKaki },
];
/** The sum of the report's budget has a label over the columns of these. */
const tanpaRumusJumlah: ReadonlySet<string> = new Set(['uraian', 'bidang']);

const tempatOf = (snapshot: WorkbookSnapshot, nama: string) =>
  snapshot.names.find((satu) => satu.name.toUpperCase() === nama)?.area ?? null;

/** Beranda's list of divisions: no formulas, its rows too are known by their number. */
const daftarBidang = { nama: namaTabel.bidang, tabel: 'beranda', bagian: '#bidang', layout: tabelBidang } as const;

export const petaBagian = (snapshot: WorkbookSnapshot): readonly TabelPeta[] =>
  [...daftarBagianRumus, daftarBidang].flatMap(({ nama, tabel, bagian, layout }): TabelPeta[] => {
    const area = tempatOf(snapshot, nama);
    const baris = Array.from({ length: area?.rows ?? 0 }, (_, ke) => [String(ke + 1), ke] as const);
    return area === null ? [] : [{ tabel, bidang: bagian, isi: { area, kolom: layout.urutan, baris } }];
  });

/** Constants and empty cells among them. */
export const ditimpaBagian = (snapshot: WorkbookSnapshot): readonly Lokasi[] =>
  daftarBagianRumus.flatMap(({ nama, tabel, bagian, layout }) => {
    const terbaca = tabelTerbaca(snapshot, nama);
    return (terbaca?.overwritten ?? []).flatMap(({ row, col }): Lokasi[] => {
      const [urut, kunci] = [row - (terbaca?.area.row ?? 0), layout.urutan[col - (terbaca?.area.col ?? 0)]];
      const kolom = kunci === undefined ? undefined : layout.kolom[kunci];
      if (kunci === undefined || kolom === undefined || !isFormula(kolom)) return [];
      const jumlah = nama === namaTabel.laporanAnggaran && urut === (terbaca?.area.rows ?? 0) - 1;
      return jumlah && tanpaRumusJumlah.has(kunci) ? [] : [lokasi(tabel, bagian, String(urut + 1), kunci)];
    });
  });
