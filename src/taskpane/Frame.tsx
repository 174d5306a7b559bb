import { Button, makeStyles, tokens, useFocusFinders } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { Keadaan } from '../app/usecase/keadaan';
import { Empty } from './component/Empty';
import { ErrorBoundary } from './component/ErrorBoundary';
import { fokusCadangan } from './component/fokus';
import { Loading } from './component/Loading';
import { Footer } from './feature/header/Footer';
import { Header } from './feature/header/Header';
import { Tabs, tabId } from './feature/header/Tabs';
import { useKata, usePane, usePaneState } from './store/context';
import { View, viewPreloads } from './views';

const AksiDialog = lazy(() => import('./feature/aksi/AksiDialog'));
const MengapaBar = lazy(() => import('./feature/mengapa/MengapaBar'));
const SetelanDialog = lazy(() => import('./feature/setelan/SetelanDialog'));
const ImporDialog = lazy(() => import('./feature/iku/ImporDialog'));
const AwalView = lazy(() => import('./feature/awal/AwalView'));

const useStyles = makeStyles({
  // A tall pane keeps header and footer in view; a low one (or a zoomed one) scrolls as a whole, with only the tabs and the footer held.
  frame: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (min-height: 540px)': { height: '100vh', minHeight: 0 },
  },
  main: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    '@media (min-height: 540px)': { minHeight: 0 },
  },
  waiting: {
    height: '46px',
    flex: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  panel: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: '12px',
    outlineOffset: '-2px',
    // The bar's room is kept on both sides, so that content stands under the header's edges with and without a bar.
    '@media (min-height: 540px)': {
      overflowY: 'auto',
      minHeight: 0,
      scrollbarGutter: 'stable both-edges',
      padding: '12px 4px',
    },
    '::-webkit-scrollbar': { width: '8px' },
    '::-webkit-scrollbar-thumb': { backgroundColor: tokens.colorNeutralStroke1, borderRadius: '4px' },
  },
  foot: { position: 'sticky', bottom: 0, zIndex: 2 },
});

const isMulai = ({ buku, keadaanSop }: Keadaan): boolean => buku === 'kosong' || keadaanSop.siap === null;

const Body = ({ keadaan }: { keadaan: Keadaan }) => {
  const pane = usePane();
  const { k } = useKata();
  const tab = usePaneState((state) => state.tab);
  const baca = <Button onClick={() => void pane.muat()}>{k.app.muatUlang}</Button>;
  if (keadaan.buku === 'asing') {
    return (
      <Empty icon="seru" judul={k.app.asing} isi={k.app.asingKet}>
        {baca}
      </Empty>
    );
  }
  if (keadaan.buku === 'versi-baru') {
    return (
      <Empty icon="info" judul={k.app.versiBaru} isi={k.app.versiBaruKet}>
        {baca}
      </Empty>
    );
  }
  return isMulai(keadaan) ? <AwalView /> : <View tab={tab} />;
};

const Unread = () => {
  const pane = usePane();
  const { k, app } = useKata();
  const sebab = usePaneState((state) => state.gagalBaca);
  if (sebab === null) return <Loading label={k.umum.memuat} />;
  const { judul, tindakan } = app.kegagalan(sebab);
  return (
    <Empty icon="seru" judul={judul} isi={tindakan}>
      <Button appearance="primary" onClick={() => void pane.muat()}>
        {k.umum.cobaLagi}
      </Button>
    </Empty>
  );
};

/** Header, tabs, the view, the footer, and whatever sheet is open. */
export const Frame = () => {
  const s = useStyles();
  // Holds Fluent's focus manager for as long as the pane lives: were its last user to leave together with an open dialog,
  // nobody would be left to lift the dialog's `aria-hidden` from the pane.
  useFocusFinders();
  const { k } = useKata();
  const keadaan = usePaneState((state) => state.keadaan);
  const tab = usePaneState((state) => state.tab);
  const adaKerja = usePaneState((state) => state.kerja !== null);
  const setelan = usePaneState((state) => state.setelanTerbuka);
  const impor = usePaneState((state) => state.imporTerbuka);
  const adaTab = keadaan !== null && keadaan.buku === 'milik-kita' && !isMulai(keadaan);

  useEffect(() => {
    // Fetched while nothing else happens, so that a tab or a button answers at once.
    const timer = setTimeout(() => viewPreloads.forEach((muat) => void muat()), 300);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={s.frame}>
      <Header />
      <main className={s.main}>
        {keadaan === null && <div className={s.waiting} />}
        {adaTab && (
          <div className={s.tabs}>
            <Tabs keadaan={keadaan} />
          </div>
        )}
        <div
          key={adaTab ? tab : 'awal'}
          id={fokusCadangan}
          className={s.panel}
          tabIndex={0}
          {...(adaTab
            ? { role: 'tabpanel', 'aria-labelledby': tabId(tab) }
            : { role: 'region', 'aria-label': k.app.halaman })}
        >
          <ErrorBoundary
            fallback={(cobaLagi) => (
              <Empty icon="seru" judul={k.app.rusak} isi={k.app.rusakKet}>
                <Button onClick={cobaLagi}>{k.umum.cobaLagi}</Button>
              </Empty>
            )}
          >
            <Suspense fallback={<Loading label={k.umum.memuat} />}>
              {keadaan === null ? <Unread /> : <Body keadaan={keadaan} />}
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
      <div className={s.foot}>
        <Suspense fallback={null}>{adaTab && <MengapaBar />}</Suspense>
        <Footer />
      </div>
      <Suspense fallback={null}>
        {adaKerja && <AksiDialog />}
        {setelan && <SetelanDialog />}
        {impor && <ImporDialog />}
      </Suspense>
    </div>
  );
};
