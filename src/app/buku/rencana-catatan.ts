import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { planBuka } from '../../workbook/plan/plan-batas';
import type { Ports } from '../port/ports';
import type { Rencana, Tolakan } from '../usecase/kit';
import { tolakKecualiSisa, tolakUbah } from '../usecase/tolak';
import { bacaBuku, type Buku } from './baca-buku';
import { catat } from './catat';
import { rencanaCatat } from './rencana-ubah';
import { selCatatan } from './sel-catatan';

export type HasilReviu = { readonly peristiwa: readonly Peristiwa[] };

/**
 * Journalled facts of the review, after what keeps them out has been asked; none where they stand there already. `sudah`: refusals that
 * say that what was asked for has happened: what was cut off on the way is done instead.
 */
export async function rencanaReviu(
  ports: Ports,
  susun: (buku: Buku) => readonly IsiPeristiwa[] | Tolakan,
  sudah: ReadonlySet<string> = new Set(),
): Promise<Rencana<HasilReviu> | Tolakan> {
  const buku = await bacaBuku(ports);
  const tolakan = tolakUbah(buku);
  if (tolakan !== null) return tolakan;
  const isi = susun(buku);
  if ('status' in isi)
    return isi.pesan.some(({ kunci }) => sudah.has(kunci)) ? tolakKecualiSisa(buku, isi, { peristiwa: [] }) : isi;
  const catatan = catat(ports, buku, isi);
  // After a return only what is noted stands open: a further note opens its place too.
  const ditulis = isi.flatMap((satu) => (satu.jenis === 'catatan-ditulis' ? [satu] : []));
  const terbuka = buku.keadaan.keadaanSop.isianTerbatas ? selCatatan(buku, ditulis) : [];
  return rencanaCatat(buku, [{ changes: planBuka(terbuka), pratinjau: [] }, catatan], { peristiwa: catatan.peristiwa });
}
