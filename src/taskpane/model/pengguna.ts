import type { Peran } from '../../domain/sop/peristiwa';
import type { Katalog } from '../strings/katalog';

/** "Rina, Staf"; empty where neither is known. */
export const sebutOrang = (nama: string, peran: Peran | null, k: Katalog): string =>
  [nama, peran === null ? '' : k.peran[peran]].filter((bagian) => bagian !== '').join(', ');

export const sebutPengguna = (
  { nama, peran }: { readonly nama: string; readonly peran: Peran | null },
  k: Katalog,
): string => sebutOrang(nama, peran, k);
