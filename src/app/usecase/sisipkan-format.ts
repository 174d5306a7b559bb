import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { VERSI_TATA } from '../../workbook/codec/setelan';
import { planNilaiKini } from '../../workbook/plan/plan-catatan';
import { planSisipkanFormat } from '../../workbook/plan/plan-sisipkan-format';
import { rapikanFormat } from '../buku/rapikan';
import { bacaBuku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

/**
 * One form per division and Rekap, from Beranda and IKU as they stand. Pressing twice makes nothing twice: new indicators are
 * added, entries are never touched.
 */
export const sisipkanFormat: Usecase<Readonly<Record<string, never>>, { readonly peristiwa: readonly Peristiwa[] }> = {
  id: 'sisipkan-format',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data, keadaanSop, temuan, daftarCatatan } = buku.keadaan;
    if (data === null)
      return tolak(
        'belum-disiapkan',
        {},
        temuan.filter(({ tingkat }) => tingkat === 'E'),
      );
    if (data.daftarBidang.length === 0) return tolak('bidang-belum-ada');
    if (data.daftarIndikator.length === 0) return tolak('indikator-belum-ada');
    const rancangan = planSisipkanFormat(buku.snapshot, data);
    if (rancangan.asing.length > 0) return tolak('judul-dipakai', { nama: rancangan.asing.join(', ') });
    const baru = rancangan.changes.length > 0 || keadaanSop.formatDisisipkan === null;
    const isi: readonly IsiPeristiwa[] = baru ? [{ jenis: 'format-disisipkan', versi: VERSI_TATA }] : [];
    const catatan = catat(ports, buku, isi, rancangan.peta);
    // A first insertion that was cut off may have left links out of sheets that stand: they are written whole.
    const changes = keadaanSop.formatDisisipkan === null ? rapikanFormat(rancangan.peta, data.daftarBidang) : [];
    // A division that was changed on IKU by hand takes its row, and the notes on it, to another form.
    const pindah = rancangan.changes.length === 0 ? [] : planNilaiKini(rancangan.peta, daftarCatatan, data);
    return rencanaUbah(buku, [rancangan, { changes: [...changes, ...pindah], pratinjau: [] }, catatan], {
      peristiwa: catatan.peristiwa,
    });
  },
};
