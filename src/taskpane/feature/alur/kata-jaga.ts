import { useKata } from '../../store/context';
import { kataJagaEn } from './kata-jaga-en';
import { kataJagaId, type KataJaga } from './kata-jaga-id';

export const kataJaga: Readonly<Record<'id' | 'en', KataJaga>> = { id: kataJagaId, en: kataJagaEn };
/** Words about the stored history, in the pane's language. */
export const useKataJaga = (): KataJaga => kataJaga[useKata().bahasa];
