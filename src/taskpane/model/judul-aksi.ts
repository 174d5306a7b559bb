import type { Aksi } from '../store/pane-state';
import type { Katalog } from '../strings/katalog';

/** Title of an action's sheet; a step is named by its number as well. */
export const judulAksi = ({ judul, daftar }: Aksi, k: Katalog): string => {
  const [perintah] = daftar;
  return perintah.id === 'selesaikanLangkah'
    ? `${k.aksi[judul].judul} ${perintah.masukan.langkah}`
    : k.aksi[judul].judul;
};
