import type { Peristiwa } from '../../domain/sop/peristiwa';
import { planLaporan } from '../../workbook/plan/plan-laporan';
import type { PageSetup } from '../../workbook/plan/types';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaUbah } from '../buku/rencana-ubah';
import { formatLengkap } from '../buku/syarat';
import { isTanggal } from '../buku/tanggal';
import type { Ports } from '../port/ports';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanLaporan {
  /** Number of the letter; empty leaves room for it. */
  readonly nomor: string;
  /** ISO date printed above the signature; empty leaves room for it. */
  readonly tanggal: string;
  readonly kertas: PageSetup['paper'];
}

/**
 * The journal's latest event is this device's own report: made again at once, or repeated after a lost answer. The sheet is
 * written anew, the journal is not told twice.
 */
function sudahTercatat({ keadaan }: Buku, { identity }: Ports): boolean {
  const akhir = keadaan.riwayat.at(-1);
  return akhir?.isi.jenis === 'laporan-disusun' && akhir.perangkat === identity.current().perangkat;
}

/** Makes the report sheet, or makes it anew with what was edited by hand kept. */
export const susunLaporan: Usecase<MasukanLaporan, { readonly peristiwa: readonly Peristiwa[] }> = {
  id: 'susun-laporan',
  async siapkan(ports, masukan) {
    if (masukan.tanggal !== '' && !isTanggal(masukan.tanggal))
      return tolak('tanggal-salah', { tanggal: masukan.tanggal });
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data, keadaanSop } = buku.keadaan;
    const { pembukaan } = keadaanSop;
    if (data === null || !formatLengkap(buku)) return tolak('format-belum-disisipkan');
    const rancangan = planLaporan(buku.snapshot, data, { ...masukan, pembukaan });
    if (rancangan.asing.length > 0) return tolak('judul-dipakai', { nama: rancangan.asing.join(', ') });
    const catatan = catat(
      ports,
      buku,
      sudahTercatat(buku, ports) ? [] : [{ jenis: 'laporan-disusun' }],
      rancangan.peta,
    );
    return rencanaUbah(buku, [rancangan, catatan], { peristiwa: catatan.peristiwa });
  },
};
