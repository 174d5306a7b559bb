import { useMemo } from 'react';
import { useKata } from '../../store/context';
import { kataAwalEn } from './kata-en';
import { kataAwalId, type KataAwal } from './kata-id';

const kata: Readonly<Record<'id' | 'en', KataAwal>> = { id: kataAwalId, en: kataAwalEn };
/** The pane's words with those of this view, which come with it. */
export const useKataAwal = () => {
  const panel = useKata();
  return useMemo(() => ({ ...panel, k: { ...panel.k, awal: kata[panel.bahasa] } }), [panel]);
};
