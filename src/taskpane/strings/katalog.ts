import type { Bahasa } from '../layanan/types';
import { en } from './en';
import { enAksi } from './en-aksi';
import { id } from './id';
import { idAksi } from './id-aksi';

export type Katalog = typeof id & typeof idAksi;

/** Both catalogues stay in the first load: together they weigh less than the request that would fetch one later. */
export const katalog: Readonly<Record<Bahasa, Katalog>> = { id: { ...id, ...idAksi }, en: { ...en, ...enAksi } };
