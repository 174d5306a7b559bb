import { planE81, type MasukanE81 } from '../../workbook/plan/plan-e81';
import { namaTabel } from '../../workbook/layout/nama';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import { formatLengkap } from '../buku/syarat';
import { isTanggal } from '../buku/tanggal';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

/** The form draws its quarters from Analisis. */
const adaAnalisis = ({ snapshot }: Buku): boolean =>
  snapshot.names.some(({ name, area }) => name.toUpperCase() === namaTabel.analisis && area !== null);

/** Makes Formulir E.81, or makes it anew with what the office entered in it. Nothing is journalled: the SOP knows no such step. */
export const susunE81: Usecase<MasukanE81, Readonly<Record<string, never>>> = {
  id: 'susun-e81',
  async siapkan(ports, masukan) {
    if (masukan.tanggal !== '' && !isTanggal(masukan.tanggal))
      return tolak('tanggal-salah', { tanggal: masukan.tanggal });
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data, keadaanSop } = buku.keadaan;
    const { pembukaan } = keadaanSop;
    if (data === null || !formatLengkap(buku) || !adaAnalisis(buku)) return tolak('format-belum-disisipkan');
    const rancangan = planE81(buku.snapshot, data, { ...masukan, pembukaan });
    if (rancangan.asing.length > 0) return tolak('judul-dipakai', { nama: rancangan.asing.join(', ') });
    return rencanaUbah(buku, [rancangan], {});
  },
};
