import { aturanBatas, aturanCapaian, aturanPredikat } from '../../domain/capaian/rumus/aturan';
import { butirAturan, tabelAturan } from '../layout/beranda';
import { colOf, type KolomOf } from '../layout/define-table';
import type { tabelKaki } from '../layout/kaki';
import { namaTabel } from '../layout/nama';
import type { PetaTempat } from '../plan/tempat';
import type { Area } from '../plan/types';
import { quoteSheet, rowCell } from './rujukan';
import { rujukanPengaturan, rujukanSkala } from './rujukan-beranda';

/** The rules in words, one formula per row of Beranda's table. */
export function rumusAturan(
  peta: PetaTempat,
): readonly Readonly<Partial<Record<KolomOf<typeof tabelAturan>, string>>>[] {
  const setelan = rujukanPengaturan(peta);
  const rumus: Readonly<Record<string, string>> = {
    capaian: aturanCapaian.excel({ rumusNegatif: setelan('rumusNegatif') }),
    predikat: aturanPredikat.excel({
      dasarPredikat: setelan('dasarPredikat'),
      perlakuanCelah: setelan('perlakuanCelah'),
      skalaDasar: setelan('skalaDasar'),
      ...rujukanSkala(peta),
    }),
    batas: aturanBatas.excel({ batasBaris: setelan('batasBaris'), batasRataRata: setelan('batasRataRata') }),
  };
  return butirAturan.map(({ kunci }) => ({ isi: `=${rumus[kunci] ?? '""'}` }));
}

/** First of the lines below a table; copied down it follows Beranda's rows. */
export const rumusKaki = (aturan: Area): Readonly<Partial<Record<KolomOf<typeof tabelKaki>, string>>> => ({
  isi: `=${quoteSheet(aturan.sheet)}${rowCell(aturan.col + colOf(tabelAturan, 'isi'), aturan.row)}`,
});

/** Where Beranda states the rules; `null` in a workbook that lost them. */
export const areaAturan = (peta: PetaTempat): Area | null => peta.cari(namaTabel.aturan);
