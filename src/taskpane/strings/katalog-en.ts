import { en } from './en';
import { enAksi } from './en-aksi';
import { enPerintah } from './en-perintah';

/** Each part has the type of its Indonesian one. */
export const katalogEn = { ...en, ...enAksi, ...enPerintah };
