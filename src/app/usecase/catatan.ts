import { isTerbuka, type StatusCatatan } from '../../domain/reviu/catatan';
import type { IsiPeristiwa, Peristiwa, SasaranCatatan } from '../../domain/sop/peristiwa';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { nilaiPada } from '../buku/nilai-pada';
import { cap, jamBerikut } from '../buku/peristiwa-baru';
import { rencanaCatat } from '../buku/rencana-ubah';
import { selCatatan } from '../buku/sel-catatan';
import { planBuka } from '../../workbook/plan/plan-batas';
import type { Ports } from '../port/ports';
import type { Rencana, Tolakan, Usecase } from './kit';
import { tolak, tolakKecualiSisa, tolakUbah } from './tolak';

type Hasil = { readonly peristiwa: readonly Peristiwa[] };

/** One journalled fact about notes, after what keeps it out has been asked; `null` = it stands there already. */
async function rencanaCatatan(
  ports: Ports,
  susun: (buku: Buku) => IsiPeristiwa | Tolakan | null,
): Promise<Rencana<Hasil> | Tolakan> {
  const buku = await bacaBuku(ports);
  const tolakan = tolakUbah(buku);
  if (tolakan !== null) return tolakan;
  const isi = susun(buku);
  if (isi !== null && 'status' in isi)
    return isi.pesan.some(({ kunci }) => kunci === 'catatan-sudah-diterima')
      ? tolakKecualiSisa(buku, isi, { peristiwa: [] })
      : isi;
  const catatan = catat(ports, buku, isi === null ? [] : [isi]);
  // After a return only what is noted stands open: a further note opens its place too.
  const terbuka =
    buku.keadaan.keadaanSop.isianTerbatas && isi?.jenis === 'catatan-ditulis' ? selCatatan(buku, [isi]) : [];
  return rencanaCatat(buku, [{ changes: planBuka(terbuka), pratinjau: [] }, catatan], { peristiwa: catatan.peristiwa });
}

/** The same words on the same place, not accepted yet: a second press, or a repeat after the answer of the first was lost. */
const sudahDitulis = ({ keadaan }: Buku, sasaran: SasaranCatatan, teks: string): boolean =>
  keadaan.daftarCatatan.some(
    (satu) =>
      isTerbuka(satu) &&
      satu.teks === teks &&
      satu.sasaran.tabel === sasaran.tabel &&
      satu.sasaran.kunci === sasaran.kunci &&
      satu.sasaran.kolom === sasaran.kolom,
  );

/** The note's latest answer has these words already: a second press, or a repeat after the answer of the first was lost. */
function sudahDibalas({ keadaan }: Buku, id: string, status: StatusCatatan, teks: string): boolean {
  const catatan = keadaan.daftarCatatan.find((satu) => satu.id === id);
  return catatan?.status === status && catatan.balasan.at(-1)?.teks === teks;
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
      if (sudahDitulis(buku, sasaran, teks.trim())) return null;
      const catatan = `catatan-${jamBerikut(buku.keadaan.riwayat)}-${cap(ports)}`;
      return { jenis: 'catatan-ditulis', catatan, sasaran, teks: teks.trim(), nilaiSaatItu: nilai };
    }),
};

export const jawabCatatan: Usecase<{ readonly catatan: string; readonly teks: string }, Hasil> = {
  id: 'jawab-catatan',
  siapkan: (ports, { catatan, teks }) =>
    rencanaCatatan(ports, (buku) =>
      teks.trim() === ''
        ? tolak('teks-kosong')
        : sudahDibalas(buku, catatan, 'dijawab', teks.trim())
          ? null
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
        : sudahDibalas(buku, catatan, 'ditolak', alasan.trim())
          ? null
          : (tolakJawaban(buku, catatan) ?? { jenis: 'catatan-ditolak', catatan, alasan: alasan.trim() }),
    ),
};
