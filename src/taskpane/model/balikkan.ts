import type { Aksi, Kabar } from '../store/pane-state';
import type { Perintah } from '../layanan/types';

const aksiOf = (checkpoint: readonly string[], judul: 'balikkan' | 'hapusContoh'): Aksi | null => {
  const [pertama, ...sisa] = checkpoint.map((id): Perintah => ({ id: 'balikkan', masukan: { checkpoint: id } }));
  return pertama === undefined ? null : { judul, daftar: [pertama, ...sisa] };
};

/** Takes back what the last action did, newest part first; `null` where nothing can. */
export const balikkan = ({ checkpoint, aksi }: Extract<Kabar, { jenis: 'selesai' }>): Aksi | null =>
  aksiOf(checkpoint, aksi.contoh === true ? 'hapusContoh' : 'balikkan');

/** Removes the sample quarter. */
export const hapusContoh = (checkpoint: readonly string[]): Aksi | null => aksiOf(checkpoint, 'hapusContoh');
