import { daftarZona, kalenderBawaan, type KalenderKerja } from '../../domain/kalender/kalender';
import { bacaJam, bacaPekan } from '../../domain/kalender/teks-jam';
import { bacaLibur, bacaMasa } from '../../domain/kalender/teks-kalender';

/** Settings of the office's calendar, as they are named everywhere. */
export const daftarKunciKalender = ['jamKerja', 'masaKhusus', 'hariLibur', 'batasTerima', 'zonaWaktu'] as const;
export type KunciKalender = (typeof daftarKunciKalender)[number];

/** Longer than any office's calendar; what is beyond was not written by this product. */
const TEKS_TERPANJANG = 20_000;

/**
 * The office's calendar from its texts. `teksOf` gives `null` where a setting is not there at all: then the default holds without a word; what
 * is there and cannot be read is told by `tolak`, and the default holds as well.
 */
export function bacaKalender(
  teksOf: (kunci: KunciKalender) => string | null,
  tolak: (kunci: KunciKalender) => void,
): KalenderKerja {
  const baca = <T>(kunci: KunciKalender, bawaan: T, urai: (teks: string) => T | null): T => {
    const teks = teksOf(kunci);
    if (teks === null) return bawaan;
    const hasil = teks.length > TEKS_TERPANJANG ? null : urai(teks.trim());
    if (hasil === null) tolak(kunci);
    return hasil ?? bawaan;
  };
  const { jamKerja, masaKhusus, hariLibur, zonaWaktu } = kalenderBawaan;
  const jam = teksOf('batasTerima')?.trim() ?? '';
  const batas = jam === '' ? null : bacaJam(jam);
  if (jam !== '' && batas === null) tolak('batasTerima');
  return {
    jamKerja: baca('jamKerja', jamKerja, (teks) => {
      const pekan = bacaPekan(teks);
      return 'nilai' in pekan ? pekan.nilai : null;
    }),
    masaKhusus: baca('masaKhusus', masaKhusus, (teks) => {
      const { nilai, salah } = bacaMasa(teks);
      return salah.length === 0 ? nilai : null;
    }),
    hariLibur: baca('hariLibur', hariLibur, (teks) => {
      const { nilai, salah } = bacaLibur(teks);
      return salah.length === 0 ? nilai : null;
    }),
    batasTerima: batas,
    zonaWaktu: baca('zonaWaktu', zonaWaktu, (teks) => daftarZona.find((zona) => zona === teks) ?? null),
  };
}
