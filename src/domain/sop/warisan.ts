import type { Periode } from '../periode/periode';
import type { WarisanSop } from './langkah-sop';
import type { IsiPeristiwa } from './peristiwa';
import { isiRevisi } from './revisi';
import type { KeadaanSop } from './sop';

/** Many years of acting holders would be no help to anybody. */
const PEJABAT_TERBANYAK = 40;
const awalTriwulan = ({ tahun, triwulan }: Periode): string =>
  `${tahun}-${String(triwulan * 3 - 2).padStart(2, '0')}-01`;

/** `null` = nothing was stated there. Who had left office before that quarter began stays behind. */
export function warisanDari({ siap, revisiTerbaru, penetapan, pejabat }: KeadaanSop): WarisanSop | null {
  const awal = siap === null ? '' : awalTriwulan(siap);
  const dibawa = pejabat.filter(({ sampai }) => sampai === null || sampai >= awal).slice(-PEJABAT_TERBANYAK);
  return revisiTerbaru === null && penetapan.length === 0 && dibawa.length === 0
    ? null
    : { revisi: revisiTerbaru === null ? null : isiRevisi(revisiTerbaru), penetapan, pejabat: dibawa };
}

type BagianTetap = Pick<KeadaanSop, 'revisiTerbaru' | 'penetapan' | 'pejabat'>;

/** What of it is not yet in a journal: a run that was cut off in between records nothing twice. */
export function sisaWarisan(warisan: WarisanSop, kini: BagianTetap): WarisanSop {
  return {
    revisi: kini.revisiTerbaru === null ? warisan.revisi : null,
    penetapan: kini.penetapan.length === 0 ? warisan.penetapan : [],
    pejabat: kini.pejabat.length === 0 ? warisan.pejabat : [],
  };
}

/** Events by which a journal takes it over, in the order in which they count: an edition names its executors anew. */
export const peristiwaWarisan = ({ revisi, penetapan, pejabat }: WarisanSop): readonly IsiPeristiwa[] => [
  ...(revisi === null ? [] : [{ jenis: 'sop-direvisi' as const, revisi, warisan: true }]),
  ...(penetapan.length === 0 ? [] : [{ jenis: 'pelaksana-ditetapkan' as const, daftar: penetapan, warisan: true }]),
  ...pejabat.map((satu) => ({ jenis: 'pejabat-ditetapkan' as const, pejabat: satu, warisan: true })),
];
