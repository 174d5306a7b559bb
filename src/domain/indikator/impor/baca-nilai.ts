import type { Bidang, Isi } from '../indikator';
import { bacaFrekuensi, bacaKonsolidasi, bacaPolaritas, type PilihanTerbaca } from './baca-pilihan';
import { bacaTarget, type PersenDesimal } from './baca-target';
import type { TemuanImpor } from './baris-impor';
import { cariBidang } from './cari-bidang';
import { medanTarget, nilaiKosong, polos, rapikan, type MedanIku, type NilaiIku } from './medan';
import { usulkanFrekuensi, usulkanKonsolidasi, usulkanPolaritas } from './usul';

export type NilaiMentah = Readonly<Partial<Record<MedanIku, Isi>>>;
export interface CaraBaca {
  readonly daftarBidang: readonly Bidang[];
  readonly bidang: ReadonlyMap<string, string>;
  readonly persen: boolean;
  readonly desimal: PersenDesimal | null;
}

const teks = (isi: Isi | undefined): Isi => {
  const rapi = rapikan(isi ?? null);
  return rapi === '' || rapi === '-' ? null : rapi;
};
/** `1.`, `a)`, `-` before an indicator or a sasaran: the source's own numbering. */
const tanpaNomor = (isi: Isi): Isi =>
  typeof isi === 'string' ? isi.replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-z][.)]|[-•*])\s+/i, '') : isi;

const pilihan: readonly {
  readonly medan: 'polaritas' | 'konsolidasi' | 'frekuensi';
  readonly baca: (teks: string) => PilihanTerbaca<string> | null;
  readonly usulkan: (nilai: NilaiIku) => string;
}[] = [
  {
    medan: 'polaritas',
    baca: bacaPolaritas,
    usulkan: ({ indikator }) => usulkanPolaritas(String(indikator ?? '')),
  },
  { medan: 'konsolidasi', baca: bacaKonsolidasi, usulkan: usulkanKonsolidasi },
  { medan: 'frekuensi', baca: bacaFrekuensi, usulkan: usulkanFrekuensi },
];

/** One row's cells as our fields hold them. */
export function bacaNilai(
  nomor: number,
  mentah: NilaiMentah,
  { daftarBidang, bidang, persen, desimal }: CaraBaca,
): { readonly nilai: NilaiIku; readonly usulan: readonly MedanIku[]; readonly temuan: readonly TemuanImpor[] } {
  const temuan: TemuanImpor[] = [];
  const usulan: MedanIku[] = [];
  const tulis = (kode: TemuanImpor['kode'], medan: MedanIku): void => {
    temuan.push({ kode, nomor, medan, tertulis: rapikan(mentah[medan] ?? null) });
  };
  const tertulis = rapikan(mentah.bidang ?? null);
  const kodeBidang = tertulis === '' ? null : (bidang.get(polos(tertulis)) ?? cariBidang(tertulis, daftarBidang));
  if (tertulis !== '' && kodeBidang === null) {
    tulis('bidang-tak-dikenal', 'bidang');
    // A wording that nobody knows must not take an indicator from its division.
    usulan.push('bidang');
  }
  const isi: { -readonly [M in MedanIku]: Isi } = {
    ...nilaiKosong,
    kode: teks(mentah.kode),
    sasaran: tanpaNomor(teks(mentah.sasaran)),
    indikator: tanpaNomor(teks(mentah.indikator)),
    definisi: teks(mentah.definisi),
    satuan: teks(mentah.satuan),
    bidang: kodeBidang ?? teks(mentah.bidang),
    sumberData: teks(mentah.sumberData),
    kodeAnggaran: teks(mentah.kodeAnggaran),
  };
  for (const medan of medanTarget) {
    const dibaca = bacaTarget(mentah[medan] ?? null, persen, desimal);
    isi[medan] = dibaca.isi;
    if (dibaca.catatan !== null) tulis(dibaca.catatan, medan);
  }
  for (const { medan, baca, usulkan } of pilihan) {
    const tulisan = rapikan(mentah[medan] ?? null);
    const terbaca = tulisan === '' ? null : baca(tulisan);
    if (tulisan !== '' && terbaca === null) tulis('pilihan-tak-dikenal', medan);
    if (terbaca?.pasti !== true) usulan.push(medan);
    isi[medan] = terbaca?.nilai ?? usulkan(isi);
  }
  return { nilai: isi, usulan, temuan };
}
