import type { Temuan } from '../../domain/validasi/temuan';
import type { Bahasa } from '../layanan/types';
import { angkaBiasa } from './format';

/** One reading of a cell that may mean two numbers: what the button says, what is written, and what stood there. */
export interface Bacaan {
  readonly label: string;
  readonly nilai: number | string;
  readonly dari: number | string;
}

type Pembaca = (data: Temuan['data'], bahasa: Bahasa) => readonly Bacaan[];
const pembaca: Readonly<Partial<Record<string, Pembaca>>> = {
  R34: ({ teks, terbaca, lain }, bahasa) =>
    typeof teks === 'string' && typeof terbaca === 'number' && typeof lain === 'number'
      ? [terbaca, lain].map((nilai) => ({ label: angkaBiasa(bahasa, nilai), nilai, dari: teks }))
      : [],
  // A share below one percent keeps its sign, as text: a bare 0,85 would be asked about again.
  R44: ({ isi, nilai, lain }, bahasa) =>
    typeof nilai === 'number' && typeof lain === 'number' && isi !== null && isi !== undefined
      ? [
          { label: `${angkaBiasa(bahasa, lain)} %`, nilai: lain, dari: isi },
          { label: `${angkaBiasa(bahasa, nilai)} %`, nilai: `${String(nilai).replace('.', ',')} %`, dari: isi },
        ]
      : [],
};

/** The numbers that the cell of a finding may mean; empty where nothing is to be chosen. */
export const bacaanOf = ({ kode, data }: Temuan, bahasa: Bahasa): readonly Bacaan[] =>
  pembaca[kode]?.(data, bahasa) ?? [];
