import type { Keadaan } from '../../app/usecase/keadaan';
import type { Lokasi, Temuan } from '../../domain/validasi/temuan';

export interface IsianKurang {
  readonly kode: string;
  readonly indikator: string;
  readonly jenis: 'realisasi' | 'bukti';
  readonly lokasi: Lokasi;
}
export interface KurangBidang {
  readonly bidang: string;
  readonly nama: string;
  readonly daftar: readonly IsianKurang[];
}

/** The rules whose findings are missing entries: R07 realisation due, R25 evidence. */
const jenisKurang: Readonly<Record<string, IsianKurang['jenis']>> = { R07: 'realisasi', R25: 'bukti' };

const isKurang = (temuan: Temuan): boolean => temuan.kode in jenisKurang;

/** What is missing, by the name of division and indicator. */
export const daftarKurang = ({ data, temuan }: Keadaan): readonly KurangBidang[] => {
  if (data === null) return [];
  const nama = new Map(data.daftarIndikator.map(({ kode, indikator }) => [kode, indikator]));
  const perBidang = new Map<string, IsianKurang[]>();
  for (const butir of temuan.filter(isKurang)) {
    const kode = butir.indikator ?? butir.lokasi.kunci ?? '';
    const bidang = butir.lokasi.bidang ?? '';
    const daftar = perBidang.get(bidang) ?? [];
    daftar.push({
      kode,
      indikator: nama.get(kode) ?? kode,
      jenis: jenisKurang[butir.kode] ?? 'realisasi',
      lokasi: butir.lokasi,
    });
    perBidang.set(bidang, daftar);
  }
  return data.daftarBidang.flatMap(({ kode, singkatan }) => {
    const daftar = perBidang.get(kode);
    return daftar === undefined ? [] : [{ bidang: kode, nama: singkatan, daftar }];
  });
};
