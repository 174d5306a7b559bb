import type { Isi } from '../../domain/indikator/indikator';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { butirPengaturan, PITA_TERBANYAK, tabelButir, tabelSkala } from '../layout/beranda';
import { colOf } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { tinggiAturan } from './aturan-beranda';
import { values } from './baris-blok';
import { nilaiPengaturan } from './nilai-beranda';
import { petaTempat } from './tempat';
import type { Change, WorkbookSnapshot } from './types';

/** Label of a setting as Beranda has it. */
export const labelSetelan = (kunci: string): string =>
  butirPengaturan.find((butir) => butir.kunci === kunci)?.label ?? kunci;

const berubah = (ada: Isi | boolean | undefined, mau: Isi): boolean => (ada ?? '') !== (mau ?? '');

function selSetelan(snapshot: WorkbookSnapshot, baru: Pengaturan): readonly Change[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.pengaturan);
  if (!tabel) return [];
  const mau = nilaiPengaturan(baru);
  const { sheet, row, col } = tabel.area;
  return bacaBaris(tabelButir, tabel).flatMap(({ urut, isi }): Change[] => {
    const nilai = mau.get(teksSel(isi.kunci));
    return nilai === undefined || !berubah(isi.nilai, nilai)
      ? []
      : [values(sheet, row + urut, col + colOf(tabelButir, 'nilai'), [[nilai]])];
  });
}

function selSkala(snapshot: WorkbookSnapshot, { skala }: Pengaturan): readonly Change[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.skala);
  if (!tabel) return [];
  const lama = bacaBaris(tabelSkala, tabel);
  const mau = Array.from({ length: PITA_TERBANYAK }, (_, ke): readonly Isi[] => {
    const pita = skala.pita[ke];
    return pita === undefined ? [null, null, null] : [pita.label, pita.bawah, pita.minimal];
  });
  const beda = mau.some(([label = null, bawah = null, minimal = null], ke) => {
    const isi = lama[ke]?.isi;
    return berubah(isi?.label, label) || berubah(isi?.bawah, bawah) || berubah(isi?.minimal, minimal);
  });
  const { sheet, row, col } = tabel.area;
  return beda ? [values(sheet, row, col + colOf(tabelSkala, 'label'), mau)] : [];
}

/** Puts settings into Beranda's cells; only those that hold something else. Everything computed from them follows by its formulas. */
export function planPengaturan(snapshot: WorkbookSnapshot, baru: Pengaturan): readonly Change[] {
  const sel = [...selSetelan(snapshot, baru), ...selSkala(snapshot, baru)];
  const peta = petaTempat(snapshot);
  const sheet = peta.cari(namaTabel.pengaturan)?.sheet;
  if (sel.length === 0 || sheet === undefined) return [];
  const aturan = peta.cari(namaTabel.aturan);
  return [{ op: 'unprotect', sheet }, ...sel, ...(aturan ? tinggiAturan(aturan, baru) : []), { op: 'protect', sheet }];
}
