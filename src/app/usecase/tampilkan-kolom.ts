import type { KelompokKolom } from '../../domain/indikator/kelompok-kolom';
import { kolomSemula, planKolom } from '../../workbook/plan/plan-kolom';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaBerbalik } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanKolom {
  readonly kelompok: KelompokKolom;
  readonly tampil: boolean;
}

/** Shows or hides one group of columns on every form; nothing where it is so already. */
export const tampilkanKolom: Usecase<MasukanKolom, Readonly<Record<string, never>>> = {
  id: 'tampilkan-kolom',
  async siapkan(ports, { kelompok, tampil }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    const rancangan = planKolom(buku.snapshot, data, kelompok, tampil);
    return rencanaBerbalik(buku, [rancangan], kolomSemula(rancangan.changes), {});
  },
};
