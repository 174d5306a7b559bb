import { dapatDilewati, isTuntas, langkahSesudah, nomorTugas, tugasOf } from './giliran';
import { tujuanKembali, type JenisPerintah } from './menu';
import { naskahSop } from './naskah';
import type { IsiPeristiwa, NomorLangkah } from './peristiwa';
import {
  isRangkap,
  penjagaSelesai,
  penjagaTandatangan,
  tepatWaktu,
  type Halangan,
  type KodeHalangan,
  type Penjaga,
  type Pernyataan,
  type SyaratLangkah,
} from './penjaga';
import type { KeadaanSop, Sop } from './sop';

/** What people do to the SOP, with what they say about it. */
export type PerintahSop =
  | { readonly jenis: 'mulai'; readonly langkah: NomorLangkah }
  | ({ readonly jenis: 'selesai'; readonly langkah: NomorLangkah; readonly keterangan: string } & Pernyataan)
  | { readonly jenis: 'lewati'; readonly langkah: NomorLangkah; readonly alasan: string }
  | { readonly jenis: 'kembalikan'; readonly ke: NomorLangkah; readonly alasan: string; readonly terbatas: boolean }
  | { readonly jenis: 'buka'; readonly langkah: NomorLangkah; readonly alasan: string }
  | ({ readonly jenis: 'tandatangan'; readonly sidik: string; readonly tanggal: string } & Pernyataan);

/** The facts that follow, or what stands in the way. */
export type HasilTransisi =
  | { readonly boleh: true; readonly isi: readonly IsiPeristiwa[] }
  | { readonly boleh: false; readonly halangan: readonly Halangan[] };

const tanpaPernyataan: Pernyataan = { alasanTerlambat: '', akuiRangkap: false };
const hambat = (kode: KodeHalangan, langkah: NomorLangkah, data: Halangan['data'] = {}): readonly Halangan[] => [
  { kode, langkah, data },
];
const tanpaAlasan = (langkah: NomorLangkah, alasan: string): readonly Halangan[] =>
  alasan.trim() === '' ? hambat('alasan-kosong', langkah) : [];
const statusOf = ({ langkah }: KeadaanSop, nomor: NomorLangkah) => langkah.find((satu) => satu.nomor === nomor);

function giliran(keadaan: KeadaanSop, langkah: NomorLangkah): readonly Halangan[] {
  const { kini } = keadaan;
  if (keadaan.siap === null) return hambat('belum-disiapkan', langkah);
  if (kini === langkah) return [];
  const lama = statusOf(keadaan, langkah);
  return hambat(lama !== undefined && isTuntas(lama) ? 'sudah-selesai' : 'bukan-giliran', langkah, { kini });
}

const tanya = (
  daftar: readonly Penjaga[],
  langkah: NomorLangkah,
  keadaan: KeadaanSop,
  syarat: SyaratLangkah,
  pernyataan: Pernyataan,
): readonly Halangan[] =>
  daftar.flatMap((periksa) => {
    const halangan = periksa(keadaan, syarat, pernyataan);
    return halangan === null ? [] : [{ ...halangan, langkah }];
  });

/** Everything that keeps a step from being finished; empty = it may. */
export function bolehSelesai(
  keadaan: KeadaanSop,
  langkah: NomorLangkah,
  syarat: SyaratLangkah,
  pernyataan: Pernyataan = tanpaPernyataan,
): readonly Halangan[] {
  const urutan = giliran(keadaan, langkah);
  if (urutan.length > 0) return urutan;
  const tugas = tugasOf(keadaan.naskah, langkah) ?? 'lain';
  return tanya([...penjagaSelesai[tugas], tepatWaktu], langkah, keadaan, syarat, pernyataan);
}

/** What signing asks: its turn, nothing open, nothing wrong, not signed yet. */
export function bolehTandatangan(
  keadaan: KeadaanSop,
  syarat: SyaratLangkah,
  pernyataan: Pernyataan = tanpaPernyataan,
): readonly Halangan[] {
  const langkah = nomorTugas(keadaan.naskah, 'tanda-tangan');
  if (keadaan.ditandatangani !== null) return hambat('sudah-ditandatangani', langkah);
  const urutan = giliran(keadaan, langkah);
  if (urutan.length > 0) return urutan;
  return tanya([...penjagaTandatangan, tepatWaktu], langkah, keadaan, syarat, pernyataan);
}

/** What keeps the current step from being returned to an earlier one. What is signed is opened again, not returned. */
export function bolehKembali(keadaan: KeadaanSop, ke: NomorLangkah, alasan: string): readonly Halangan[] {
  if (keadaan.siap === null) return hambat('belum-disiapkan', ke);
  if (keadaan.ditandatangani !== null) return hambat('sudah-ditandatangani', ke);
  if (!tujuanKembali(keadaan).includes(ke))
    return hambat('langkah-tujuan-tidak-sebelumnya', ke, { kini: keadaan.kini });
  return tanpaAlasan(ke, alasan);
}

function bolehMulai(keadaan: KeadaanSop, langkah: NomorLangkah): readonly Halangan[] {
  const urutan = giliran(keadaan, langkah);
  if (urutan.length > 0) return urutan;
  return statusOf(keadaan, langkah)?.status === 'berjalan' ? hambat('sudah-dimulai', langkah) : [];
}

