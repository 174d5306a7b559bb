import type { IdDisposisi } from '../../workbook/layout/disposisi';
import { planDisposisi } from '../../workbook/plan/plan-disposisi';
import { petaTempat } from '../../workbook/plan/tempat';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakBuku } from './tolak';

/** Inserts a disposition form that is not there: one that was deleted, or for a quarter that began before there was one. */
export const susunDisposisi: Usecase<{ readonly lembar: IdDisposisi }, Readonly<Record<string, never>>> = {
  id: 'susun-disposisi',
  async siapkan(ports, { lembar }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { siap } = buku.keadaan.keadaanSop;
    if (siap === null) return tolak('belum-disiapkan');
    return rencanaUbah(buku, [planDisposisi(buku.snapshot, petaTempat(buku.snapshot), lembar, siap)], {});
  },
};
