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

/** Constants among the formulas of Analisis and E.81. */
export const ditimpaTurunan = (snapshot: WorkbookSnapshot, tempat: LocationMap): readonly Lokasi[] =>
  [...snapshot.tables.values()]
    .filter(({ name }) => isNamaAnalisis(name) || name.toUpperCase() === namaTabel.e81)
    .flatMap(({ area, overwritten }) =>
      overwritten.flatMap(({ row, col }): Lokasi[] => {
        const lokasi = tempat.lokasiOf({ sheet: area.sheet, row, col, rows: 1, cols: 1 });
        if (lokasi === null || lokasi.kolom === null) return [];
        const terbuka = lokasi.tabel === 'e81' ? tanpaRumus[lokasi.kunci?.slice(0, 2) ?? ''] : undefined;
        return terbuka?.has(lokasi.kolom) === true ? [] : [lokasi];
      }),
    );
