import type { KelompokKolom } from '../../domain/indikator/kelompok-kolom';
import { isRingkas, resolve, type KolomOf, type KonteksJudul } from './define-table';
import { tabelIsian } from './isian';

type K = KolomOf<typeof tabelIsian>;

/** Heading that each group stands under on the form. */
const judulKelompok: Readonly<Record<KelompokKolom, string>> = {
  rincian: 'Rincian indikator',
  pembentuk: 'Pembentuk %',
  angkaSd: 'Angka s.d.',
  anggaran: 'Anggaran',
};

/** The group's columns from left to right; none where the quarter has nothing to put into it. */
export const kolomKelompok = (kelompok: KelompokKolom, konteks: KonteksJudul): readonly K[] =>
  tabelIsian.urutan.filter((kunci) => {
    const kolom = tabelIsian.kolom[kunci];
    return isRingkas(kolom, konteks) && resolve(kolom.grup ?? '', konteks) === judulKelompok[kelompok];
  });

/** The columns by which a group is seen to be open: its first in any quarter. */
export const kolomPenandaKelompok = [
  'sasaran',
  'pembilang1',
  'targetSd',
  'kodeAnggaran',
] as const satisfies readonly K[];
