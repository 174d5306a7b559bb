import { useMemo } from 'react';
import { useKata } from '../../store/context';
import { kataPeriksaEn } from './kata-en';
import { kataPeriksaId, type KataPeriksa } from './kata-id';

const kata: Readonly<Record<'id' | 'en', KataPeriksa>> = { id: kataPeriksaId, en: kataPeriksaEn };
/** The pane's words with those of this view, which come with it. */
export const useKataPeriksa = () => {
  const panel = useKata();
  return useMemo(() => ({ ...panel, k: { ...panel.k, periksa: kata[panel.bahasa] } }), [panel]);
};
