import { pengaturanBawaan } from '../../domain/shared/bawaan';
import type { Keadaan } from '../../app/usecase/keadaan';
import { tugasOf } from '../../domain/sop/giliran';
import type { TugasLangkah } from '../../domain/sop/langkah-sop';
import type { NomorLangkah, Peran } from '../../domain/sop/peristiwa';
import type { Aksi, Tab } from '../store/pane-state';
import type { Katalog } from '../strings/katalog';
import { jumlahBelumTuntas, jumlahTemuan, kurangIsian } from './ringkas';

export type KunciSaran = keyof Katalog['saran'];

/** The one thing to do next, and the button that does it. */
export interface Saran {
  readonly kunci: KunciSaran;
  /** Count put into the sentence. */
  readonly jumlah: number;
  readonly giliran: Peran | null;
  readonly langkah: NomorLangkah | null;
  readonly tujuan: { readonly jenis: 'aksi'; readonly aksi: Aksi } | { readonly jenis: 'tab'; readonly tab: Tab };
}

type Isi = Pick<Saran, 'kunci' | 'jumlah' | 'tujuan'>;

const aksi = (kunci: KunciSaran, isi: Aksi, jumlah = 0): Isi => ({
  kunci,
  jumlah,
  tujuan: { jenis: 'aksi', aksi: isi },
});
const lihat = (kunci: KunciSaran, tab: Tab, jumlah = 0): Isi => ({ kunci, jumlah, tujuan: { jenis: 'tab', tab } });
export const selesaikan = (langkah: NomorLangkah): Aksi => ({
  judul: 'selesaikanLangkah',
  daftar: [{ id: 'selesaikanLangkah', masukan: { langkah, keterangan: '' } }],
});
export const sisipkanFormat: Aksi = { judul: 'sisipkanFormat', daftar: [{ id: 'sisipkanFormat', masukan: {} }] };
export const simpan: Aksi = { judul: 'simpan', daftar: [{ id: 'simpan', masukan: {} }] };
/** `hari`: date offered in the form, YYYY-MM-DD. The paper is the office's setting. */
export const susunLaporan = ({ data }: Pick<Keadaan, 'data'>, hari: string): Aksi => ({
  judul: 'susunLaporan',
  daftar: [
    {
      id: 'susunLaporan',
      masukan: { nomor: '', tanggal: hari, kertas: data?.pengaturan.kertas ?? pengaturanBawaan.kertas },
    },
  ],
});
export const susunE81 = (hari: string): Aksi => ({
  judul: 'susunE81',
  daftar: [{ id: 'susunE81', masukan: { tanggal: hari, kertas: 'A3' } }],
});
export const susunSalin: Aksi = { judul: 'susunSalin', daftar: [{ id: 'susunSalin', masukan: {} }] };
export const tandatangani = (hari: string): Aksi => ({
  judul: 'tandatangani',
  daftar: [{ id: 'tandatangani', masukan: { tanggal: hari } }],
});

/** Findings that keep a step shut. */
const jumlahMenahan = ({ temuan }: Keadaan): number => jumlahTemuan(temuan).E;
const jumlahKurang = ({ kemajuan }: Keadaan): number => kemajuan.reduce((n, bidang) => n + kurangIsian(bidang), 0);

/** What each step still asks for; the guards themselves are the domain's. `nomor`: the step. */
const saranLangkah: Readonly<Record<TugasLangkah, (keadaan: Keadaan, hari: string, nomor: NomorLangkah) => Isi>> = {
  perintah: (_keadaan, _hari, nomor) => aksi('perintah', selesaikan(nomor)),
  format: ({ keadaanSop }, _hari, nomor) =>
    keadaanSop.formatDisisipkan === null ? aksi('sisipkan', sisipkanFormat) : aksi('formatSiap', selesaikan(nomor)),
  sampaikan: (_keadaan, _hari, nomor) => aksi('sampaikan', selesaikan(nomor)),
  himpun: (keadaan, _hari, nomor) => {
    const kurang = jumlahKurang(keadaan);
    return kurang > 0 ? lihat('himpun', 'isian', kurang) : aksi('himpunSelesai', selesaikan(nomor));
  },
  analisis: (keadaan, _hari, nomor) => {
    const E = jumlahMenahan(keadaan);
    return E > 0 ? lihat('bereskan', 'periksa', E) : aksi('analisisSelesai', selesaikan(nomor));
  },
  laporan: (keadaan, hari, nomor) =>
    keadaan.adaLaporan && keadaan.keadaanSop.laporanDisusun !== null
      ? aksi('laporanSiap', selesaikan(nomor))
      : aksi('susun', susunLaporan(keadaan, hari)),
  koreksi: ({ daftarCatatan }, _hari, nomor) => {
    const terbuka = jumlahBelumTuntas(daftarCatatan);
    return terbuka > 0 ? lihat('koreksi', 'reviu', terbuka) : aksi('koreksiSelesai', selesaikan(nomor));
  },
  persetujuan: (keadaan, _hari, nomor) => {
    const terbuka = jumlahBelumTuntas(keadaan.daftarCatatan);
    if (terbuka > 0) return lihat('koreksi', 'reviu', terbuka);
    const E = jumlahMenahan(keadaan);
    return E > 0 ? lihat('bereskan', 'periksa', E) : aksi('setujui', selesaikan(nomor));
  },
  // A report that was opened again after its signature is made anew before it is signed again.
  'tanda-tangan': (keadaan, hari) =>
    keadaan.keadaanSop.laporanDisusun === null
      ? aksi('susun', susunLaporan(keadaan, hari))
      : aksi('tandatangan', tandatangani(hari)),
  arsip: (_keadaan, _hari, nomor) => aksi('arsip', selesaikan(nomor)),
  lain: (_keadaan, _hari, nomor) => aksi('lain', selesaikan(nomor)),
};

/** `null` before the quarter has begun. */
export const saranOf = (keadaan: Keadaan, hari: string): Saran | null => {
  const { keadaanSop, sop } = keadaan;
  if (keadaanSop.siap === null) return null;
  const { kini } = keadaanSop;
  if (kini === null) return { ...aksi('tuntas', simpan), giliran: null, langkah: null };
  const giliran = keadaanSop.langkah.find(({ nomor }) => nomor === kini)?.pelaksana.peran ?? null;
  return { ...saranLangkah[tugasOf(sop, kini) ?? 'lain'](keadaan, hari, kini), giliran, langkah: kini };
};
