import type { StatusCatatan } from '../../domain/reviu/catatan';
import type { IsiPeristiwa } from '../../domain/sop/peristiwa';
import type { Buku } from '../buku/baca-buku';
import { rencanaReviu, type HasilReviu } from '../buku/rencana-catatan';
import type { Usecase } from './kit';
import { tolak } from './tolak';

const SUDAH: ReadonlySet<string> = new Set(['catatan-sudah-diterima']);

/** The note's latest answer has these words already: a second press, or a repeat after the answer of the first was lost. */
function sudahDibalas({ keadaan }: Buku, id: string, status: StatusCatatan, teks: string): boolean {
  const catatan = keadaan.daftarCatatan.find((satu) => satu.id === id);
  return catatan?.status === status && catatan.balasan.at(-1)?.teks === teks;
}

/** One more word about a note that waits. */
function tanggapi({ keadaan }: Buku, id: string, isi: IsiPeristiwa) {
  const catatan = keadaan.daftarCatatan.find((satu) => satu.id === id);
  if (catatan === undefined) return tolak('catatan-tidak-ada');
  return catatan.status === 'diterima' ? tolak('catatan-sudah-diterima') : [isi];
}

export const jawabCatatan: Usecase<{ readonly catatan: string; readonly teks: string }, HasilReviu> = {
  id: 'jawab-catatan',
  siapkan: (ports, { catatan, teks: tertulis }) =>
    rencanaReviu(
      ports,
      (buku) => {
        const teks = tertulis.trim();
        if (teks === '') return tolak('teks-kosong');
        if (sudahDibalas(buku, catatan, 'dijawab', teks)) return [];
        return tanggapi(buku, catatan, { jenis: 'catatan-dijawab', catatan, teks });
      },
      SUDAH,
    ),
};

export const terimaCatatan: Usecase<{ readonly catatan: string }, HasilReviu> = {
  id: 'terima-catatan',
  siapkan: (ports, { catatan }) =>
    rencanaReviu(ports, (buku) => tanggapi(buku, catatan, { jenis: 'catatan-diterima', catatan }), SUDAH),
};

export const tolakCatatan: Usecase<{ readonly catatan: string; readonly alasan: string }, HasilReviu> = {
  id: 'tolak-catatan',
  siapkan: (ports, { catatan, alasan: tertulis }) =>
    rencanaReviu(
      ports,
      (buku) => {
        const alasan = tertulis.trim();
        if (alasan === '') return tolak('alasan-kosong');
        if (sudahDibalas(buku, catatan, 'ditolak', alasan)) return [];
        return tanggapi(buku, catatan, { jenis: 'catatan-ditolak', catatan, alasan });
      },
      SUDAH,
    ),
};
