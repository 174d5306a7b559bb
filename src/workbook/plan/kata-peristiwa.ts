import { romawiOf } from '../../domain/periode/periode';
import { kataSusunan } from './kata-susunan';
import { formatTanggal } from '../../domain/shared/format-id';
import type { SebutanPejabat } from '../../domain/sop/langkah-sop';
import type { IsiPeristiwa, Peran } from '../../domain/sop/peristiwa';
import { butirPengaturan } from '../layout/beranda';
import { kataCatatan } from './kata-catatan';
import { potong, type KataPeristiwa, type KonteksKata, type TabelKata } from './kata';

/** Short titles of the posts, as they are said in the office. */
export const sebutanPeran: Record<Peran, string> = {
  KASAD: 'Kepala Satuan',
  SEKRETARIS: 'Sekretaris',
  KASUBAG: 'Kasubag Perencanaan',
  STAF: 'Staf',
};
export const awalanPejabat: Record<SebutanPejabat, string> = { definitif: '', plt: 'Plt. ', plh: 'Plh. ' };

const sebutLangkah = (nomor: number, { naskah }: KonteksKata): string => {
  const ringkas = naskah.langkah.find((langkah) => langkah.nomor === nomor)?.ringkas ?? '';
  return ringkas === '' ? `langkah ${nomor}` : `langkah ${nomor} (${ringkas})`;
};
const masa = (dari: string | null, sampai: string | null): string =>
  [
    dari === null ? '' : ` mulai ${formatTanggal(dari)}`,
    sampai === null ? '' : ` sampai ${formatTanggal(sampai)}`,
  ].join('');
const DARI_LALU = ' (dibawa dari buku kerja triwulan sebelumnya)';
const labelSetelan = (id: string): string => butirPengaturan.find(({ kunci }) => kunci === id)?.label ?? potong(id);
const polos = (kalimat: string): KataPeristiwa => ({ kalimat, alasan: '' });

const kata: TabelKata<IsiPeristiwa, KonteksKata> = {
  ...kataCatatan,
  'triwulan-disiapkan': ({ tahun, triwulan }) => polos(`Menyiapkan Triwulan ${romawiOf(triwulan)} Tahun ${tahun}`),
  'format-disisipkan': () => polos('Menyisipkan format pengumpulan data'),
  'langkah-dimulai': ({ langkah }, konteks) => polos(`Memulai ${sebutLangkah(langkah, konteks)}`),
  'langkah-selesai': ({ langkah, keterangan, terlambat = '', rangkap = false }, konteks) => ({
    kalimat: [
      `Menyelesaikan ${sebutLangkah(langkah, konteks)}`,
      ...(terlambat === '' ? [] : ['melewati waktu baku']),
      ...(rangkap ? ['oleh penyusun laporan sendiri (sudah diperingatkan)'] : []),
    ].join(', '),
    alasan: [keterangan, terlambat === '' ? '' : `Terlambat: ${terlambat}`].filter((satu) => satu !== '').join('. '),
  }),
  'langkah-dilewati': ({ langkah, alasan }, konteks) => ({
    kalimat: `Melewati ${sebutLangkah(langkah, konteks)}`,
    alasan,
  }),
  'langkah-dibuka': ({ langkah, alasan }, konteks) => ({
    kalimat: `Membuka kembali ${sebutLangkah(langkah, konteks)} beserta langkah sesudahnya`,
    alasan,
  }),
  'sop-direvisi': ({ revisi, warisan = false }) => ({
    kalimat: `Mencatat revisi SOP Nomor ${potong(revisi.nomor)} tanggal ${formatTanggal(revisi.tanggal)}${warisan ? DARI_LALU : ', berlaku mulai triwulan berikutnya'}`,
    alasan: revisi.alasan,
  }),
  'pelaksana-ditetapkan': ({ daftar, warisan = false }) =>
    polos(
      `Menetapkan pelaksana: ${daftar.map(({ langkah, peran }) => `langkah ${langkah} ${sebutanPeran[peran]}`).join('; ')}${warisan ? DARI_LALU : ''}`,
    ),
  'pejabat-ditetapkan': ({ pejabat: { peran, nama, nip, sebutan, dari, sampai }, warisan = false }) =>
    polos(
      `Mencatat ${awalanPejabat[sebutan]}${sebutanPeran[peran]}: ${potong(nama)}${nip === undefined ? '' : ` (NIP ${potong(nip)})`}${masa(dari, sampai)}${warisan ? DARI_LALU : ''}`,
    ),
  'langkah-dikembalikan': ({ dari, ke, alasan, terbatas = false }, konteks) => ({
    kalimat: `Mengembalikan dari ${sebutLangkah(dari, konteks)} ke ${sebutLangkah(ke, konteks)}${terbatas ? '; hanya yang dicatat terbuka untuk diisi' : ''}`,
    alasan,
  }),
  'isian-dibuka': ({ alasan }) => ({ kalimat: 'Membuka semua isian', alasan }),
  'pengaturan-diubah': ({ setelan, lama, baru, alasan }) => ({
    kalimat: `Mengubah pengaturan "${labelSetelan(setelan)}" dari "${potong(lama)}" menjadi "${potong(baru)}"`,
    alasan,
  }),
  'susunan-diubah': kataSusunan,
  'laporan-disusun': () => polos('Menyusun laporan Capaian Kinerja Triwulan'),
  ditandatangani: ({ sidik, tanggal }) =>
    polos(`Mencatat penandatanganan laporan tertanggal ${formatTanggal(tanggal)}; sidik isi ${potong(sidik)}`),
  'buku-disalin': ({ dari, salinan, alasan }) => ({
    kalimat: `Melanjutkan salinan sebagai buku kerja sendiri: dari ${potong(dari)} menjadi ${potong(salinan)}`,
    alasan,
  }),
  'riwayat-digabung': ({ dari, jumlah }) =>
    polos(`Menggabungkan ${jumlah} kejadian dari buku kerja lain (${potong(dari)})`),
  'riwayat-ditinggalkan': ({ dari, jumlah }) =>
    polos(`Tidak mengambil ${jumlah} kejadian dari buku kerja lain (${potong(dari)})`),
};

/** A row of a sheet is at most 409 points high: more text could not be seen there. */
const PANJANG_KALIMAT = 1200;

function kataSatu<J extends IsiPeristiwa['jenis']>(
  isi: Extract<IsiPeristiwa, { readonly jenis: J }> & { readonly jenis: J },
  konteks: KonteksKata,
): KataPeristiwa {
  return Object.hasOwn(kata, isi.jenis)
    ? kata[isi.jenis](isi, konteks)
    : polos('Kejadian yang ditulis versi add-in yang lebih baru');
}

/** An event as a sentence, and the reason that was given for it; both short enough for a cell. */
export function kataPeristiwa(isi: IsiPeristiwa, konteks: KonteksKata): KataPeristiwa {
  const { kalimat, alasan } = kataSatu(isi, konteks);
  return { kalimat: potong(kalimat, PANJANG_KALIMAT), alasan: potong(alasan, PANJANG_KALIMAT) };
}
