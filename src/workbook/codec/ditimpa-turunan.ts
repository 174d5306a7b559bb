import type { Triwulan } from '../../domain/periode/periode';
import type { Lokasi } from '../../domain/validasi/temuan';
import { isianE81 } from '../layout/e81';
import { isNamaAnalisis, namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import type { LocationMap } from './peta-lokasi';

const rupiahE81 = ['targetRp', 'rp1', 'rp2', 'rp3', 'rp4', 'rp12', 'rp13', 'rp14', 'persenRp', 'daun', 'mentahTahun'];
/** Columns of E.81 without a formula of ours, by the kind of row: some are entered there, the others stay blank. */
const tanpaRumus: Readonly<Record<string, ReadonlySet<string>>> = {
  'I:': new Set([...isianE81.indikator, ...rupiahE81]),
  'A:': new Set([...isianE81.anggaran, 'sasaran']),
};

/** Columns of one quarter each: those of later quarters are blank; what earlier quarters are computed from stops before the reported one. */
const kolomTriwulan: Readonly<Record<string, (ke: number, kini: Triwulan) => boolean>> = {
  ...Object.fromEntries(
    ['tw', 'angka', 'rata', 'k', 'rp'].map((nama) => [nama, (ke: number, kini: Triwulan) => ke <= kini]),
  ),
  ...Object.fromEntries(['bawah', 'atas', 'mentah'].map((nama) => [nama, (ke: number, kini: Triwulan) => ke < kini])),
};
const isTerpakai = (kolom: string, kini: Triwulan): boolean => {
  const [, nama = '', ke = ''] = /^([a-z]+)([1-4])$/.exec(kolom) ?? [];
  return kolomTriwulan[nama]?.(Number(ke), kini) ?? true;
};

/** Constants and empty cells in the place of formulas of Analisis and E.81. */
export const ditimpaTurunan = (
  snapshot: WorkbookSnapshot,
  tempat: LocationMap,
  triwulan: Triwulan,
): readonly Lokasi[] =>
  [...snapshot.tables.values()]
    .filter(({ name }) => isNamaAnalisis(name) || name.toUpperCase() === namaTabel.e81)
    .flatMap(({ area, overwritten }) =>
      overwritten.flatMap(({ row, col }): Lokasi[] => {
        const lokasi = tempat.lokasiOf({ sheet: area.sheet, row, col, rows: 1, cols: 1 });
        if (lokasi === null || lokasi.kolom === null || !isTerpakai(lokasi.kolom, triwulan)) return [];
        const terbuka = lokasi.tabel === 'e81' ? tanpaRumus[lokasi.kunci?.slice(0, 2) ?? ''] : undefined;
        return terbuka?.has(lokasi.kolom) === true ? [] : [lokasi];
      }),
    );
