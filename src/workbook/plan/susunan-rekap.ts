import type { Bidang, Indikator, Isi } from '../../domain/indikator/indikator';
import type { KolomOf } from '../layout/define-table';
import type { tabelRekap } from '../layout/rekap';

export type BarisRekap = Readonly<Partial<Record<KolomOf<typeof tabelRekap>, Isi>>>;

/** Rows of Rekap: division by division, so that every block pulls from one form. */
export interface SusunanRekap {
  readonly baris: readonly BarisRekap[];
  readonly blok: readonly { readonly bidang: string; readonly dari: number; readonly sampai: number }[];
  readonly sasaran: readonly string[];
  readonly daftarBidang: readonly Bidang[];
  readonly daftarIndikator: readonly Indikator[];
}

export function susunRekap(daftarBidang: readonly Bidang[], daftarIndikator: readonly Indikator[]): SusunanRekap {
  const sasaran = [...new Set(daftarIndikator.map((indikator) => indikator.sasaran))];
  const kenal = new Set(daftarBidang.map((bidang) => bidang.kode));
  const asing = [...new Set(daftarIndikator.map((indikator) => indikator.bidang).filter((kode) => !kenal.has(kode)))];
  const urutanBidang: readonly Bidang[] = [
    ...daftarBidang,
    ...asing.map((kode) => ({ kode, nama: kode, singkatan: kode })),
  ];
  const baris: BarisRekap[] = [];
  const urut: Indikator[] = [];
  const blok: { bidang: string; dari: number; sampai: number }[] = [];
  urutanBidang.forEach((bidang, ke) => {
    const milik = daftarIndikator.filter((indikator) => indikator.bidang === bidang.kode);
    if (milik.length === 0) return;
    blok.push({ bidang: bidang.kode, dari: baris.length, sampai: baris.length + milik.length });
    for (const indikator of milik) {
      urut.push(indikator);
      baris.push({
        nomor: baris.length + 1,
        kode: indikator.kode,
        bidang: bidang.singkatan || bidang.kode,
        kunciSasaran: sasaran.indexOf(indikator.sasaran) + 1,
        kunciBidang: ke + 1,
      });
    }
  });
  return { baris, blok, sasaran, daftarBidang: urutanBidang, daftarIndikator: urut };
}
