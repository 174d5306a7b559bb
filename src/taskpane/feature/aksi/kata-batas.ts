import { formatAngka } from '../../../domain/shared/format-id';

const bulat = (nilai: number): string => formatAngka(nilai, 0);

/** Said at a field whose text is too long for the history. */
export const kataBatas: Readonly<Record<'id' | 'en', (panjang: number, batas: number) => string>> = {
  id: (panjang, batas) =>
    `${bulat(panjang)} karakter; paling banyak ${bulat(batas)}. Hapus ${bulat(panjang - batas)} karakter.`,
  en: (panjang, batas) =>
    `${bulat(panjang)} characters; ${bulat(batas)} at the most. Remove ${bulat(panjang - batas)}.`,
};
