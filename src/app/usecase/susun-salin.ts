import { formatTanggal } from '../../domain/shared/format-id';
import { planSalin } from '../../workbook/plan/plan-salin';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakBuku } from './tolak';

/** `2026-10-12T08:05:00+08:00` as people write it: `12 Oktober 2026 pukul 08.05`. */
const waktuBaca = (iso: string): string => `${formatTanggal(iso)} pukul ${iso.slice(11, 16).replace(':', '.')}`;

/** A sheet of plain values in the order of e-SAKIP and e-Monev. It is a copy, so it is made after signing as well. */
export const susunSalin: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'susun-salin',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { data } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    if (data.daftarIndikator.length === 0) return tolak('indikator-belum-ada');
    const rancangan = planSalin(buku.snapshot, data, waktuBaca(ports.clock.now()));
    if (rancangan.asing.length > 0) return tolak('judul-dipakai', { nama: rancangan.asing.join(', ') });
    return rencanaUbah(buku, [rancangan], {});
  },
};
