import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import type { Ports } from '../port/ports';

/** Digits that keep ids in the order of their clock when sorted as text. */
const digitJam = 10;
const digitUrut = 3;

/** Logical clock of the next event: ahead of everything read (Lamport). */
export const jamBerikut = (riwayat: readonly Peristiwa[]): number =>
  riwayat.reduce((jam, peristiwa) => Math.max(jam, peristiwa.jam), 0) + 1;

/**
 * Stamps what happened with who, when and its logical clock, so that the order holds whatever the clocks of two machines say.
 */
export function peristiwaBaru(
  ports: Pick<Ports, 'clock' | 'identity'>,
  riwayat: readonly Peristiwa[],
  daftarIsi: readonly IsiPeristiwa[],
): readonly Peristiwa[] {
  const { nama, peran, perangkat } = ports.identity.current();
  const waktu = ports.clock.now();
  const pertama = jamBerikut(riwayat);
  return daftarIsi.map((isi, urut) => {
    const jam = pertama + urut;
    const id = `${String(jam).padStart(digitJam, '0')}-${perangkat}-${String(urut + 1).padStart(digitUrut, '0')}`;
    return { id, jam, perangkat, waktu, oleh: nama, peran, isi };
  });
}
