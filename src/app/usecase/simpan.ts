import { bacaBuku } from '../buku/baca-buku';
import { rencanaCatat } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolakBuku } from './tolak';

/** Saves the file; nothing in it changes. */
export const simpan: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'simpan',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    return tolakBuku(buku) ?? { ...rencanaCatat(buku, [], {}), sesudah: { simpan: true } };
  },
};
