import type { Lokasi, Tabel } from '../../domain/validasi/temuan';
import { namaIsian, namaTabel } from '../layout/nama';
import { daftarBagianRumus } from './bagian-rumus';
import { bagianAnalisis } from './peta-turunan';

const utuh: Readonly<Partial<Record<Tabel, string>>> = {
  iku: namaTabel.iku,
  anggaran: namaTabel.anggaran,
  bukti: namaTabel.bukti,
  rekap: namaTabel.rekap,
  laporan: namaTabel.laporan,
  e81: namaTabel.e81,
};
const bagian: ReadonlyMap<string, string> = new Map([
  ...daftarBagianRumus.map(({ tabel, bagian: satu, nama }): [string, string] => [`${tabel} ${satu}`, nama]),
  ...bagianAnalisis.map(([nama, satu]): [string, string] => [`analisis ${satu}`, nama]),
  ['analisis #indikator', namaTabel.analisis],
  ['rekap #semua', namaTabel.rekapRata],
  ['rekap #sasaran', namaTabel.rekapSasaran],
  ['rekap #bidang', namaTabel.rekapBidang],
  ['rekap #anggaran', namaTabel.rekapAnggaran],
]);

/** Name of the table in which a computed cell stands; `[]` where none of its formulas can be written again. */
export const namaRumusOf = ({ tabel, bidang }: Lokasi): readonly string[] => {
  if (tabel === 'isian') return bidang === null ? [] : [namaIsian(bidang)];
  const nama = bidang === null ? utuh[tabel] : bagian.get(`${tabel} ${bidang}`);
  return nama === undefined ? [] : [nama];
};
