import type { DataKantor } from '../../domain/shared/kantor';
import type { Temuan, Tingkat } from '../../domain/validasi/temuan';

export interface Saringan {
  /** Severities to show; none chosen shows all. */
  readonly tingkat: ReadonlySet<Tingkat>;
  /** Kode of a division; '' shows all. */
  readonly bidang: string;
}
export interface KelompokTemuan {
  /** Kode of the division; '' for the workbook as a whole. */
  readonly bidang: string;
  readonly nama: string;
  readonly daftar: readonly Temuan[];
}

/** Groups with something that blocks stand first. */
const gravitasi = ({ daftar }: KelompokTemuan): number => (daftar.some(({ tingkat }) => tingkat === 'E') ? 0 : 1);

/** Findings that pass the filter, by division in the order of the workbook; `namaBuku` names the rest. */
export const kelompokkan = (
  temuan: readonly Temuan[],
  data: DataKantor | null,
  { tingkat, bidang }: Saringan,
  namaBuku: string,
): readonly KelompokTemuan[] => {
  const bidangIndikator = new Map((data?.daftarIndikator ?? []).map((indikator) => [indikator.kode, indikator.bidang]));
  const perBidang = new Map<string, Temuan[]>();
  for (const butir of temuan) {
    // The division of its sheet, or else that of its indicator.
    const milik = butir.lokasi.bidang ?? bidangIndikator.get(butir.indikator ?? '') ?? '';
    if ((tingkat.size > 0 && !tingkat.has(butir.tingkat)) || (bidang !== '' && milik !== bidang)) continue;
    const daftar = perBidang.get(milik);
    if (daftar === undefined) perBidang.set(milik, [butir]);
    else daftar.push(butir);
  }
  const nama = new Map((data?.daftarBidang ?? []).map(({ kode, singkatan }) => [kode, singkatan]));
  const urutan = ['', ...nama.keys()];
  return [...perBidang]
    .map(([kode, daftar]) => ({ bidang: kode, nama: kode === '' ? namaBuku : (nama.get(kode) ?? kode), daftar }))
    .sort((a, b) => gravitasi(a) - gravitasi(b) || urutan.indexOf(a.bidang) - urutan.indexOf(b.bidang));
};
