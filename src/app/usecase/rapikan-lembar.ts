import { planRapikan } from '../../workbook/plan/plan-rapikan';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakBuku } from './tolak';

/** Puts rows, formulas and titles of the sheets back in order; entries stay what they are. */
export const rapikanLembar: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'rapikan-lembar',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    if (buku.keadaan.keadaanSop.ditandatangani !== null) return tolak('sudah-ditandatangani');
    const { data } = buku.keadaan;
    return data === null ? tolak('belum-disiapkan') : rencanaUbah(buku, [planRapikan(buku.snapshot, data)], {});
  },
};
