import type { Pejabat, Peran, SebutanPejabat } from './langkah-sop';

const tingkat: Record<SebutanPejabat, number> = { definitif: 0, plt: 1, plh: 2 };

/**
 * Who holds a post on a day: of the statements whose dates hold, the acting one goes before the holder it stands in for, and the later
 * statement before the earlier. `null` = nobody was named. `hari`: ISO date.
 */
export function pejabatPada(daftar: readonly Pejabat[], peran: Peran, hari: string): Pejabat | null {
  let terpilih: Pejabat | null = null;
  for (const pejabat of daftar) {
    const berlaku =
      pejabat.peran === peran &&
      (pejabat.dari === null || pejabat.dari <= hari) &&
      (pejabat.sampai === null || hari <= pejabat.sampai);
    if (berlaku && (terpilih === null || tingkat[pejabat.sebutan] >= tingkat[terpilih.sebutan])) terpilih = pejabat;
  }
  return terpilih;
}

/** Names are typed by hand: case, spaces and a full stop make no other person. Empty = not known. */
export const bakuNama = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();

/** People who hold more than one post on a day, each with their posts. */
export function rangkapPada(
  daftar: readonly Pejabat[],
  daftarPeran: readonly Peran[],
  hari: string,
): readonly { readonly nama: string; readonly peran: readonly Peran[] }[] {
  const perNama = new Map<string, { readonly nama: string; readonly peran: readonly Peran[] }>();
  for (const peran of daftarPeran) {
    const nama = pejabatPada(daftar, peran, hari)?.nama ?? '';
    const baku = bakuNama(nama);
    const lama = perNama.get(baku);
    // The spelling of the highest post stands.
    if (baku !== '') perNama.set(baku, { nama: lama?.nama ?? nama, peran: [...(lama?.peran ?? []), peran] });
  }
  return [...perNama.values()].filter(({ peran }) => peran.length > 1);
}
