import type { DataKantor } from '../../domain/shared/kantor';
import { isNamaAnalisis } from '../layout/nama';
import { pengisiSeksi } from './isi-analisis';
import type { Lingkungan } from './sumber';
import { susunRekap } from './susunan-rekap';
import { tempatAnalisis } from './tempat-analisis';
import type { Change, TableRead } from './types';

/**
 * Formulas of the sections of Analisis in which one was overwritten. Where the sheet no longer fits the indicators its formulas would not
 * either: inserting the format writes it anew.
 */
export function pulihkanAnalisis(
  perlu: readonly TableRead[],
  { daftarBidang, daftarIndikator }: DataKantor,
  lingkungan: Lingkungan,
): Change[] {
  const rusak = perlu.filter(({ name }) => isNamaAnalisis(name));
  const sheet = rusak[0]?.area.sheet;
  if (sheet === undefined) return [];
  const susunan = susunRekap(daftarBidang, daftarIndikator);
  const seksi = tempatAnalisis(susunan, sheet);
  const tren = seksi.at(-1)?.area;
  if (tren === undefined) return [];
  const changes = rusak.flatMap(({ name, area }): Change[] => {
    const milik = seksi.find(({ nama }) => nama === name.toUpperCase());
    const sama = milik !== undefined && milik.area.row === area.row && milik.area.rows === area.rows;
    const isi = sama ? pengisiSeksi[milik.nama]?.(milik.layout)(milik.area, { susunan, lingkungan, tren }) : undefined;
    return (isi ?? []).filter(({ op }) => op === 'formulas' || op === 'fill');
  });
  return changes.length === 0 ? [] : [{ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet }];
}
