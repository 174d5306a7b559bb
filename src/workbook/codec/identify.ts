import { isNamaIsian, isNamaKita, judulMengikat, namaTabel } from '../layout/nama';
import {
  tabelBelum,
  tabelEfisiensi,
  tabelKelompok,
  tabelPeringkat,
  tabelTren,
  tabelTrenBidang,
} from '../layout/analisis';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelAturan, tabelSkala } from '../layout/beranda';
import { tabelBukti } from '../layout/bukti';
import { colOf, formulaOffsets, type TableLayout } from '../layout/define-table';
import { tabelE81 } from '../layout/e81';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { kolomPenandaKelompok } from '../layout/kelompok-isian';
import { tabelKaki } from '../layout/kaki';
import { tabelLaporan } from '../layout/laporan';
import { tabelRata, tabelRataSasaran, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import type { WorkbookSnapshot } from '../plan/types';
import { daftarBagianRumus } from './bagian-rumus';
import { kunciTata, VERSI_TATA } from './setelan';

export type JenisBuku = 'kosong' | 'asing' | 'milik-kita' | 'versi-baru';

/** Version of the layout that a workbook states; `null` = none or not readable. */
export function versiTata(snapshot: WorkbookSnapshot): number | null {
  const nilai = snapshot.settings.find(({ key }) => key === kunciTata)?.value;
  const versi =
    typeof nilai === 'number' ? nilai : typeof nilai === 'string' && /^\d+$/.test(nilai) ? Number(nilai) : null;
  return versi !== null && Number.isInteger(versi) && versi > 0 ? versi : null;
}

/** Whose workbook this is. A stripped version setting does not disown a workbook whose names are ours. */
export function identify(snapshot: WorkbookSnapshot): JenisBuku {
  const tertulis = snapshot.settings.some(({ key }) => key === kunciTata);
  const versi = versiTata(snapshot);
  if (tertulis && (versi === null || versi > VERSI_TATA)) return 'versi-baru';
  if (snapshot.names.some(({ name }) => isNamaKita(name))) return 'milik-kita';
  const judulKita = new Set(judulMengikat.map((judul) => judul.toLowerCase()));
  const bentrok = snapshot.sheets.some(({ name }) => judulKita.has(name.toLowerCase()));
  return bentrok ? 'asing' : 'kosong';
}

const layoutOf: Readonly<Record<string, TableLayout>> = {
  [namaTabel.iku]: tabelIku,
  [namaTabel.anggaran]: tabelAnggaran,
  [namaTabel.bukti]: tabelBukti,
  [namaTabel.skala]: tabelSkala,
  [namaTabel.aturan]: tabelAturan,
  [namaTabel.rekap]: tabelRekap,
  [namaTabel.rekapRata]: tabelRata,
  [namaTabel.rekapSasaran]: tabelRataSasaran,
  [namaTabel.rekapBidang]: tabelRata,
  [namaTabel.rekapAnggaran]: tabelRekapAnggaran,
  [namaTabel.rekapKaki]: tabelKaki,
  [namaTabel.laporanKaki]: tabelKaki,
  [namaTabel.laporan]: tabelLaporan,
};
/** Declaration of a table by its name. */
export const layoutOfNama = (nama: string): TableLayout | null =>
  isNamaIsian(nama) ? tabelIsian : (layoutOf[nama.toUpperCase()] ?? null);
/** Sheets that only show, and the form whose rows differ in what is entered: no reader takes records from them. */
const layoutTampil: Readonly<Record<string, TableLayout>> = {
  ...Object.fromEntries(daftarBagianRumus.map(({ nama, layout }) => [nama, layout])),
  [namaTabel.e81]: tabelE81,
  [namaTabel.analisis]: tabelTren,
  [namaTabel.analisisTren]: tabelTrenBidang,
  [namaTabel.analisisBidang]: tabelKelompok,
  [namaTabel.analisisSasaran]: tabelKelompok,
  [namaTabel.analisisEfisiensi]: tabelEfisiensi,
  [namaTabel.analisisTertinggi]: tabelPeringkat,
  [namaTabel.analisisTerendah]: tabelPeringkat,
  [namaTabel.analisisBelum]: tabelBelum,
};
/** Columns that hold a formula in some rows only: the report's sasaran and averages, what E.81 knows of an indicator's consolidation. */
const rumusSebagian: Readonly<Record<string, readonly number[]>> = {
  [namaTabel.laporan]: [colOf(tabelLaporan, 'nomor')],
  [namaTabel.e81]: [colOf(tabelE81, 'konsolidasi')],
};
/** Columns that hold a formula in every row. */
export const wholeFormulaOffsetsOf = (nama: string): readonly number[] => {
  const layout = layoutOfNama(nama) ?? layoutTampil[nama.toUpperCase()];
  return layout === undefined ? [] : formulaOffsets(layout);
};
/** Columns of a named table in which a constant may be an overwritten formula: what a reader asks the host for. */
export const formulaOffsetsOf = (nama: string): readonly number[] => {
  const whole = wholeFormulaOffsetsOf(nama);
  return whole.length === 0 ? [] : [...(rumusSebagian[nama.toUpperCase()] ?? []), ...whole];
};

/** Forms have many columns, and there may be sixty of them: the ones that matter when they are gone, and one of each group shown on demand. */
const kolomIsianTampak: ReadonlySet<string> = new Set([
  'realisasi1',
  'realisasi2',
  'realisasi3',
  'realisasi4',
  'buktiDukung',
  ...kolomPenandaKelompok,
]);
/** Entry columns of a named table that must be in view, and whether its columns are found by their keys. */
export const shownOffsetsOf = (nama: string): readonly number[] => {
  const layout = isBerkunci(nama) ? layoutOfNama(nama) : null;
  if (layout === null) return [];
  return layout.urutan.flatMap((kunci, offset) =>
    (isNamaIsian(nama) ? kolomIsianTampak.has(kunci) : layout.kolom[kunci]?.peran === 'isian') ? [offset] : [],
  );
};
/** Tables that people type into carry a row of column keys above their headings. */
export const isBerkunci = (nama: string): boolean =>
  isNamaIsian(nama) || [namaTabel.iku, namaTabel.anggaran].some((satu) => satu === nama.toUpperCase());
