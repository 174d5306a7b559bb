import type { Keadaan } from '../../app/usecase/keadaan';
import { kodeBerbukti } from '../../domain/indikator/bukti';
import { isBerhenti } from '../../domain/indikator/berhenti';
import type { Indikator, Isi } from '../../domain/indikator/indikator';
import { parseAngka } from '../../domain/indikator/parse-angka';
import { isJatuhTempo } from '../../domain/periode/jatuh-tempo';
import type { Triwulan } from '../../domain/periode/periode';
import type { Lokasi, Temuan } from '../../domain/validasi/temuan';

export type KeadaanIsian = 'terisi' | 'belumDiisi' | 'takAda' | 'belumDiukur' | 'berhenti';
/** What there is to know about the indicator on whose row the user stands. */
export interface SelIni {
  readonly indikator: Indikator;
  readonly triwulan: Triwulan;
  readonly target: Isi;
  /** The latest quarter before the reported one that has an entry. */
  readonly lalu: { readonly triwulan: Triwulan; readonly isi: Isi } | null;
  readonly keadaan: KeadaanIsian;
  readonly kurang: readonly Temuan[];
  readonly jumlahBukti: number;
}

const tabelIndikator: ReadonlySet<Lokasi['tabel']> = new Set(['isian', 'iku', 'rekap', 'bukti']);
const sebelum = (triwulan: Triwulan): readonly Triwulan[] => ([3, 2, 1] as const).filter((satu) => satu < triwulan);

function keadaanOf(indikator: Indikator, triwulan: Triwulan): KeadaanIsian {
  const { realisasi, frekuensi } = indikator;
  if (isBerhenti(indikator, triwulan)) return 'berhenti';
  const { jenis } = parseAngka(realisasi[triwulan - 1] ?? null);
  if (jenis === 'tidak-ada-data') return 'takAda';
  if (jenis !== 'kosong') return 'terisi';
  return isJatuhTempo(frekuensi, triwulan) ? 'belumDiisi' : 'belumDiukur';
}

/** `null` where the selection is on no indicator's row. */
export function selIniOf({ data, temuan }: Keadaan, lokasi: Lokasi | null): SelIni | null {
  if (data === null || lokasi === null || !tabelIndikator.has(lokasi.tabel)) return null;
  const kunci = lokasi.kunci?.toLowerCase();
  const indikator = data.daftarIndikator.find(({ kode }) => kode.toLowerCase() === kunci);
  if (indikator === undefined) return null;
  const { triwulan } = data.periode;
  const terisi = sebelum(triwulan).find((satu) => (indikator.realisasi[satu - 1] ?? null) !== null);
  const berbukti = kodeBerbukti(data.daftarBukti).has(indikator.kode.toLowerCase());
  return {
    indikator,
    triwulan,
    target: indikator.target[triwulan - 1] ?? null,
    lalu: terisi === undefined ? null : { triwulan: terisi, isi: indikator.realisasi[terisi - 1] ?? null },
    keadaan: keadaanOf(indikator, triwulan),
    kurang: temuan.filter((satu) => satu.indikator === indikator.kode),
    jumlahBukti: berbukti
      ? data.daftarBukti.filter(({ kode }) => kode.toLowerCase() === indikator.kode.toLowerCase()).length
      : 0,
  };
}
