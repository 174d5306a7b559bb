import { namaTabel } from '../layout/nama';
import { nadaPita } from '../layout/palette';
import { berjarak } from '../layout/style';
import { rujukanSkala } from '../formula/rujukan-beranda';
import { rowCell } from '../formula/rujukan';
import type { PetaTempat } from './tempat';
import type { Area, Change } from './types';

/** Tones of the bands that a scale can show here; a longer scale keeps the last tone for its lowest bands. */
const PITA_BERWARNA = 5;

/** A tone per band of the scale as it stands on Beranda, so that an edited scale recolours by itself. `row` sees the area's first cell. */
export function pitaPredikat(at: Area, peta: PetaTempat): Change[] {
  if (!peta.cari(namaTabel.skala)) return [];
  const posisi = `MATCH(${rowCell(at.col, at.row)},${rujukanSkala(peta).label},0)`;
  return nadaPita.slice(0, PITA_BERWARNA).map(({ isi, tinta }, ke) => ({
    op: 'conditionalFormat',
    at,
    formula: ke === PITA_BERWARNA - 1 ? `=${posisi}>=${ke + 1}` : `=${posisi}=${ke + 1}`,
    fill: isi,
    font: tinta,
    bold: false,
    numberFormat: null,
  }));
}

/** Whole numbers without decimals, others with two: `#,##0.##` would leave a lone separator behind. */
export const bulatTanpaDesimal = (at: Area): Change => {
  const sel = rowCell(at.col, at.row).replace('$', '');
  return {
    op: 'conditionalFormat',
    at,
    formula: `=AND(ISNUMBER(${sel}),ABS(N(${sel})-ROUND(N(${sel}),0))<0.000001)`,
    fill: null,
    font: null,
    bold: false,
    numberFormat: berjarak('#,##0'),
  };
};
