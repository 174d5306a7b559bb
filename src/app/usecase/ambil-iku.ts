import { planAmbilIku, type AmbilIku } from '../../workbook/plan/plan-ambil-iku';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanAmbilIku {
  readonly daftar: readonly AmbilIku[];
}

/** Takes indicators into IKU as the user chose them: from a table that was pasted or a file, or a single one that is added or renamed. */
export const ambilIku: Usecase<MasukanAmbilIku, Readonly<Record<string, never>>> = {
  id: 'ambil-iku',
  async siapkan(ports, { daftar }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    return rencanaUbah(buku, [planAmbilIku(buku.snapshot, data.periode, daftar)], {});
  },
};
