import type { MetaPeristiwa, Rantai } from './peristiwa';

type Berantai = Pick<MetaPeristiwa, 'id' | 'perangkat' | 'rantai'>;

export interface GangguanRantai {
  /** `rantai-terputus`: an event before this one is gone. `rantai-berbeda`: the one before it is not what it was. */
  readonly jenis: 'rantai-terputus' | 'rantai-berbeda';
  /** Id of the event at which it shows. */
  readonly kunci: string;
}

/** The last event of a device; of two sittings that went on at once, the later one by id. */
function terakhir<T extends Berantai>(
  riwayat: readonly T[],
  perangkat: string,
): (T & { readonly rantai: Rantai }) | null {
  let akhir: (T & { readonly rantai: Rantai }) | null = null;
  for (const peristiwa of riwayat) {
    const { rantai } = peristiwa;
    if (peristiwa.perangkat !== perangkat || rantai === undefined) continue;
    const lebih = akhir === null ? 1 : rantai.urut - akhir.rantai.urut || (peristiwa.id > akhir.id ? 1 : -1);
    if (lebih > 0) akhir = { ...peristiwa, rantai };
  }
  return akhir;
}

/** Where the next event of a device stands in its chain. `sidik`: digest of the stored text of an event. */
export function rantaiBerikut<T extends Berantai>(
  riwayat: readonly T[],
  perangkat: string,
  sidik: (peristiwa: T) => string,
): Rantai {
  const akhir = terakhir(riwayat, perangkat);
  return akhir === null ? { urut: 1, sebelum: '' } : { urut: akhir.rantai.urut + 1, sebelum: sidik(akhir) };
}

/**
 * Breaks in the chains, in the order of the events given. Two events in the same place of a chain are two sittings of one device
 * (two windows, or a copy of the file that was merged back): that is no break. Who has the file can write a whole new chain: this
 * finds accidents and single entries that were touched, it proves nothing about people.
 */
export function periksaRantai<T extends Berantai>(
  riwayat: readonly T[],
  sidik: (peristiwa: T) => string,
): readonly GangguanRantai[] {
  const tempat = (perangkat: string, urut: number): string => `${urut} ${perangkat}`;
  const diTempat = new Map<string, T[]>();
  for (const peristiwa of riwayat) {
    if (peristiwa.rantai === undefined) continue;
    const kunci = tempat(peristiwa.perangkat, peristiwa.rantai.urut);
    const ada = diTempat.get(kunci);
    if (ada === undefined) diTempat.set(kunci, [peristiwa]);
    else ada.push(peristiwa);
  }
  return riwayat.flatMap(({ id, perangkat, rantai }): readonly GangguanRantai[] => {
    if (rantai === undefined || rantai.urut === 1) return [];
    const sebelum = diTempat.get(tempat(perangkat, rantai.urut - 1));
    if (sebelum === undefined) return [{ jenis: 'rantai-terputus', kunci: id }];
    return sebelum.some((satu) => sidik(satu) === rantai.sebelum) ? [] : [{ jenis: 'rantai-berbeda', kunci: id }];
  });
}