function bolehLewati(keadaan: KeadaanSop, langkah: NomorLangkah, alasan: string): readonly Halangan[] {
  const urutan = giliran(keadaan, langkah);
  if (urutan.length > 0) return urutan;
  const tugas = tugasOf(keadaan.naskah, langkah);
  return tugas === null || !dapatDilewati[tugas]
    ? hambat('tidak-dapat-dilewati', langkah)
    : tanpaAlasan(langkah, alasan);
}

function bolehBuka(keadaan: KeadaanSop, langkah: NomorLangkah, alasan: string): readonly Halangan[] {
  if (keadaan.siap === null) return hambat('belum-disiapkan', langkah);
  const lama = statusOf(keadaan, langkah);
  return lama === undefined || !isTuntas(lama)
    ? hambat('langkah-belum-selesai', langkah, { kini: keadaan.kini })
    : tanpaAlasan(langkah, alasan);
}

/** Events that finish a step; finishing it begins the next one. */
export function selesaikan(
  langkah: NomorLangkah,
  keterangan: string,
  naskah: Sop = naskahSop,
  lebih: { readonly terlambat?: string; readonly lama?: number; readonly rangkap?: boolean } = {},
): readonly IsiPeristiwa[] {
  return [{ jenis: 'langkah-selesai', langkah, keterangan, ...lebih }, ...mulaiSesudah(naskah, langkah)];
}
function mulaiSesudah(naskah: Sop, langkah: NomorLangkah): readonly IsiPeristiwa[] {
  const sesudah = langkahSesudah(naskah, langkah);
  return sesudah === null ? [] : [{ jenis: 'langkah-dimulai', langkah: sesudah }];
}

/** Event that returns the work to an earlier step. */
export const kembalikan = (dari: NomorLangkah, ke: NomorLangkah, alasan: string, terbatas: boolean): IsiPeristiwa => ({
  jenis: 'langkah-dikembalikan',
  dari,
  ke,
  alasan,
  ...(terbatas ? { terbatas } : {}),
});

const waktuOf = ({ terlambat, lama }: SyaratLangkah, { alasanTerlambat }: Pernyataan) => ({
  ...(terlambat === null ? {} : { terlambat: alasanTerlambat.trim() }),
  ...(lama === null ? {} : { lama: Math.round(lama) }),
});

type Pelaksana = {
  readonly [J in JenisPerintah]: (
    keadaan: KeadaanSop,
    perintah: Extract<PerintahSop, { readonly jenis: J }>,
    syarat: SyaratLangkah,
  ) => readonly [halangan: readonly Halangan[], isi: () => readonly IsiPeristiwa[]];
};
const pelaksana: Pelaksana = {
  mulai: (keadaan, { langkah }) => [bolehMulai(keadaan, langkah), () => [{ jenis: 'langkah-dimulai', langkah }]],
  selesai: (keadaan, { langkah, keterangan, ...pernyataan }, syarat) => [
    bolehSelesai(keadaan, langkah, syarat, pernyataan),
    () => {
      const koreksi = tugasOf(keadaan.naskah, langkah) === 'koreksi' && isRangkap(keadaan, syarat.oleh);
      return selesaikan(langkah, keterangan.trim(), keadaan.naskah, {
        ...waktuOf(syarat, pernyataan),
        ...(koreksi ? { rangkap: true } : {}),
      });
    },
  ],
  lewati: (keadaan, { langkah, alasan }) => [
    bolehLewati(keadaan, langkah, alasan),
    () => [{ jenis: 'langkah-dilewati', langkah, alasan: alasan.trim() }, ...mulaiSesudah(keadaan.naskah, langkah)],
  ],
  kembalikan: (keadaan, { ke, alasan, terbatas }) => [
    bolehKembali(keadaan, ke, alasan),
    () => [kembalikan(keadaan.kini ?? ke, ke, alasan.trim(), terbatas)],
  ],
  buka: (keadaan, { langkah, alasan }) => [
    bolehBuka(keadaan, langkah, alasan),
    () => [{ jenis: 'langkah-dibuka', langkah, alasan: alasan.trim() }],
  ],
  tandatangan: (keadaan, { sidik, tanggal, ...pernyataan }, syarat) => [
    bolehTandatangan(keadaan, syarat, pernyataan),
    () => [
      { jenis: 'ditandatangani', sidik, tanggal },
      ...selesaikan(nomorTugas(keadaan.naskah, 'tanda-tangan'), '', keadaan.naskah, waktuOf(syarat, pernyataan)),
    ],
  ],
};

/** The machine: what a command makes of a state, or what stands in its way. Pure. */
export function jalankan<P extends PerintahSop>(
  keadaan: KeadaanSop,
  perintah: P,
  syarat: SyaratLangkah,
): HasilTransisi {
  const [halangan, isi] = langkahkan(keadaan, perintah, syarat);
  return halangan.length > 0 ? { boleh: false, halangan } : { boleh: true, isi: isi() };
}
function langkahkan<J extends JenisPerintah>(
  keadaan: KeadaanSop,
  perintah: Extract<PerintahSop, { readonly jenis: J }> & { readonly jenis: J },
  syarat: SyaratLangkah,
): ReturnType<Pelaksana[J]> | readonly [readonly Halangan[], () => readonly IsiPeristiwa[]] {
  return pelaksana[perintah.jenis](keadaan, perintah, syarat);
}
