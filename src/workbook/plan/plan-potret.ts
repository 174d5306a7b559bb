import type { Isi } from '../../domain/indikator/indikator';
import type { Potret } from '../../domain/reviu/potret';
import { tabelPotret, tempatPotret } from '../layout/cermin';
import { namaTabel } from '../layout/nama';
import { areaOf, values } from './baris-blok';
import type { PetaTempat } from './tempat';
import type { Change } from './types';

/** Keeps how every indicator stands on the hidden sheet, in the place of what was kept before. Nothing where that sheet is gone. */
export function planPotret(peta: PetaTempat, daftar: readonly Potret[]): readonly Change[] {
  const cermin = peta.cari(namaTabel.jurnal);
  if (cermin === null || daftar.length === 0) return [];
  const { sheet } = cermin;
  const { row, col } = tempatPotret;
  const cols = tabelPotret.urutan.length;
  const lama = peta.cari(namaTabel.potret);
  const lebih = (lama?.rows ?? 0) - daftar.length;
  return [
    { op: 'unprotect', sheet },
    values(
      sheet,
      row,
      col,
      daftar.map(({ kode, isi }): readonly Isi[] => [kode, JSON.stringify(isi)]),
    ),
    ...(lebih > 0
      ? [{ op: 'clear', at: areaOf(sheet, row + daftar.length, col, lebih, cols), what: 'contents' } as const]
      : []),
    { op: 'protect', sheet },
    { op: 'name.set', name: namaTabel.potret, at: areaOf(sheet, row, col, daftar.length, cols), visible: false },
  ];
}
