import type { DataKantor } from '../../domain/shared/kantor';
import { planIsi } from '../../workbook/plan/plan-isi';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

/** Kode of indicators that no form has a row for yet: insert the forms, then fill once more. */
export interface HasilIsi {
  readonly tanpaTempat: readonly string[];
}

/** Fills definitions, entries and budget from an office's data (sample or file); the preview counts what is filled and what is replaced. */
export const isiDariData: Usecase<{ readonly data: DataKantor }, HasilIsi> = {
  id: 'isi-dari-data',
  async siapkan(ports, { data }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const kini = buku.keadaan.data;
    if (kini === null) return tolak('belum-disiapkan');
    const { tahun, triwulan } = data.periode;
    if (kini.periode.tahun !== tahun || kini.periode.triwulan !== triwulan)
      return tolak('periode-berbeda', { tahun, triwulan });
    const rancangan = planIsi(buku.snapshot, data);
    return rencanaUbah(buku, [rancangan], { tanpaTempat: rancangan.tanpaTempat });
  },
};
