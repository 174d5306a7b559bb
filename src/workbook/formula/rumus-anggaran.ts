import { anggaranDaun, anggaranSd, anggaranSerapan } from '../../domain/capaian/rumus/anggaran';
import { angkaBersih, angkaNilai } from '../../domain/capaian/rumus/angka';
import type { Periode } from '../../domain/periode/periode';
import { tabelAnggaran } from '../layout/anggaran';
import type { KolomOf } from '../layout/define-table';
import type { Area } from '../plan/types';
import { barisPertama, tabelPada } from './pengikat';
import { fixedCell } from './rujukan';

type K = KolomOf<typeof tabelAnggaran>;
const pasangan = [
  ['pagu', 'bersihPagu', 'paguAngka'],
  ['realisasi1', 'bersih1', 'realisasiAngka1'],
  ['realisasi2', 'bersih2', 'realisasiAngka2'],
  ['realisasi3', 'bersih3', 'realisasiAngka3'],
  ['realisasi4', 'bersih4', 'realisasiAngka4'],
] as const satisfies readonly (readonly [K, K, K])[];

/** Formulas of one budget row (the first, unless said otherwise): figures as typed read into numbers, share spent, and each parent held against its children (R30). */
export function rumusAnggaran(
  area: Area,
  { triwulan }: Periode,
  row: number = area.row,
): Readonly<Partial<Record<K, string>>> {
  const { sel } = barisPertama(tabelAnggaran, { row, col: area.col });
  const { kolom } = tabelPada(tabelAnggaran, area);
  const kode = sel('kode');
  const hasil: Partial<Record<K, string>> = {};
  for (const [isi, bersih, angka] of pasangan) {
    hasil[bersih] = `=${angkaBersih.excel({ isi: sel(isi) })}`;
    hasil[angka] = `=${angkaNilai.excel({ bersih: sel(bersih) })}`;
  }
  const anak = (nilai: K) => `SUMPRODUCT((${kolom('induk')}=${kode})*1,${kolom(nilai)})`;
  return {
    ...hasil,
    nomor: `=IF(${kode}="","",ROW()-ROW(${fixedCell(area.col, area.row)})+1)`,
    daun: `=${anggaranDaun.excel({ kode, daftarInduk: kolom('induk') })}`,
    realisasiSd: `=${anggaranSd[triwulan].excel({ realisasi1: sel('realisasiAngka1'), realisasi2: sel('realisasiAngka2'), realisasi3: sel('realisasiAngka3'), realisasi4: sel('realisasiAngka4') })}`,
    serapan: `=${anggaranSerapan.excel({ pagu: sel('paguAngka'), realisasi: sel('realisasiSd') })}`,
    periksa:
      `=IF(${kode}="","",IF(${sel('daun')}=1,"-",IF(ABS(${anak('paguAngka')}-N(${sel('paguAngka')}))>=1,"Selisih pagu",` +
      `IF(ABS(${anak('realisasiSd')}-N(${sel('realisasiSd')}))>=1,"Selisih realisasi","Sesuai"))))`,
  };
}
