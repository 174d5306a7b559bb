import type { DataKantor } from '../../../src/domain/shared/kantor';
import { kantorContoh } from './buku-tiruan';

/** The sample with one realisation and one unit missing. */
export const kantorKurang = (): DataKantor => {
  const data = kantorContoh();
  return {
    ...data,
    daftarIndikator: data.daftarIndikator.map((indikator) =>
      indikator.kode === 'IKU-02'
        ? { ...indikator, realisasi: [indikator.realisasi[0], indikator.realisasi[1], null, null] }
        : indikator.kode === 'KIN-06'
          ? { ...indikator, satuan: '' }
          : indikator,
    ),
  };
};
