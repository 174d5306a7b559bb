import { tabelBukti } from '../layout/bukti';
import type { KolomOf } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { namaTabel } from '../layout/nama';
import type { PetaTempat } from '../plan/tempat';
import type { Area } from '../plan/types';
import { barisPertama, cariBaris, tabelPada, tarik } from './pengikat';
import { fixedCell } from './rujukan';

/** Formulas of one row of the evidence register (the first, unless said otherwise): its number, and what its kode is called in IKU. */
export function rumusBukti(
  area: Area,
  peta: PetaTempat,
  row: number = area.row,
): Readonly<Partial<Record<KolomOf<typeof tabelBukti>, string>>> {
  const { sel } = barisPertama(tabelBukti, { row, col: area.col });
  const iku = tabelPada(tabelIku, peta.harus(namaTabel.iku));
  return {
    nomor: `=IF(${sel('kode')}="","",ROW()-ROW(${fixedCell(area.col, area.row)})+1)`,
    barisIku: `=${cariBaris(sel('kode'), iku.kolom('kode'))}`,
    indikator: `=${tarik(sel('barisIku'), iku.pada('indikator', sel('barisIku')))}`,
  };
}
