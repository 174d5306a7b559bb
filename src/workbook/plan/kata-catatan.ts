import { romawiOf } from '../../domain/periode/periode';
import { formatTanggal } from '../../domain/shared/format-id';
import type { IsiReviu, Penandaan, TingkatCatatan } from '../../domain/reviu/peristiwa-reviu';
import { penandaanOf } from '../../domain/reviu/tanda-periksa';
import { sebutTempat } from './kata-tempat';
import { potong, type KataPeristiwa, type KonteksKata, type TabelKata } from './kata';

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

/** Which indicators, by kode: so many that the cell of a sentence stays readable, the rest by number. */
const KODE_TERSEBUT = 12;
function sebutKode(daftar: readonly Penandaan[]): string {
  const kode = daftar.slice(0, KODE_TERSEBUT).map(({ kunci }) => potong(kunci));
  const sisa = daftar.length - kode.length;
  return `${daftar.length > 1 ? `${daftar.length} indikator (` : 'indikator '}${kode.join(', ')}${
    sisa > 0 ? `, dan ${sisa} lainnya` : ''
  }${daftar.length > 1 ? ')' : ''}`;
}
const kataPenandaan = (isi: IsiReviu): KataPeristiwa => {
  const daftar = penandaanOf(isi);
  const [ditandai, dicabut] = [daftar.filter(({ sidik }) => sidik !== null), daftar.filter((s) => s.sidik === null)];
  const kalimat = [
    ditandai.length === 0 ? '' : `Menandai ${sebutKode(ditandai)} sudah diperiksa`,
    dicabut.length === 0 ? '' : `Mencabut tanda periksa ${sebutKode(dicabut)}`,
  ].filter((satu) => satu !== '');
  return { kalimat: kalimat.join('. '), alasan: '' };
};

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
  'catatan-dijawab': ({ catatan, teks, komentar }, konteks) => ({
    kalimat: `${komentar === undefined ? 'Menjawab' : `Menyalin dari komentar Excel jawaban ${potong(komentar.penulis || 'tanpa nama')} atas`} catatan${pada(catatan, konteks)}: "${potong(teks, TEKS)}"`,
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
  diperiksa: kataPenandaan,
  'diperiksa-banyak': kataPenandaan,
  'reviu-terbawa': ({ dari, daftar }) => ({
    kalimat: `Membawa ${daftar.length} catatan dari Triwulan ${romawiOf(dari.triwulan)} Tahun ${dari.tahun} sebagai bahan`,
    alasan: '',
  }),
};
