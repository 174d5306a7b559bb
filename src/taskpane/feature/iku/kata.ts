import { useKata } from '../../store/context';
import { kataIkuEn } from './kata-en';
import { kataIkuId, type KataIku } from './kata-id';

export const kataIku: Readonly<Record<'id' | 'en', KataIku>> = { id: kataIkuId, en: kataIkuEn };
export const useKataIku = (): KataIku => kataIku[useKata().bahasa];
