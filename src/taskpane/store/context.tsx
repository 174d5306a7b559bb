import { createContext, useContext, useMemo } from 'react';
import { katalogOf, type Katalog } from '../strings/katalog';
import type { Kata } from '../../app/pesan/katalog';
import type { Bahasa } from '../layanan/types';
import { useStore } from './create-store';
import type { Pane } from './pane';
import type { PaneState } from './pane-state';

export const PaneContext = createContext<Pane | null>(null);

export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('PaneContext is missing above this component');
  return pane;
};

/** One stored part of the pane's state. */
export const usePaneState = <T,>(select: (state: PaneState) => T): T => useStore(usePane().store, select);

export interface KataPanel {
  readonly bahasa: Bahasa;
  /** The pane's own words. */
  readonly k: Katalog;
  /** The sentences of the use cases. */
  readonly app: Kata;
}
export const useKata = (): KataPanel => {
  const { layanan } = usePane();
  const bahasa = usePaneState((state) => state.bahasa);
  return useMemo(() => ({ bahasa, k: katalogOf(bahasa), app: layanan.kata(bahasa) }), [bahasa, layanan]);
};
