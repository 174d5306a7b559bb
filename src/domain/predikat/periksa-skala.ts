import type { Skala } from '../shared/pengaturan';

/** What is wrong with a scale that the office has edited. `pita` counts from 1, best band first. */
export interface MasalahSkala {
  readonly jenis:
    | 'tanpa-pita'
    | 'terlalu-banyak-pita'
    | 'label-kosong'
    | 'label-ganda'
    | 'batas-kosong'
    | 'urutan'
    | 'tumpang-tindih'
    | 'celah'
    | 'pita-terakhir-berbatas';
  readonly pita: number;
}

/** Rows that the table on Beranda has. */
export const PITA_TERBANYAK = 8;
/** Printed bounds may leave a whole point between two bands (90 and 91), which the treatment of gaps decides; more is a hole. */
const CELAH_TERBESAR = 1;

/** Faults of a scale: missing or double labels, bounds missing, not falling, overlapping, or leaving a hole. Empty = it can be used. */
export function periksaSkala({ pita: daftar }: Skala): readonly MasalahSkala[] {
  if (daftar.length === 0) return [{ jenis: 'tanpa-pita', pita: 0 }];
  if (daftar.length > PITA_TERBANYAK) return [{ jenis: 'terlalu-banyak-pita', pita: daftar.length }];
  const labelDikenal = new Set<string>();
  return daftar.flatMap(({ label, bawah, minimal }, urut) => {
    const masalah: MasalahSkala['jenis'][] = [];
    const kunci = label.trim().toLowerCase();
    if (kunci === '') masalah.push('label-kosong');
    else if (labelDikenal.has(kunci)) masalah.push('label-ganda');
    labelDikenal.add(kunci);
    const terakhir = urut === daftar.length - 1;
    const diatas = daftar[urut - 1]?.bawah ?? null;
    if (terakhir) {
      if (bawah !== null || minimal !== null) masalah.push('pita-terakhir-berbatas');
    } else if (bawah === null || minimal === null) {
      masalah.push('batas-kosong');
    } else {
      if (diatas !== null && bawah >= diatas) masalah.push('urutan');
      if (minimal < bawah) masalah.push('tumpang-tindih');
      if (minimal - bawah > CELAH_TERBESAR) masalah.push('celah');
    }
    return masalah.map((jenis) => ({ jenis, pita: urut + 1 }));
  });
}
