import type { Indikator } from '../../domain/indikator/indikator';
import { romawiOf, type Triwulan } from '../../domain/periode/periode';
import { formatAngka } from '../../domain/shared/format-id';
import { colOf } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { namaTabel } from '../layout/nama';
import { areaOf } from './baris-blok';
import type { Lingkungan } from './sumber';
import type { Area, Change } from './types';

/** Excel shows at most this much of an input message. */
const PANJANG_PESAN = 255;
const PANJANG_DEFINISI = 110;
const PANJANG_SUMBER = 45;
/** One message per row weighs about a kilobyte in a request: larger offices are told in the pane alone (rows of IKU, spare ones too). */
const BARIS_TERBANYAK = 210;

const potong = (teks: string, panjang: number): string =>
  teks.length <= panjang ? teks : `${teks.slice(0, panjang - 1).trimEnd()}…`;

/** What to know while typing this indicator's realisation: how it is counted, where from, and last quarter's figure. */
export function pesanRealisasi(indikator: Indikator, triwulan: Triwulan): string {
  const lalu = ([3, 2, 1] as const).find((satu) => satu < triwulan && (indikator.realisasi[satu - 1] ?? null) !== null);
  const isi = lalu === undefined ? null : (indikator.realisasi[lalu - 1] ?? null);
  const baris = [
    potong(indikator.definisi.trim(), PANJANG_DEFINISI),
    indikator.sumberData.trim() === '' ? '' : `Sumber: ${potong(indikator.sumberData.trim(), PANJANG_SUMBER)}.`,
    lalu === undefined || isi === null
      ? ''
      : `TW ${romawiOf(lalu)}: ${typeof isi === 'number' ? formatAngka(isi, 4, false) : isi}.`,
    'Angka saja; 0 bila nol; "tidak ada data" bila tidak ada.',
  ];
  return potong(baris.filter((satu) => satu !== '').join('\n'), PANJANG_PESAN);
}

/** Input messages at the reported quarter's realisations; `urut` is each indicator's row inside the table. */
export function petunjukIsian(
  area: Area,
  daftar: readonly { readonly urut: number; readonly indikator: Indikator }[],
  { peta, periode: { triwulan } }: Lingkungan,
): readonly Change[] {
  if ((peta.cari(namaTabel.iku)?.rows ?? 0) > BARIS_TERBANYAK) return [];
  const col = area.col + colOf(tabelIsian, `realisasi${triwulan}`);
  return daftar.map(({ urut, indikator }) => ({
    op: 'validation',
    at: areaOf(area.sheet, area.row + urut, col),
    rule: { kind: 'any' },
    prompt: { title: `Realisasi TW ${romawiOf(triwulan)}`, message: pesanRealisasi(indikator, triwulan) },
    error: null,
  }));
}
