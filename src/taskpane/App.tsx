import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { daftarTema, temaOtomatis } from './theme/tema';
import { PaneContext, usePane, usePaneState } from './store/context';
import type { Pane } from './store/pane';
import { Frame } from './Frame';

const Themed = () => {
  const { layanan } = usePane();
  const pilihan = usePaneState((state) => state.tema);
  const bahasa = usePaneState((state) => state.bahasa);
  const tema = pilihan === 'auto' ? temaOtomatis(layanan.temaHost()) : pilihan;
  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);
  useEffect(() => {
    document.documentElement.style.colorScheme = tema === 'light' ? 'light' : 'dark';
  }, [tema]);
  return (
    <FluentProvider theme={daftarTema[tema]}>
      <Frame />
    </FluentProvider>
  );
};

export const App = ({ pane }: { pane: Pane }) => (
  <PaneContext.Provider value={pane}>
    <Themed />
  </PaneContext.Provider>
);
