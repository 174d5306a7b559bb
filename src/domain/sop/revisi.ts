import { DAFTAR_TERBANYAK, LANGKAH_TERBANYAK, PANJANG_TEKS } from './bentuk';
import type { RevisiSop, TugasLangkah } from './langkah-sop';
import { naskahSop } from './naskah';
import type { NaskahSop } from './sop';
import { isTanggalIso } from './tanggal';

export interface MasalahRevisi {
  readonly jenis:
    | 'nomor-kosong'
    | 'tanggal-salah'
    | 'alasan-kosong'
    | 'terlalu-banyak'
    | 'nomor-tidak-naik'
    | 'uraian-kosong'
    | 'waktu-kosong'
    | 'teks-panjang'
    | 'daftar-salah'
    | 'terlalu-besar'
    | 'tugas-hilang'
    | 'tugas-berubah-urutan';
  /** Number of the step, where it is about one. */
  readonly langkah: number | null;
  /** Its place in the list, from 0: two steps may have been given the same number. */
  readonly baris: number | null;
}

/** Signs of all texts together: an event holds 200,000 (`workbook/codec/potongan.ts`), with its names and dates. */
const HURUF_TERBANYAK = 120_000;

const isDaftarPanjang = (daftar: readonly string[]): boolean =>
  daftar.length > DAFTAR_TERBANYAK || daftar.some((butir) => butir.length > PANJANG_TEKS);
const tugasBaku: readonly TugasLangkah[] = naskahSop.langkah.map(({ tugas }) => tugas);

/**
 * What keeps a revision from being used. The ten tasks of the SOP stay, each once and in their order, because the workbook does its part
 * at them; their numbers, words, times and executors are the office's, and so are steps beside them.
 */
export function periksaRevisi(revisi: RevisiSop): readonly MasalahRevisi[] {
  const { nomor, tanggal, alasan, langkah } = revisi;
  const masalah: MasalahRevisi[] = [];
  const sebut = (jenis: MasalahRevisi['jenis'], ke: number | null = null, baris: number | null = null): void => {
    masalah.push({ jenis, langkah: ke, baris });
  };
  if (JSON.stringify(revisi).length > HURUF_TERBANYAK) sebut('terlalu-besar');
  if (nomor.trim() === '') sebut('nomor-kosong');
  if (!isTanggalIso(tanggal)) sebut('tanggal-salah');
  if (alasan.trim() === '') sebut('alasan-kosong');
  if ([revisi.keterkaitan, revisi.peralatan].some(isDaftarPanjang)) sebut('daftar-salah');
  if (langkah.length > LANGKAH_TERBANYAK) sebut('terlalu-banyak');
  langkah.forEach((satu, ke) => {
    if (satu.nomor <= (langkah[ke - 1]?.nomor ?? 0)) sebut('nomor-tidak-naik', satu.nomor, ke);
    if (satu.uraian.trim() === '' || satu.ringkas.trim() === '') sebut('uraian-kosong', satu.nomor, ke);
    if ((satu.menit === null) === (satu.hari === null)) sebut('waktu-kosong', satu.nomor, ke);
    if (
      [satu.uraian, satu.ringkas, satu.kelengkapan, satu.waktu, satu.output, satu.ket ?? ''].some(
        (teks) => teks.length > PANJANG_TEKS,
      )
    )
      sebut('teks-panjang', satu.nomor, ke);
  });
  const tugas: readonly TugasLangkah[] = langkah.map((satu) => satu.tugas).filter((satu) => satu !== 'lain');
  if (tugas.length !== tugasBaku.length || tugasBaku.some((satu) => !tugas.includes(satu))) sebut('tugas-hilang');
  else if (tugas.some((satu, ke) => satu !== tugasBaku[ke])) sebut('tugas-berubah-urutan');
  return masalah;
}

/** Only what a revision is made of: whoever hands one over may hand over more, and the journal keeps no more. */
export const isiRevisi = ({ nomor, tanggal, alasan, keterkaitan, peralatan, langkah }: RevisiSop): RevisiSop => ({
  ...{ nomor: nomor.trim(), tanggal, alasan: alasan.trim(), keterkaitan, peralatan, langkah },
});

/** The SOP in a revision; `null` = as it was issued. */
export const naskahMenurut = (revisi: RevisiSop | null): NaskahSop =>
  revisi === null
    ? naskahSop
    : {
        ...naskahSop,
        ...{ nomor: revisi.nomor, keterkaitan: revisi.keterkaitan, peralatan: revisi.peralatan },
        langkah: revisi.langkah,
      };

/** What a new revision begins as: the SOP as it is in force, with the fields that tell about the revision still to be filled. */
export const drafRevisi = ({ nomor, keterkaitan, peralatan, langkah }: NaskahSop, tanggal: string): RevisiSop => ({
  ...{ nomor, tanggal, alasan: '', keterkaitan, peralatan, langkah },
});

/** Numbers between the first and the last that the SOP leaves out (10 in the one that was issued). */
export function nomorTerlewat(langkah: readonly { readonly nomor: number }[]): readonly number[] {
  const ada = new Set(langkah.map(({ nomor }) => nomor));
  const terakhir = Math.max(0, ...ada);
  return Array.from({ length: terakhir }, (_, ke) => ke + 1).filter((nomor) => !ada.has(nomor));
}
