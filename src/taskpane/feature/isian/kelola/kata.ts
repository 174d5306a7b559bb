import { useKata } from '../../../store/context';
import { kataKelolaEn } from './kata-en';
import { kataKelolaId, type KataKelola } from './kata-id';

export const kataKelola: Readonly<Record<'id' | 'en', KataKelola>> = { id: kataKelolaId, en: kataKelolaEn };
export const useKataKelola = (): KataKelola => kataKelola[useKata().bahasa];
