import { angkaAtauNull, type BarisCapaian } from '../capaian/hasil';
import type { Indikator } from '../indikator/indikator';
import { entriOf } from './potret';
import type { Catatan } from './catatan';

const hitungan: Readonly<Record<string, (baris: BarisCapaian) => number | string | null>> = {
  capaianTw: ({ capaianTw }) => angkaAtauNull(capaianTw),
  capaianSd: ({ capaianSd }) => angkaAtauNull(capaianSd),
  capaianTahunan: ({ capaianTahunan }) => angkaAtauNull(capaianTahunan),
  realisasiSd: ({ realisasiSd }) => angkaAtauNull(realisasiSd),
  predikat: ({ predikat }) => predikat,
};

/** What the place of a note holds now: `null` = nothing, `undefined` = it cannot be told. */
export function nilaiKini(
  kolom: string | null,
  indikator: Indikator | undefined,
  baris: BarisCapaian | null,
): string | null | undefined {
  if (kolom === null || indikator === undefined) return undefined;
  const entri = entriOf(indikator, kolom);
  const isi = entri !== undefined ? entri : baris === null ? undefined : hitungan[kolom]?.(baris);
  return isi === undefined ? undefined : isi === null || isi === '' ? null : String(isi);
}

const angka = (teks: string): number | null => (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(teks) ? Number(teks) : null);
/** Two engines differ in a figure's last digits. */
const NYARIS_SAMA = 1e-9;
function sama(satu: string, lain: string): boolean {
  const [a, b] = [angka(satu), angka(lain)];
  return a === null || b === null ? satu === lain : Math.abs(a - b) <= NYARIS_SAMA * Math.max(1, Math.abs(a));
}

/** Whether the figure is another one than the note speaks of; `false` where that cannot be told. */
export const isNilaiBerubah = (
  { nilaiSaatItu }: Pick<Catatan, 'nilaiSaatItu'>,
  kini: string | null | undefined,
): boolean => kini !== undefined && !sama(nilaiSaatItu ?? '', kini ?? '');
