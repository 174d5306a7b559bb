import { jurnalSetelan } from '../../workbook/codec/sumber-jurnal';
import { readJurnal } from '../../workbook/codec/jurnal';
import { BATAS_SETELAN } from '../../workbook/codec/padat';
import { AWALAN_PERISTIWA, AWALAN_POTONGAN } from '../../workbook/codec/setelan';
import { bacaBuku } from '../buku/baca-buku';
import type { Ports } from '../port/ports';

/** What is kept where, for whoever looks after the file. Characters count as the file keeps them: keys and quoted values. */
export interface TentangBuku {
  readonly id: string;
  readonly peristiwa: number;
  readonly diSetelan: number;
  readonly diCermin: number;
  /** Events that left the settings because there were too many; the hidden sheet holds them. */
  readonly dipadatkan: number;
  readonly ukuran: number;
  readonly batas: number;
  /** Characters of the add-in's other settings. */
  readonly lainnya: number;
  readonly perangkat: number;
}

/** Reads the workbook and changes nothing. */
export async function tentangBuku(ports: Ports): Promise<TentangBuku> {
  const { snapshot, id, keadaan } = await bacaBuku(ports);
  const jurnal = readJurnal(snapshot);
  const ukuranOf = (milik: (kunci: string) => boolean): number =>
    snapshot.settings
      .filter(({ key }) => milik(key))
      .reduce((jumlah, { key, value }) => jumlah + key.length + JSON.stringify(value ?? '').length, 0);
  const isJurnal = (kunci: string): boolean => kunci.startsWith(AWALAN_PERISTIWA) || kunci.startsWith(AWALAN_POTONGAN);
  return {
    id,
    peristiwa: jurnal.peristiwa.length,
    diSetelan: jurnalSetelan(snapshot).baik.size,
    diCermin: jurnal.diCermin.size,
    dipadatkan: jurnal.padat.jumlah,
    ukuran: ukuranOf(isJurnal),
    batas: BATAS_SETELAN,
    lainnya: ukuranOf((kunci) => kunci.startsWith('ckt.') && !isJurnal(kunci)),
    perangkat: new Set(keadaan.riwayat.map(({ perangkat }) => perangkat)).size,
  };
}
