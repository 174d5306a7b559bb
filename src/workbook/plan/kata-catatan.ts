import { formatTanggal } from '../../domain/shared/format-id';
import type { IsiReviu, TingkatCatatan } from '../../domain/reviu/peristiwa-reviu';
import { sebutTempat } from './kata-tempat';
import { potong, type KonteksKata, type TabelKata } from './kata';

const sebutanTingkat: Record<TingkatCatatan, string> = {
  wajib: 'catatan',
  sebaiknya: 'saran',
  informasi: 'pemberitahuan',
};
const pada = (id: string, { tempatCatatan }: Pick<KonteksKata, 'tempatCatatan'>): string => {
  const tempat = tempatCatatan(id);
  return tempat === null ? '' : ` pada ${tempat}`;
};
const TEKS = 900;

/** Sentences of the review; what was written stands in quotation marks. */
export const kataCatatan: TabelKata<IsiReviu, KonteksKata> = {
  'catatan-ditulis': ({ sasaran, teks, nilaiSaatItu, tingkat = 'wajib', tenggat }, { periode }) => ({
    kalimat: [
      `Menulis ${sebutanTingkat[tingkat]} pada ${potong(sebutTempat(sasaran, periode))}: "${potong(teks, TEKS)}"`,
      nilaiSaatItu === null ? '' : ` (ditulis saat nilai ${potong(nilaiSaatItu)})`,
      tenggat === undefined ? '' : `, ditunggu sampai ${formatTanggal(tenggat)}`,
    ].join(''),
    alasan: '',
  }),
  'catatan-disunting': ({ catatan, teks }, konteks) => ({
    kalimat: `Mengubah catatan${pada(catatan, konteks)} menjadi: "${potong(teks, TEKS)}"`,
    alasan: '',
  }),
  'catatan-dijawab': ({ catatan, teks }, konteks) => ({
    kalimat: `Menjawab catatan${pada(catatan, konteks)}: "${potong(teks, TEKS)}"`,
    alasan: '',
  }),
  'catatan-diterima': ({ catatan }, konteks) => ({
    kalimat: `Menerima jawaban atas catatan${pada(catatan, konteks)}`,
    alasan: '',
  }),
  'catatan-ditolak': ({ catatan, alasan }, konteks) => ({
    kalimat: `Menolak jawaban atas catatan${pada(catatan, konteks)}`,
    alasan,
  }),
  diperiksa: ({ kunci, sidik }) => ({
    kalimat:
      sidik === null
        ? `Mencabut tanda periksa indikator ${potong(kunci)}`
        : `Menandai indikator ${potong(kunci)} sudah diperiksa`,
    alasan: '',
  }),
};
