import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Indikator, Isi, Polaritas } from '../../src/domain/indikator/indikator';
import type { DataKantor } from '../../src/domain/shared/kantor';
import { bangunIndikator, bangunKantor } from './kantor';

/** A row of a published table, as it was printed. */
export interface BarisTerbit {
  readonly indikator: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly target: Isi;
  readonly realisasi: Isi;
  readonly tercetak: number;
  readonly desimal: number;
  /** Given where the printed figure does not follow from the printed target and realisation. */
  readonly sebabBerbeda?: string;
  readonly pembilang?: number;
  readonly penyebut?: number;
}
interface TabelTerbit {
  readonly sumber: string;
  readonly baris: readonly BarisTerbit[];
}

// Spread, because Node's own arrays beget arrays of Node's realm under jest, which the calc engine does not take for arrays.
const map = join(__dirname, '../spec/published');
/** Every published row with a title that says where it comes from. */
export const daftarTerbit: readonly (readonly [string, BarisTerbit])[] = [...readdirSync(map)]
  .sort()
  .flatMap((berkas) => {
    const tabel = JSON.parse(readFileSync(join(map, berkas), 'utf8')) as TabelTerbit;
    return tabel.baris.map((baris) => [`${berkas}: ${baris.indikator}`, baris] as const);
  });

const tahunan = (isi: Isi): readonly [null, null, null, Isi] => [null, null, null, isi];
/** Published figures are a year's: they stand in the last quarter of an indicator that is measured once a year. */
export const indikatorTerbit = (
  { indikator, satuan, polaritas, target, realisasi, pembilang, penyebut }: BarisTerbit,
  kode = 'IKU-1',
): Indikator =>
  bangunIndikator({
    ...{ kode, indikator, satuan, polaritas, frekuensi: 'tahun', targetTahunan: target },
    target: tahunan(target),
    realisasi: tahunan(realisasi),
    pembilang: tahunan(pembilang ?? null),
    penyebut: tahunan(penyebut ?? null),
  });

export const kodeTerbit = (ke: number): string => `T-${String(ke + 1).padStart(2, '0')}`;
/** One office whose indicators are all published rows, in their order. */
export const kantorTerbit = (): DataKantor =>
  bangunKantor({
    periode: { tahun: 2020, triwulan: 4 },
    daftarIndikator: daftarTerbit.map(([, baris], ke) => indikatorTerbit(baris, kodeTerbit(ke))),
  });
