import type { Bidang } from '../../domain/indikator/indikator';
import { colOf } from '../layout/define-table';
import { daftarIsiLembar, tabelBidang, tabelLembar } from '../layout/beranda';
import { namaIsian, namaTabel } from '../layout/nama';
import { quoteSheet } from '../formula/rujukan';
import { cellIn, type PetaTempat } from './tempat';
import type { Area, Change } from './types';

/** The name by which each sheet is found. */
export const namaUtama = {
  iku: namaTabel.iku,
  anggaran: namaTabel.anggaran,
  bukti: namaTabel.bukti,
  rekap: namaTabel.rekap,
  analisis: namaTabel.analisis,
  laporan: namaTabel.laporan,
  e81: namaTabel.e81,
  salin: namaTabel.salin,
  kendali: namaTabel.kendali,
  catatan: namaTabel.catatan,
  riwayat: namaTabel.riwayat,
  disposisi: namaTabel.disposisi,
  disposisiSetuju: namaTabel.disposisiSetuju,
  serahTerima: namaTabel.serahTerima,
} as const;

/** The cell shows the sheet's title and leads there. */
export const tautan = (at: Area, tujuan: Area): Change => ({
  op: 'link',
  at,
  target: `${quoteSheet(tujuan.sheet)}A1`,
  text: tujuan.sheet,
});

/** Links of Beranda's index to the sheets that stand (or are about to), and to each division's form. */
export function tautanBeranda(peta: PetaTempat, daftarBidang: readonly Bidang[], hanya: readonly string[]): Change[] {
  const lembar = peta.cari(namaTabel.daftarLembar);
  const bidang = peta.cari(namaTabel.bidang);
  if (!lembar || !bidang) return [];
  const ke = (nama: string): Area | null => (hanya.includes(nama) ? peta.cari(nama) : null);
  const isi = [
    ...daftarIsiLembar.flatMap(({ id }, baris) => {
      const tujuan = ke(namaUtama[id]);
      // A workbook that began before a sheet was thought of has no line for it.
      return tujuan && baris < lembar.rows ? [tautan(cellIn(lembar, baris, colOf(tabelLembar, 'lembar')), tujuan)] : [];
    }),
    ...daftarBidang.flatMap(({ kode, berhenti }, baris) => {
      const tujuan = berhenti === true ? null : ke(namaIsian(kode));
      return tujuan ? [tautan(cellIn(bidang, baris, colOf(tabelBidang, 'lembar')), tujuan)] : [];
    }),
  ];
  if (isi.length === 0) return [];
  return [{ op: 'unprotect', sheet: lembar.sheet }, ...isi, { op: 'protect', sheet: lembar.sheet }];
}
