import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { rantaiBerikut } from '../../domain/sop/rantai';
import { peristiwaToJson } from '../../workbook/codec/peristiwa-json';
import type { Ports } from '../port/ports';

/** Digits that keep ids in the order of their clock when sorted as text. */
const digitJam = 10;
const digitUrut = 3;

/** Logical clock of the next event: ahead of everything read (Lamport). */
export const jamBerikut = (riwayat: readonly Peristiwa[]): number =>
  riwayat.reduce((jam, peristiwa) => Math.max(jam, peristiwa.jam), 0) + 1;

/** What no other window writes at the same clock: the device, and this sitting of it. */
export const cap = ({ identity }: Pick<Ports, 'identity'>): string => {
  const { perangkat, sesi } = identity.current();
  return `${perangkat}${sesi}`;
};

/** Digest of the text under which an event is stored. */
export const sidikPeristiwa =
  ({ digest }: Pick<Ports, 'digest'>) =>
  (peristiwa: Peristiwa): string =>
    digest.sidik(peristiwaToJson(peristiwa));

/**
 * Stamps what happened with who, when, its logical clock, so that the order holds whatever the clocks of two machines say, and
 * its place in the chain of this device.
 */
export function peristiwaBaru(
  ports: Pick<Ports, 'clock' | 'identity' | 'digest'>,
  riwayat: readonly Peristiwa[],
  daftarIsi: readonly IsiPeristiwa[],
): readonly Peristiwa[] {
  const { nama, peran, perangkat } = ports.identity.current();
  const waktu = ports.clock.now();
  const pertama = jamBerikut(riwayat);
  const baru: Peristiwa[] = [];
  for (const [urut, isi] of daftarIsi.entries()) {
    const jam = pertama + urut;
    const id = `${String(jam).padStart(digitJam, '0')}-${cap(ports)}-${String(urut + 1).padStart(digitUrut, '0')}`;
    const rantai = rantaiBerikut([...riwayat, ...baru], perangkat, sidikPeristiwa(ports));
    baru.push({ id, jam, perangkat, waktu, oleh: nama, peran, rantai, isi });
  }
  return baru;
}
