import type { Lokasi } from '../../domain/validasi/temuan';
import { isFormula, type TableLayout } from '../layout/define-table';
import { tabelLaporan } from '../layout/laporan';
import { isNamaIsian, namaTabel } from '../layout/nama';
import type { TableRead, WorkbookSnapshot } from '../plan/types';
import { bacaBaris, kunciKolom, tabelTerbaca, teksSel } from './baca-baris';
import { layoutOfNama } from './identify';
import { kunciBaris } from './peta-lokasi';
import { lokasi } from './temuan-tempat';

/** Shows something in every row that has a kode: where it is empty the whole row came without formulas, and finding S12 tells that. */
const penandaOf = (nama: string): string => (isNamaIsian(nama) ? 'barisIku' : 'nomor');
const berpenanda: ReadonlySet<string> = new Set([namaTabel.iku, namaTabel.anggaran, namaTabel.bukti]);
const isTanpaRumus = (nama: string, isi: Readonly<Record<string, unknown>>): boolean =>
  (isNamaIsian(nama) || berpenanda.has(nama.toUpperCase())) && isi[penandaOf(nama)] === null;

/** Columns of one quarter each on a form: those of later quarters are written with their quarter. */
const kolomKelak = (nama: string, kolom: string, kini: number): boolean => {
  const ke = /^(?:anggaran|bersih|angka|bawah|atas)([1-4])$/.exec(kolom)?.[1];
  return isNamaIsian(nama) && ke !== undefined && Number(ke) > kini;
};

/** Where columns were moved, an entry column may stand in the place of a formula column. */
const isFormulaKey = (layout: TableLayout, kunci: string): boolean => {
  const kolom = layout.kolom[kunci];
  return kolom !== undefined && isFormula(kolom);
};

/**
 * Formulas of one table that were overwritten or emptied, as places by keys. A row without kode is a spare one: what is typed there is told,
 * what is empty there is missed by nobody until the row is used (S12). `kini`: the reported quarter.
 */
export function ditimpaDi(
  nama: string,
  tabel: TableRead,
  { tabel: id, bidang }: Pick<Lokasi, 'tabel' | 'bidang'>,
  kini: number,
): Lokasi[] {
  const layout = layoutOfNama(nama);
  if (!layout || tabel.overwritten.length === 0) return [];
  const baris = bacaBaris(layout, tabel);
  const kunciDi = kunciKolom(layout, tabel);
  return tabel.overwritten.flatMap(({ row, col }) => {
    const urut = row - tabel.area.row;
    const kolom = kunciDi[col - tabel.area.col];
    const isi: Readonly<Record<string, string | number | null>> = baris[urut]?.isi ?? {};
    if (kolom === undefined || !isFormulaKey(layout, kolom)) return [];
    const kunci = teksSel(isi['kode'] ?? isi['kunci'] ?? null);
    const kosong = (isi[kolom] ?? null) === null;
    if (kosong && (kunci === '' || isTanpaRumus(nama, isi) || kolomKelak(nama, kolom, kini))) return [];
    // One indicator may have several lines of evidence.
    const bernomor = kunci === '' || nama.toUpperCase() === namaTabel.bukti;
    return [lokasi(id, bidang, bernomor ? kunciBaris(urut) : kunci, kolom)];
  });
}

const rataLaporan: ReadonlySet<string> = new Set(['nomor', 'capaianTw', 'capaianSd', 'capaianTahunan', 'predikat']);
/** The report: rows of indicators, between them the sasaran's names, at the end the averages; each kind has formulas of its own. */
export function ditimpaLaporan(snapshot: WorkbookSnapshot): Lokasi[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.laporan);
  if (tabel === null || tabel.overwritten.length === 0) return [];
  const baris = bacaBaris(tabelLaporan, tabel);
  return tabel.overwritten.flatMap(({ row, col }) => {
    const urut = row - tabel.area.row;
    const kolom = tabelLaporan.urutan[col - tabel.area.col];
    const kode = teksSel(baris[urut]?.isi.kode ?? null);
    if (kolom === undefined) return [];
    const akhir = urut === tabel.area.rows - 1;
    const milik = kode !== '' ? kolom !== 'nomor' : akhir ? rataLaporan.has(kolom) : kolom === 'nomor';
    return milik ? [lokasi('laporan', null, kode === '' ? kunciBaris(urut) : kode, kolom)] : [];
  });
}
