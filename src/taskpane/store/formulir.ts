import type { IdPerintah, Kertas, MasukanPerintah, Perintah } from '../layanan/types';
import type { NomorLangkah } from '../../domain/sop/peristiwa';
import type { Aksi } from './pane-state';

export type NamaMedan =
  'ke' | 'keterangan' | 'alasan' | 'alasanTerlambat' | 'akuiRangkap' | 'teks' | 'nomor' | 'tanggal' | 'kertas';
export interface Medan {
  readonly nama: NamaMedan;
  readonly jenis: 'teks' | 'paragraf' | 'tanggal' | 'kertas' | 'langkah' | 'centang';
  readonly wajib: boolean;
}

const medan = (nama: NamaMedan, jenis: Medan['jenis'], wajib: boolean): Medan => ({ nama, jenis, wajib });
const tanggal = medan('tanggal', 'tanggal', true);

/** Which commands ask something before they are thought through. */
const formulir = {
  siapkanTriwulan: null,
  sisipkanFormat: null,
  isiDariData: null,
  ambilIku: null,
  kelolaSusunan: null,
  pulihkanRumus: null,
  rapikanLembar: null,
  tampilkanKolom: null,
  tegaskanAngka: null,
  catatBukti: null,
  ubahPengaturan: null,
  selesaikanLangkah: [medan('keterangan', 'paragraf', false)],
  mulaiLangkah: null,
  lewatiLangkah: [medan('alasan', 'paragraf', true)],
  bukaKembali: [medan('alasan', 'paragraf', true)],
  revisiSop: null,
  tetapkanPelaksana: null,
  tetapkanPejabat: null,
  kembalikanLangkah: [medan('ke', 'langkah', true), medan('alasan', 'paragraf', true)],
  bukaIsian: [medan('alasan', 'paragraf', true)],
  tulisCatatan: [medan('teks', 'paragraf', true)],
  suntingCatatan: null,
  jawabCatatan: [medan('teks', 'paragraf', true)],
  terimaCatatan: null,
  tolakCatatan: [medan('alasan', 'paragraf', true)],
  tandaiPeriksa: null,
  samakanKomentar: null,
  susunLaporan: [medan('nomor', 'teks', false), tanggal, medan('kertas', 'kertas', true)],
  susunE81: [tanggal, medan('kertas', 'kertas', true)],
  susunSalin: null,
  susunDisposisi: null,
  susunSerahTerima: null,
  tandatangani: [tanggal],
  simpan: null,
  balikkan: null,
  hapusContoh: null,
  pisahkanSalinan: [medan('alasan', 'paragraf', false)],
  urusRiwayatLain: null,
} as const satisfies Record<IdPerintah, readonly Medan[] | null>;

/** Commands whose form already says all that will happen (entries in the journal): the form is the preview. */
const tanpaTinjau: ReadonlySet<IdPerintah> = new Set([
  'selesaikanLangkah',
  'mulaiLangkah',
  'lewatiLangkah',
  'kembalikanLangkah',
  'bukaIsian',
  'tulisCatatan',
  'jawabCatatan',
  'tolakCatatan',
  'suntingCatatan',
  'tandaiPeriksa',
]);

const terlambat = medan('alasanTerlambat', 'paragraf', true);
const rangkap = medan('akuiRangkap', 'centang', true);
/** What the machine asks beside the form of a command as things stand; a box that has to be ticked, a reason that has to be given. */
export const medanTambahan = (
  aksi: Aksi,
  { lewatWaktu, penyusunSendiri }: { readonly lewatWaktu: boolean; readonly penyusunSendiri: boolean },
): readonly Medan[] => {
  const [{ id }] = aksi.daftar;
  if (aksi.daftar.length !== 1 || (id !== 'selesaikanLangkah' && id !== 'tandatangani')) return [];
  return [...(lewatWaktu ? [terlambat] : []), ...(penyusunSendiri && id === 'selesaikanLangkah' ? [rangkap] : [])];
};

