import type { IsiPeristiwa, Peristiwa } from '../sop/peristiwa';
import { urutkanPeristiwa } from '../sop/urutan';
import type { Balasan, Catatan, StatusCatatan } from './catatan';

/** Whether a note keeps step 8 shut (R40): everything but an accepted one does. */
const terbuka: Record<StatusCatatan, boolean> = { terbuka: true, dijawab: true, ditolak: true, diterima: false };
export const isTerbuka = (catatan: Pick<Catatan, 'status'>): boolean => terbuka[catatan.status];

type IsiUbah = Extract<IsiPeristiwa, { readonly jenis: 'catatan-dijawab' | 'catatan-diterima' | 'catatan-ditolak' }>;
const statusSesudah: Record<IsiUbah['jenis'], StatusCatatan> = {
  'catatan-dijawab': 'dijawab',
  'catatan-diterima': 'diterima',
  'catatan-ditolak': 'ditolak',
};
const isUbah = (isi: IsiPeristiwa): isi is IsiUbah => Object.hasOwn(statusSesudah, isi.jenis);
const teksOf = (isi: IsiUbah): string => ('teks' in isi ? isi.teks : 'alasan' in isi ? isi.alasan : '');

function ubah(catatan: Catatan, { waktu, oleh, peran }: Peristiwa, isi: IsiUbah): Catatan {
  const teks = teksOf(isi);
  const balasan: readonly Balasan[] =
    teks === '' ? catatan.balasan : [...catatan.balasan, { oleh, peran, waktu, teks }];
  return { ...catatan, status: statusSesudah[isi.jenis], balasan };
}

/** Notes in the order in which they were written. An answer to a note that is not (yet) in the journal waits for it and changes nothing. */
export function lipatCatatan(daftar: readonly Peristiwa[]): readonly Catatan[] {
  const semua = new Map<string, Catatan>();
  for (const peristiwa of urutkanPeristiwa(daftar)) {
    const { isi, oleh, peran, waktu } = peristiwa;
    if (isi.jenis === 'catatan-ditulis') {
      const { catatan: id, sasaran, teks, nilaiSaatItu } = isi;
      if (!semua.has(id))
        semua.set(id, { id, sasaran, teks, nilaiSaatItu, oleh, peran, waktu, status: 'terbuka', balasan: [] });
    } else if (isUbah(isi)) {
      const lama = semua.get(isi.catatan);
      if (lama !== undefined) semua.set(isi.catatan, ubah(lama, peristiwa, isi));
    }
  }
  return [...semua.values()];
}
