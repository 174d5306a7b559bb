import { katalogEn } from '../../app/pesan/en';
import { katalogId } from '../../app/pesan/id';
import type { Bahasa } from '../../app/pesan/isi-teks';
import { createKata, type Kata } from '../../app/pesan/katalog';

/** The sentences of the use cases. */
export const kata: Readonly<Record<Bahasa, Kata>> = { id: createKata(katalogId), en: createKata(katalogEn) };
