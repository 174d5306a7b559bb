import type { Bidang } from '../../domain/indikator/indikator';
import { romawiOf, type Periode } from '../../domain/periode/periode';
import { bagiLebar, type KolomCetak } from '../layout/bagi-lebar';
import { bidangCetak, siapCetak } from '../layout/cetak';
import { isTersembunyi, resolve, type KolomOf } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { BARIS_KEPALA } from './kepala-lembar';
import type { PageSetup } from './types';

export const judulPeriode = ({ triwulan, tahun }: Periode): string => `Triwulan ${romawiOf(triwulan)} Tahun ${tahun}`;

/** No, Kode, Indikator: they say on every page what its rows are about, and stand still on the screen. */
export const KOLOM_KUNCI = 3;
/**
 * `row`: the first one below the headings; `terbuka`: columns shown on demand that are in view. A form too wide for one page in readable
 * letters goes over several, each with its key columns.
 */
export function cetakIsian(
  { singkatan }: Bidang,
  periode: Periode,
  row: number,
  terbuka: readonly KolomOf<typeof tabelIsian>[] = [],
): PageSetup {
  const konteks = { periode };
  const dasar = siapCetak('landscape', 'Folio', `${singkatan} - ${judulPeriode(periode)}`, {
    titleRows: { first: BARIS_KEPALA, last: row - 1 },
  });
  const tampak = tabelIsian.urutan.flatMap((kunci, col): readonly KolomCetak[] => {
    const kolom = tabelIsian.kolom[kunci];
    if (isTersembunyi(kolom, konteks) && !terbuka.includes(kunci)) return [];
    return [{ col, lebar: kolom.lebar, grup: resolve(kolom.grup ?? '', konteks) }];
  });
  const bagian = bagiLebar(tampak.slice(0, KOLOM_KUNCI), tampak.slice(KOLOM_KUNCI), bidangCetak(dasar).lebar);
  return bagian === null
    ? dasar
    : {
        ...dasar,
        scale: bagian.persen,
        breaksCol: bagian.batas,
        titleCols: { first: 0, last: KOLOM_KUNCI - 1 },
      };
}
