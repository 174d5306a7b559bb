import { en } from './en';
import { enAksi } from './en-aksi';
import type { Katalog } from './katalog';

export const katalogEn: Katalog = { ...en, ...enAksi };
