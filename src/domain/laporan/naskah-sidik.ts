import type { Hasil, RekapCapaian, TigaCapaian } from '../capaian/hasil';
import { terhitung } from '../capaian/hasil';
import type { Catatan } from '../reviu/catatan';
import { bulatkan } from '../shared/format-id';
import type { DataKantor } from '../shared/kantor';

/** Rises when the text below changes its shape, so that an old seal is recomputed by the old rule or told as unknown. */
export const VERSI_SIDIK = 1;
/** Two programs agree on these digits whatever their machine noise. */
const DESIMAL_SIDIK = 6;

/** JSON with sorted keys: the same content gives the same text in whatever order it was read. */
function baku(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map(baku).join(',')}]`;
  if (typeof nilai !== 'object' || nilai === null) return JSON.stringify(nilai ?? null);
  const isi = Object.entries(nilai).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${isi.map(([kunci, anggota]) => `${JSON.stringify(kunci)}:${baku(anggota)}`).join(',')}}`;
}

const angka = (hasil: Hasil): number | string =>
  terhitung(hasil) ? bulatkan(hasil.nilai, DESIMAL_SIDIK) : hasil.alasan;
const tiga = ({ capaianTw, capaianSd, capaianTahunan }: TigaCapaian) => [
  angka(capaianTw),
  angka(capaianSd),
  angka(capaianTahunan),
];

/**
 * Canonical text of what is signed: entries, settings, figures and notes, one record a line, rows by kode. Sorting or moving rows in the
 * workbook does not change it; changing any entry, figure or note does.
 */
export function naskahSidik(data: DataKantor, rekap: RekapCapaian, daftarCatatan: readonly Catatan[]): string {
  // The office's calendar governs the SOP's clock, nothing that is signed.
  const pengaturan = Object.fromEntries(Object.entries(data.pengaturan).filter(([kunci]) => kunci !== 'kalender'));
  const perKode = <T extends { readonly kode: string }>(daftar: readonly T[]): readonly T[] =>
    [...daftar].sort((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0));
  const catatan = [...daftarCatatan].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const baris: readonly (readonly [string, unknown])[] = [
    ['sidik', VERSI_SIDIK],
    ['profil', data.profil],
    ['periode', data.periode],
    ['pengaturan', pengaturan],
    ...perKode(data.daftarBidang).map((isi) => ['bidang', isi] as const),
    ...perKode(data.daftarIndikator).map((isi) => ['indikator', isi] as const),
    ...perKode(data.daftarAnggaran).map((isi) => ['anggaran', isi] as const),
    ...data.daftarBukti.map((isi) => ['bukti', isi] as const),
    ...perKode(rekap.baris).map((isi) => ['capaian', [isi.kode, ...tiga(isi), isi.predikat]] as const),
    ['rata-rata', [...tiga(rekap.rataRata), rekap.rataRata.predikat]],
    ['serapan', [rekap.anggaran.pagu, rekap.anggaran.realisasi, angka(rekap.anggaran.serapan)]],
    ...catatan.map((isi) => ['catatan', isi] as const),
  ];
  return baris.map(([jenis, isi]) => `${jenis} ${baku(isi)}`).join('\n');
}
