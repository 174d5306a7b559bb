import type { Indikator } from '../../../domain/indikator/indikator';
import type { Triwulan } from '../../../domain/periode/periode';
import type { Catatan } from '../../../domain/reviu/catatan';
import type { IsiCatatan, SasaranCatatan, TingkatCatatan } from '../../../domain/reviu/peristiwa-reviu';
import type { Peran } from '../../../domain/sop/peristiwa';
import type { KataReviu } from './kata-id';

/** A note as it is being written. */
export interface Draf {
  /** One of `tempatIndikator`; for the report and sheets one of `tempatLembar`. */
  readonly tempat: string;
  readonly teks: string;
  readonly tingkat: TingkatCatatan;
  readonly peran: Peran | null;
  readonly bidang: string;
  readonly tenggat: string;
}

/** What a note on an indicator can be about, the likeliest first; those of `perTriwulan` mean the quarter that is reported. */
export const tempatIndikator = [
  ...(['realisasi', 'target', 'capaianTw', 'capaianSd', 'targetTahunan', 'pembilang', 'penyebut'] as const),
  ...(['buktiDukung', 'faktorPendorong', 'faktorPenghambat', 'tindakLanjut'] as const),
  ...(['definisi', 'polaritas', 'sumberData', 'baris'] as const),
] as const;
export type TempatIndikator = (typeof tempatIndikator)[number];
const perTriwulan: ReadonlySet<string> = new Set(['realisasi', 'target', 'pembilang', 'penyebut']);

const kolomOf = (tempat: string, triwulan: Triwulan): string | null =>
  tempat === 'baris' ? null : perTriwulan.has(tempat) ? `${tempat}${triwulan}` : tempat;

/** Sheets, and parts of the report by names of their own: a report that is made anew has them again. */
export const tempatLembar = [
  ...(['laporan', 'laporan kop', 'laporan tabel', 'laporan narasi', 'laporan grafik', 'laporan tanda-tangan'] as const),
  ...(['isian', 'iku', 'anggaran'] as const),
] as const;

export const drafAwal = (catatan: Catatan | undefined, tentang: Indikator | null): Draf => ({
  tempat: tentang === null ? 'laporan' : 'realisasi',
  teks: catatan?.teks ?? '',
  tingkat: catatan?.tingkat ?? 'wajib',
  peran: catatan?.ditugaskan?.peran ?? null,
  bidang: catatan?.ditugaskan?.bidang ?? '',
  tenggat: catatan?.tenggat ?? '',
});

/** A part of the report or a whole sheet, in words. */
export function sebutLembar({ tabel, kolom }: SasaranCatatan, kata: KataReviu): string {
  const nama = kolom === null ? tabel : `${tabel} ${kolom}`;
  const tempat = tempatLembar.find((satu) => satu === nama);
  return tempat === undefined ? nama : kata.lembar[tempat];
}

const daftarTabel: readonly SasaranCatatan['tabel'][] = ['laporan', 'isian', 'iku', 'anggaran'];
export function sasaranOf({ tempat }: Draf, tentang: Indikator | null, triwulan: Triwulan): SasaranCatatan {
  if (tentang !== null) return { tabel: 'isian', kunci: tentang.kode, kolom: kolomOf(tempat, triwulan) };
  const [nama = 'laporan', bagian] = tempat.split(' ');
  return { tabel: daftarTabel.find((tabel) => tabel === nama) ?? 'laporan', kunci: null, kolom: bagian ?? null };
}

export const isiDraf = ({ teks, tingkat, peran, bidang, tenggat }: Draf): IsiCatatan => ({
  teks: teks.trim(),
  tingkat,
  ...(peran === null && bidang === '' ? {} : { ditugaskan: { peran, bidang: bidang === '' ? null : bidang } }),
  ...(tenggat === '' ? {} : { tenggat }),
});
