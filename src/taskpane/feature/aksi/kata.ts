import { useMemo } from 'react';
import { useKata } from '../../store/context';
import { kataAksiEn } from './kata-en';
import { kataAksiId, type KataAksi } from './kata-id';

const kata: Readonly<Record<'id' | 'en', KataAksi>> = { id: kataAksiId, en: kataAksiEn };
/** The pane's words with those of this dialog, which come with it. */
export const useKataAksi = () => {
  const panel = useKata();
  return useMemo(() => ({ ...panel, k: { ...panel.k, ...kata[panel.bahasa] } }), [panel]);
};
