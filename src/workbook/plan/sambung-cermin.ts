import { kunciKolom, tabelTerbaca } from '../codec/baca-baris';
import { rowCell } from '../formula/rujukan';
import { rumusTertanda } from '../formula/rumus-isian';
import { butirIdentitas, butirPengaturan, type Butir } from '../layout/beranda';
import type { PilihanId, TableLayout } from '../layout/define-table';
import { tabelE81 } from '../layout/e81';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { isNamaIsian, namaTabel } from '../layout/nama';
import { daftarPilihan } from '../layout/pilihan';
import { areaOf } from './baris-blok';
import { pilihanButir } from './lembar-beranda';
import { sumberPilihan } from './sumber';
import type { PetaTempat } from './tempat';
import { pilihDariDaftar } from './tulis-tabel';
import type { Change, TableRead, WorkbookSnapshot } from './types';

const terbuka = (sheet: string, changes: readonly Change[]): readonly Change[] =>
  changes.length === 0 ? [] : [{ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet }];

/** The column of marks, where it stands now: columns that were moved are put back by another command. */
function tandaForm(tabel: TableRead, peta: PetaTempat): readonly Change[] {
  const { sheet, row, col, rows } = tabel.area;
  const kunci = kunciKolom(tabelIsian, tabel);
  const [tanda, kode] = [kunci.indexOf('tertanda'), kunci.indexOf('kode')];
  if (tanda < 0 || kode < 0) return [];
  const pertama = areaOf(sheet, row, col + tanda);
  return terbuka(sheet, [
    { op: 'formulas', at: pertama, formulas: [[rumusTertanda(rowCell(col + kode, row), peta)]] },
    ...(rows === 1 ? [] : [{ op: 'fill', from: pertama, to: areaOf(sheet, row + 1, col + tanda, rows - 1) } as const]),
  ]);
}

const diCermin = (pilihan: PilihanId): boolean => Object.hasOwn(daftarPilihan, pilihan);

/** Drop-downs of a table, those alone whose lists are wanted. */
export function pilihanTabel(
  layout: TableLayout,
  tabel: TableRead | null,
  peta: PetaTempat,
  perlu: (pilihan: PilihanId) => boolean,
): readonly Change[] {
  if (tabel === null) return [];
  const { sheet, row, col, rows } = tabel.area;
  const kunci = kunciKolom(layout, tabel);
  const sumber = sumberPilihan(peta);
  const changes = layout.urutan.flatMap((nama): Change[] => {
    const pilihan = layout.kolom[nama]?.pilihan;
    const ke = kunci.indexOf(nama);
    return pilihan === undefined || !perlu(pilihan) || ke < 0
      ? []
      : [pilihDariDaftar(areaOf(sheet, row, col + ke, rows), sumber(pilihan))];
  });
  return terbuka(sheet, changes);
}

function pilihanSetelan(nama: string, daftar: readonly Butir[], peta: PetaTempat): readonly Change[] {
  const area = peta.cari(nama);
  if (area === null) return [];
  const { sheet, row } = area;
  return terbuka(
    sheet,
    daftar.flatMap((butir, ke) => pilihanButir(butir, areaOf(sheet, row + ke, 2), sumberPilihan(peta))),
  );
}

/**
 * What pointed at the hidden sheet and, since that was deleted, points nowhere (Excel writes `#REF!` into formulas and drop-downs): written
 * again for the sheet that `peta` knows.
 */
export const sambungCermin = (snapshot: WorkbookSnapshot, peta: PetaTempat): readonly Change[] => [
  ...[...snapshot.tables.values()].filter(({ name }) => isNamaIsian(name)).flatMap((tabel) => tandaForm(tabel, peta)),
  ...pilihanTabel(tabelIku, tabelTerbaca(snapshot, namaTabel.iku), peta, diCermin),
  ...pilihanTabel(tabelE81, tabelTerbaca(snapshot, namaTabel.e81), peta, diCermin),
  ...pilihanSetelan(namaTabel.identitas, butirIdentitas, peta),
  ...pilihanSetelan(namaTabel.pengaturan, butirPengaturan, peta),
];
