import { periodeDalam } from '../../domain/validasi/periode-dalam';
import type { PeriodeTertulis } from '../../domain/validasi/tampil';
import type { Lokasi, Tabel } from '../../domain/validasi/temuan';
import { isNamaIsian, namaIsian, namaTabel } from '../layout/nama';
import type { TableRead, WorkbookSnapshot } from '../plan/types';
import type { Bidang } from '../../domain/indikator/indikator';
import { lokasi } from './temuan-tempat';

/** Tables by whose sheet the places are known. */
const tabelLembar: Readonly<Record<string, Tabel>> = {
  [namaTabel.identitas]: 'beranda',
  [namaTabel.iku]: 'iku',
  [namaTabel.anggaran]: 'anggaran',
  [namaTabel.bukti]: 'bukti',
  [namaTabel.rekap]: 'rekap',
  [namaTabel.analisis]: 'analisis',
  [namaTabel.laporan]: 'laporan',
  [namaTabel.e81]: 'e81',
  [namaTabel.kendali]: 'kendali',
};

function tempatOf(nama: string, daftarBidang: readonly Bidang[]): Lokasi | null {
  const tabel = tabelLembar[nama.toUpperCase()];
  if (tabel !== undefined) return lokasi(tabel);
  const bidang = isNamaIsian(nama)
    ? daftarBidang.find(({ kode }) => namaIsian(kode).toUpperCase() === nama.toUpperCase())
    : undefined;
  return bidang === undefined ? null : lokasi('isian', bidang.kode);
}

/** Titles above a table that name quarter and year together; headings of single quarters name no year. */
const judulDi = ({ above = [] }: TableRead): readonly string[] =>
  above.flatMap(([sel]) => {
    if (typeof sel !== 'string') return [];
    const { tahun, triwulan } = periodeDalam(sel);
    return tahun === null || triwulan === null ? [] : [sel];
  });

/** Names of our sheets, and titles above their tables, that name a year or a quarter. */
export function periodeTertulis(
  snapshot: WorkbookSnapshot,
  daftarBidang: readonly Bidang[],
): readonly PeriodeTertulis[] {
  const hasil = new Map<string, PeriodeTertulis>();
  for (const { name, area } of snapshot.names) {
    const tempat = area === null ? null : tempatOf(name, daftarBidang);
    if (area === null || tempat === null) continue;
    const tabel = snapshot.tables.get(name) ?? snapshot.tables.get(name.toUpperCase());
    for (const teks of [area.sheet, ...(tabel === undefined ? [] : judulDi(tabel))]) {
      const { tahun, triwulan } = periodeDalam(teks);
      if (tahun !== null || triwulan !== null)
        hasil.set(`${area.sheet}\n${teks}`, { lokasi: tempat, tempat: area.sheet, teks, tahun, triwulan });
    }
  }
  return [...hasil.values()];
}
