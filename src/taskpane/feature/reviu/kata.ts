import { useKata } from '../../store/context';
import { kataReviuEn } from './kata-en';
import { kataReviuId, type KataReviu } from './kata-id';

const kataReviu: Readonly<Record<'id' | 'en', KataReviu>> = { id: kataReviuId, en: kataReviuEn };
export const useKataReviu = (): KataReviu => kataReviu[useKata().bahasa];