export const formulirOf = (aksi: Aksi): readonly Medan[] | null =>
  aksi.daftar.length === 1 ? formulir[aksi.daftar[0].id] : null;
export const ringan = (aksi: Aksi): boolean => aksi.daftar.length === 1 && tanpaTinjau.has(aksi.daftar[0].id);

export type NilaiMedan = Readonly<Partial<Record<NamaMedan, string>>>;

const daftarKertas: readonly Kertas[] = ['Folio', 'A4', 'A3'];
const kertasOf = (text: string | undefined): Kertas => daftarKertas.find((kertas) => kertas === text) ?? 'Folio';

const langkahOf = (text: string | undefined): NomorLangkah | undefined =>
  text !== undefined && /^[1-9]\d?$/.test(text) ? Number(text) : undefined;

type Pengisi = { readonly [K in IdPerintah]?: (masukan: MasukanPerintah[K], nilai: NilaiMedan) => MasukanPerintah[K] };
const pengisi: Pengisi = {
  selesaikanLangkah: (masukan, { keterangan = '', alasanTerlambat, akuiRangkap }) => ({
    ...masukan,
    keterangan,
    ...(alasanTerlambat === undefined ? {} : { alasanTerlambat }),
    ...(akuiRangkap === undefined ? {} : { akuiRangkap: akuiRangkap !== '' }),
  }),
  lewatiLangkah: (masukan, { alasan = '' }) => ({ ...masukan, alasan }),
  bukaKembali: (masukan, { alasan = '' }) => ({ ...masukan, alasan }),
  bukaIsian: (_, { alasan = '' }) => ({ alasan }),
  kembalikanLangkah: (masukan, { ke, alasan = '' }) => ({ ke: langkahOf(ke) ?? masukan.ke, alasan }),
  tulisCatatan: (masukan, { teks = '' }) => ({ ...masukan, teks }),
  jawabCatatan: (masukan, { teks = '' }) => ({ ...masukan, teks }),
  tolakCatatan: (masukan, { alasan = '' }) => ({ ...masukan, alasan }),
  susunLaporan: (_, { nomor = '', tanggal: hari = '', kertas }) => ({ nomor, tanggal: hari, kertas: kertasOf(kertas) }),
  susunE81: (_, { tanggal: hari = '', kertas }) => ({ tanggal: hari, kertas: kertasOf(kertas) }),
  pisahkanSalinan: (masukan, { alasan = '' }) => ({ ...masukan, alasan }),
  tandatangani: (_, { tanggal: hari = '', alasanTerlambat }) => ({
    tanggal: hari,
    ...(alasanTerlambat === undefined ? {} : { alasanTerlambat }),
  }),
};

/** The command with what was typed into its form. */
export const isiPerintah = <K extends IdPerintah>(perintah: Perintah<K>, nilai: NilaiMedan): Perintah<K> => {
  const { id, masukan }: { readonly id: K; readonly masukan: MasukanPerintah[K] } = perintah;
  const isi = pengisi[id];
  return isi === undefined ? perintah : { id, masukan: isi(masukan, nilai) };
};

/** The values that the form starts with. */
export const nilaiAwal = (perintah: Perintah): NilaiMedan =>
  Object.fromEntries(
    Object.entries(perintah.masukan)
      .filter(([, isi]) => typeof isi === 'string' || typeof isi === 'number')
      .map(([nama, isi]) => [nama, String(isi)]),
  );

/** Where a text being written is kept, so that a closed pane loses nothing; `null` for forms that are quickly filled again. */
export const kunciDraf = (perintah: Perintah): string | null => {
  if (perintah.id === 'tulisCatatan') return `catatan ${perintah.masukan.sasaran.kunci ?? ''}`;
  return perintah.id === 'jawabCatatan' ? `jawaban ${perintah.masukan.catatan}` : null;
};
