import type { Temuan } from '../../domain/validasi/temuan';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaBaca } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolakBuku } from './tolak';

/** Checks every entry and the workbook's structure; writes nothing. */
export const periksa: Usecase<Readonly<Record<string, never>>, { readonly temuan: readonly Temuan[] }> = {
  id: 'periksa',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    return tolakBuku(buku) ?? rencanaBaca(buku, { temuan: buku.keadaan.temuan });
  },
};
