import { ambilIku } from './ambil-iku';
import { batasiTeks } from './batasi-teks';
import { balikkan } from './balikkan';
import { bukaKembali } from './buka-kembali';
import { catatBukti } from './catat-bukti';
import { hapusContoh } from './hapus-contoh';
import { isiDariData } from './isi-dari-data';
import type { Usecase } from './kit';
import { kelolaSusunan } from './kelola-susunan';
import { bukaIsian, kembalikanLangkah, lewatiLangkah, mulaiLangkah, selesaikanLangkah } from './langkah';
import { periksa } from './periksa';
import { pulihkanRumus } from './pulihkan-rumus';
import { rapikanLembar } from './rapikan-lembar';
import { samakanKomentar } from './samakan-komentar';
import { pisahkanSalinan, urusRiwayatLain } from './salinan';
import { siapkanTriwulan } from './siapkan-triwulan';
import { simpan } from './simpan';
import { sisipkanFormat } from './sisipkan-format';
import { revisiSop, tetapkanPejabat, tetapkanPelaksana } from './sop';
import { susunDisposisi } from './susun-disposisi';
import { susunE81 } from './susun-e81';
import { susunLaporan } from './susun-laporan';
import { susunSalin } from './susun-salin';
import { susunSerahTerima } from './susun-serah-terima';
import { tampilkanKolom } from './tampilkan-kolom';
import { tandaiPeriksa } from './tandai-periksa';
import { tandatangani } from './tandatangani';
import { jawabCatatan, terimaCatatan, tolakCatatan } from './tanggapi-catatan';
import { tegaskanAngka } from './tegaskan-angka';
import { suntingCatatan, tulisCatatan } from './tulis-catatan';
import { ubahPengaturan } from './ubah-pengaturan';

/** Every command of the product by its name. */
export const daftarPerintah = {
  siapkanTriwulan,
  sisipkanFormat,
  isiDariData,
  ambilIku,
  kelolaSusunan,
  periksa,
  pulihkanRumus,
  rapikanLembar,
  tampilkanKolom,
  tegaskanAngka,
  catatBukti,
  ubahPengaturan: batasiTeks(ubahPengaturan),
  selesaikanLangkah: batasiTeks(selesaikanLangkah),
  mulaiLangkah,
  lewatiLangkah: batasiTeks(lewatiLangkah),
  bukaKembali: batasiTeks(bukaKembali),
  revisiSop: batasiTeks(revisiSop, ({ revisi }) => revisi),
  tetapkanPelaksana,
  tetapkanPejabat: batasiTeks(tetapkanPejabat, ({ pejabat }) => pejabat),
  kembalikanLangkah: batasiTeks(kembalikanLangkah),
  bukaIsian: batasiTeks(bukaIsian),
  tulisCatatan: batasiTeks(tulisCatatan),
  suntingCatatan: batasiTeks(suntingCatatan),
  jawabCatatan: batasiTeks(jawabCatatan),
  terimaCatatan,
  tolakCatatan: batasiTeks(tolakCatatan),
  tandaiPeriksa,
  samakanKomentar,
  susunLaporan,
  susunE81,
  susunSalin,
  susunDisposisi,
  susunSerahTerima,
  tandatangani: batasiTeks(tandatangani),
  simpan,
  balikkan,
  hapusContoh,
  pisahkanSalinan: batasiTeks(pisahkanSalinan),
  urusRiwayatLain,
} as const;
export type IdUsecase = keyof typeof daftarPerintah;
type MasukanOf<U> = U extends Usecase<infer I, infer _O> ? I : never;
/** What each command needs to know. */
export type MasukanUsecase = { readonly [K in IdUsecase]: MasukanOf<(typeof daftarPerintah)[K]> };
/** The same commands with their outcomes left aside, so that one can be chosen by its name. */
export const daftarUsecase: { readonly [K in IdUsecase]: Usecase<MasukanUsecase[K], unknown> } = daftarPerintah;
