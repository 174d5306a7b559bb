import type { Peristiwa } from './peristiwa';

const digitDetik = 14;

/** Identity that a quarter's first event gives to its workbook. */
const asalDari = ({ waktu, perangkat }: Peristiwa): string =>
  `buku-${waktu.replace(/\D/g, '').slice(0, digitDetik)}-${perangkat}`;

/**
 * Identity of a workbook: that of its first event, or of the separation of a copy. Checkpoints and merged journals tell two workbooks apart
 * by it. Made from the journal (in its order), so that a lost setting can be given back. Empty before the quarter is prepared.
 */
export function identitasDari(riwayat: readonly Peristiwa[]): string {
  const salinan = riwayat.flatMap(({ isi }) => (isi.jenis === 'buku-disalin' ? [isi.salinan] : [])).at(-1);
  if (salinan !== undefined) return salinan;
  const awal = riwayat.find(({ isi }) => isi.jenis === 'triwulan-disiapkan');
  return awal === undefined ? '' : asalDari(awal);
}

/** Every identity that this history has had or has taken in. */
export function garisKeturunan(riwayat: readonly Peristiwa[]): ReadonlySet<string> {
  return new Set(
    riwayat.flatMap((peristiwa): readonly string[] => {
      const { isi } = peristiwa;
      if (isi.jenis === 'triwulan-disiapkan') return [asalDari(peristiwa)];
      if (isi.jenis === 'buku-disalin') return [isi.dari, isi.salinan];
      return isi.jenis === 'riwayat-digabung' ? [isi.dari] : [];
    }),
  );
}
