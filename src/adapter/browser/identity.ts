import type { Identity, LocalStore } from '../../app/port/ports';
import type { Peran } from '../../domain/sop/peristiwa';

const daftarPeran: readonly Peran[] = ['KASAD', 'SEKRETARIS', 'KASUBAG', 'STAF'];
const keys = { nama: 'identitas.nama', peran: 'identitas.peran', perangkat: 'identitas.perangkat' } as const;

/** Short, random, and the same for as long as this browser remembers: tells two installations apart in the journal. */
const newDevice = (random: () => string): string => random().replaceAll('-', '').slice(0, 8);

/**
 * Who sits here "menurut pengisian": remembered on this device, never verified. Where nothing is remembered the device
 * gets a new identity with every start, which the journal bears (ids stay unique).
 */
export async function createIdentity(local: LocalStore, random: () => string): Promise<Identity> {
  const perangkat = (await local.readPreference(keys.perangkat)) ?? newDevice(random);
  await local.writePreference(keys.perangkat, perangkat);
  const peranTersimpan = await local.readPreference(keys.peran);
  let current = {
    nama: (await local.readPreference(keys.nama)) ?? '',
    peran: daftarPeran.find((peran) => peran === peranTersimpan) ?? null,
    perangkat,
    sesi: newDevice(random).slice(0, 4),
  };
  return {
    current: () => current,
    async change({ nama, peran }) {
      current = { ...current, nama, peran };
      await local.writePreference(keys.nama, nama);
      await local.writePreference(keys.peran, peran ?? '');
    },
  };
}
