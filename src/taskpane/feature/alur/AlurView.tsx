import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { nomorTerlewat } from '../../../domain/sop/revisi';
import { isContoh } from '../../../app/contoh/is-contoh';
import { fokusCadangan } from '../../component/fokus';
import { useShared } from '../../component/styles';
import { useKata, usePaneState } from '../../store/context';
import { LangkahItem } from './LangkahItem';
import { ContohNotice } from './ContohNotice';
import { TerbatasNotice } from './TerbatasNotice';

/** Seldom needed, so fetched when it is. */
const GangguanNotice = lazy(() => import('./GangguanNotice'));
const TakBerlakuNotice = lazy(() => import('./TakBerlakuNotice'));
const SalinanNotice = lazy(() => import('./SalinanNotice'));

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '2px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Pixels left free below the current step. */
const jarak = 24;

/** The steps of the SOP as the task list. */
const AlurView = () => {
  const s = useStyles();
  const shared = useShared();
  const { k } = useKata();
  const keadaan = usePaneState((state) => state.keadaan);
  const daftar = useRef<HTMLOListElement>(null);
  // Once, when the view opens: the step whose turn it is stands in sight. A pane that scrolls as a whole stays at its header.
  useEffect(() => {
    const panel = document.getElementById(fokusCadangan);
    const kini = daftar.current?.querySelector('[aria-current="step"]');
    if (panel === null || kini == null) return;
    const lewat = kini.getBoundingClientRect().bottom - panel.getBoundingClientRect().bottom;
    if (lewat > 0) panel.scrollTop += lewat + jarak;
  }, []);
  if (keadaan === null) return null;
  const { sop, keadaanSop, gangguan, takBerlaku, data } = keadaan;
  return (
    <div className={shared.view}>
      <h2 className={shared.hidden}>{k.alur.judul}</h2>
      {gangguan.length > 0 && (
        <Suspense fallback={null}>
          <GangguanNotice gangguan={gangguan} />
        </Suspense>
      )}
      {takBerlaku.length > 0 && (
        <Suspense fallback={null}>
          <TakBerlakuNotice daftar={takBerlaku} />
        </Suspense>
      )}
      {keadaan.buku === 'milik-kita' && (
        <Suspense fallback={null}>
          <SalinanNotice />
        </Suspense>
      )}
      {keadaanSop.isianTerbatas && keadaanSop.ditandatangani === null && <TerbatasNotice />}
      {data !== null && isContoh(data.profil) && <ContohNotice />}
      {keadaanSop.pembukaan.length > 0 && (
        <p className={shared.text}>{k.alur.segelGugur(keadaanSop.pembukaan.length)}</p>
      )}
      <ol className={s.list} ref={daftar}>
        {sop.langkah.map((langkah) => (
          <LangkahItem
            key={langkah.nomor}
            langkah={langkah}
            keadaan={keadaanSop.langkah.find(({ nomor }) => nomor === langkah.nomor) ?? null}
            kini={keadaanSop.kini === langkah.nomor}
          />
        ))}
      </ol>
      {nomorTerlewat(sop.langkah).includes(10) && <p className={shared.muted}>{k.alur.tanpa10}</p>}
      {keadaanSop.langkah.some(({ pelaksana }) => !pelaksana.ditetapkan) && (
        <p className={shared.muted}>{k.alur.usulan}</p>
      )}
    </div>
  );
};
export default AlurView;
