import type { Perintah } from '../layanan/types';
import type { Aksi, Kabar } from '../store/pane-state';

export const hapusContoh: Aksi = { judul: 'hapusContoh', daftar: [{ id: 'hapusContoh', masukan: {} }] };

/** Takes back what the last action did, newest part first; `null` where nothing can. */
export const balikkan = ({ checkpoint, aksi }: Extract<Kabar, { jenis: 'selesai' }>): Aksi | null => {
  if (aksi.judul === 'cobaContoh') return hapusContoh;
  const [pertama, ...sisa] = checkpoint.map((id): Perintah => ({ id: 'balikkan', masukan: { checkpoint: id } }));
  return pertama === undefined ? null : { judul: 'balikkan', daftar: [pertama, ...sisa] };
};
