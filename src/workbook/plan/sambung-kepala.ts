import type { DataKantor } from '../../domain/shared/kantor';
import type { KeadaanSop } from '../../domain/sop/sop';
import { rumusKepala } from '../formula/rumus-kepala';
import { namaTabel } from '../layout/nama';
import { formula } from './baris-blok';
import { lembarDisposisi, tempatDisposisi } from './lembar-disposisi';
import { lembarKendali, tempatKendali } from './lembar-kendali';
import type { PetaTempat } from './tempat';
import type { Area, Change } from './types';

/** The sheet as it was made: where people put rows in, nothing is written by place. */
const sepertiDibuat = (area: Area, asal: Area): boolean => area.row === asal.row && area.rows === asal.rows;

/** The formulas of a sheet that is not made anew, on the sheet as it is called now. */
const rumusSaja = (changes: readonly Change[], sheet: string): readonly Change[] =>
  changes.flatMap((change): Change[] => (change.op === 'formulas' ? [{ ...change, at: { ...change.at, sheet } }] : []));

const bungkus = (sheet: string, changes: readonly Change[]): readonly Change[] =>
  changes.length === 0 ? [] : [{ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet }];

/** Letterheads and signatures outside of every table, which follow Beranda: written again once Beranda itself was made anew. */
export function sambungKepala(data: DataKantor, keadaanSop: KeadaanSop, peta: PetaTempat): readonly Change[] {
  const { periode, pengaturan } = data;
  const kendali = peta.cari(namaTabel.kendali);
  const serah = peta.cari(namaTabel.serahTerima);
  return [
    ...(kendali !== null && sepertiDibuat(kendali, tempatKendali(keadaanSop.naskah))
      ? bungkus(
          kendali.sheet,
          rumusSaja(lembarKendali(keadaanSop, pengaturan, { periode, peta }, false), kendali.sheet),
        )
      : []),
    ...(['disposisi', 'disposisiSetuju'] as const).flatMap((id) => {
      const area = peta.cari(namaTabel[id]);
      if (area === null || !sepertiDibuat(area, tempatDisposisi(area.sheet))) return [];
      const baru = lembarDisposisi({ sheet: area.sheet, hapusDahulu: false }, id, periode, peta);
      return bungkus(area.sheet, rumusSaja(baru, area.sheet));
    }),
    ...(serah === null ? [] : bungkus(serah.sheet, [formula(serah.sheet, 1, 0, rumusKepala(peta).kop)])),
  ];
}
