import type { IsiPeristiwa, Peristiwa, SasaranCatatan } from '../../domain/sop/peristiwa';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { nilaiPada } from '../buku/nilai-pada';
import { jamBerikut } from '../buku/peristiwa-baru';
import { rencanaCatat } from '../buku/rencana-ubah';
import type { Ports } from '../port/ports';
import type { Rencana, Tolakan, Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

type Hasil = { readonly peristiwa: readonly Peristiwa[] };

/** One journalled fact about notes, after what keeps it out has been asked. */
async function rencanaCatatan(
  ports: Ports,
  susun: (buku: Buku) => IsiPeristiwa | Tolakan,
): Promise<Rencana<Hasil> | Tolakan> {
  const buku = await bacaBuku(ports);
  const tolakan = tolakUbah(buku);
  if (tolakan !== null) return tolakan;
  const isi = susun(buku);
  if ('status' in isi) return isi;
  const catatan = catat(ports, buku, [isi]);
  return rencanaCatat(buku, [catatan], { peristiwa: catatan.peristiwa });
}

/** What keeps an answer to a note out; `null` = nothing. */
function tolakJawaban({ keadaan }: Buku, id: string): Tolakan | null {
  const catatan = keadaan.daftarCatatan.find((satu) => satu.id === id);
  if (catatan === undefined) return tolak('catatan-tidak-ada');
  return catatan.status === 'diterima' ? tolak('catatan-sudah-diterima') : null;
}

/** Writes a reviewer's note on indicator x column. */
export const tulisCatatan: Usecase<{ readonly sasaran: SasaranCatatan; readonly teks: string }, Hasil> = {
  id: 'tulis-catatan',
  siapkan: (ports, { sasaran, teks }) =>
    rencanaCatatan(ports, (buku) => {
      if (teks.trim() === '') return tolak('teks-kosong');
      const nilai = nilaiPada(buku, sasaran);
      if (nilai === undefined) return tolak('sasaran-tidak-ada', { kunci: sasaran.kunci });
      const catatan = `catatan-${jamBerikut(buku.keadaan.riwayat)}-${ports.identity.current().perangkat}`;
      return { jenis: 'catatan-ditulis', catatan, sasaran, teks: teks.trim(), nilaiSaatItu: nilai };
    }),
};

export const jawabCatatan: Usecase<{ readonly catatan: string; readonly teks: string }, Hasil> = {
  id: 'jawab-catatan',
  siapkan: (ports, { catatan, teks }) =>
    rencanaCatatan(ports, (buku) =>
      teks.trim() === ''
        ? tolak('teks-kosong')
        : (tolakJawaban(buku, catatan) ?? { jenis: 'catatan-dijawab', catatan, teks: teks.trim() }),
    ),
};

export const terimaCatatan: Usecase<{ readonly catatan: string }, Hasil> = {
  id: 'terima-catatan',
  siapkan: (ports, { catatan }) =>
    rencanaCatatan(ports, (buku) => tolakJawaban(buku, catatan) ?? { jenis: 'catatan-diterima', catatan }),
};

export const tolakCatatan: Usecase<{ readonly catatan: string; readonly alasan: string }, Hasil> = {
  id: 'tolak-catatan',
  siapkan: (ports, { catatan, alasan }) =>
    rencanaCatatan(ports, (buku) =>
      alasan.trim() === ''
        ? tolak('alasan-kosong')
        : (tolakJawaban(buku, catatan) ?? { jenis: 'catatan-ditolak', catatan, alasan: alasan.trim() }),
    ),
};
