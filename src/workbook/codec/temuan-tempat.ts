import type { Lokasi, Tabel, Temuan, Tingkat } from '../../domain/validasi/temuan';

/**
 * Findings about the workbook's structure (its figures are the domain's):
 * S01 sheet or table missing; S02 name points nowhere; S03 settings of the file gone, as after other programs saved it (the next plan puts them back); S04 foreign sheet under one of our titles;
 * S05 row with entries but without kode; S06 kode used twice; S07 columns changed; S08 setting not readable; S09 row of a form without indicator in IKU;
 * S10 unfinished insertion; S11 period not readable; S12 row without formulas; S13 columns moved; S14 cells merged; S15 sheet renamed;
 * S16 rows sorted; S17 indicator without a row on its form; S18 entry columns hidden; S19 empty row inside a form;
 * S20 row on another division's form; S21 not readable from when on an indicator is retired; S22 copy of an entry sheet;
 * S23 scale of predikat with a gap, an overlap or a band that is incomplete; S24 kode on Rekap
 * typed over. (An overwritten formula
 * is R17: see `ditimpa`.)
 */
export const kodeStruktur = [
  ...(['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11'] as const),
  ...(['S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S18', 'S19', 'S20', 'S21', 'S22', 'S23', 'S24'] as const),
] as const;
export type KodeStruktur = (typeof kodeStruktur)[number];

const tingkatOf: Record<KodeStruktur, Tingkat> = {
  S01: 'E',
  S02: 'E',
  S03: 'I',
  S04: 'E',
  S05: 'E',
  S06: 'E',
  S07: 'E',
  S08: 'W',
  S09: 'W',
  S10: 'E',
  S11: 'E',
  S12: 'E',
  S13: 'E',
  S14: 'E',
  S15: 'I',
  S16: 'I',
  S17: 'W',
  S18: 'W',
  S19: 'I',
  S20: 'W',
  S21: 'W',
  S22: 'W',
  S23: 'E',
  S24: 'E',
};
export const lokasi = (
  tabel: Tabel,
  bidang: string | null = null,
  kunci: string | null = null,
  kolom: string | null = null,
): Lokasi => ({ tabel, bidang, kunci, kolom });
/** A sheet of the workbook as a whole, by its title. */
export const lokasiLembar = (judul: string | null): Lokasi => lokasi('buku', null, judul);
export const temuanStruktur = (
  kode: KodeStruktur,
  tempat: Lokasi,
  data: Temuan['data'] = {},
  indikator: string | null = null,
): Temuan => ({ kode, tingkat: tingkatOf[kode], lokasi: tempat, indikator, data });
