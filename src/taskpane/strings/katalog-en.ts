import { en } from './en';
import { enAksi } from './en-aksi';
import { enPerintah } from './en-perintah';
import type { Katalog } from './katalog';

export const katalogEn: Katalog = { ...en, ...enAksi, ...enPerintah };
