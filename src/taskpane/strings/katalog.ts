import { muatBagian } from '../../app/port/kegagalan';
import type { Bahasa } from '../layanan/types';
import { id } from './id';
import { idAksi } from './id-aksi';
import { idPerintah } from './id-perintah';

export type Katalog = typeof id & typeof idAksi & typeof idPerintah;

export const katalogId: Katalog = { ...id, ...idAksi, ...idPerintah };
let katalogEn: Katalog | null = null;

/** Fetches the pane's words of a language; Indonesian is there from the start. */
export async function muatKatalog(bahasa: Bahasa): Promise<void> {
  if (bahasa === 'en') katalogEn ??= (await muatBagian(import('./katalog-en'))).katalogEn;
}

/** The pane's words in a language that was fetched, else in Indonesian. */
export const katalogOf = (bahasa: Bahasa): Katalog => (bahasa === 'en' ? katalogEn : null) ?? katalogId;
