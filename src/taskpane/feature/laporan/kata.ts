import { useMemo } from 'react';
import { useKata } from '../../store/context';
import { kataLaporanEn } from './kata-en';
import { kataLaporanId, type KataLaporan } from './kata-id';

const kata: Readonly<Record<'id' | 'en', KataLaporan>> = { id: kataLaporanId, en: kataLaporanEn };
/** The pane's words with those of this view, which come with it. */
export const useKataLaporan = () => {
  const panel = useKata();
  return useMemo(() => ({ ...panel, k: { ...panel.k, laporan: kata[panel.bahasa] } }), [panel]);
};
