import { useMemo } from 'react';
import { useKata } from '../../store/context';
import { kataIsianEn } from './kata-en';
import { kataIsianId, type KataIsian } from './kata-id';

const kata: Readonly<Record<'id' | 'en', KataIsian>> = { id: kataIsianId, en: kataIsianEn };
/** The pane's words with those of this view, which come with it. */
export const useKataIsian = () => {
  const panel = useKata();
  return useMemo(() => ({ ...panel, k: { ...panel.k, isian: kata[panel.bahasa] } }), [panel]);
};
