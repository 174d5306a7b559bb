import { tabelAnggaran } from '../layout/anggaran';
import { colOf, type KonteksJudul, type PilihanId } from '../layout/define-table';
import { tempatPilihan, urutanPilihan, daftarPilihan } from '../layout/pilihan';
import { judulLembar, namaTabel } from '../layout/nama';
import { fixedRange } from '../formula/rujukan';
import { columnIn, type PetaTempat } from './tempat';
import { areaOf } from './baris-blok';

/** What every sheet writer needs to know about the rest of the workbook. */
export interface Lingkungan extends KonteksJudul {
  readonly peta: PetaTempat;
}

/** Range text of a drop-down's list: the fixed lists on the hidden sheet, the divisions on Beranda. */
export const sumberPilihan =
  (peta: PetaTempat) =>
  (pilihan: PilihanId): string => {
    if (pilihan === 'bidang') return `=${fixedRange(columnIn(peta.harus(namaTabel.bidang), 1))}`;
    if (pilihan === 'anggaran')
      return `=${fixedRange(columnIn(peta.harus(namaTabel.anggaran), colOf(tabelAnggaran, 'kode')))}`;
    const lembar = peta.cari(namaTabel.pilihan)?.sheet ?? judulLembar.cermin;
    const col = tempatPilihan.col + urutanPilihan.indexOf(pilihan);
    return `=${fixedRange(areaOf(lembar, tempatPilihan.row, col, daftarPilihan[pilihan].length, 1))}`;
  };
