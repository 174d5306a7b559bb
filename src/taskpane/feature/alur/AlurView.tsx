import { makeStyles, tokens } from '@fluentui/react-components';
import { isContoh } from '../../../app/contoh/is-contoh';
import { useShared } from '../../component/styles';
import { useKata, usePaneState } from '../../store/context';
import { LangkahItem } from './LangkahItem';
import { ContohNotice } from './ContohNotice';
import { GangguanNotice } from './GangguanNotice';

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

/** The steps of the SOP as the task list. */
const AlurView = () => {
  const s = useStyles();
  const shared = useShared();
  const { k } = useKata();
  const keadaan = usePaneState((state) => state.keadaan);
  if (keadaan === null) return null;
  const { sop, keadaanSop, gangguan, data } = keadaan;
  return (
    <div className={shared.view}>
      <h2 className={shared.hidden}>{k.alur.judul}</h2>
      {gangguan.length > 0 && <GangguanNotice gangguan={gangguan} />}
      {data !== null && isContoh(data.profil) && <ContohNotice />}
      <ol className={s.list}>
        {sop.langkah.map((langkah) => (
          <LangkahItem
            key={langkah.nomor}
            langkah={langkah}
            keadaan={keadaanSop.langkah.find(({ nomor }) => nomor === langkah.nomor) ?? null}
            kini={keadaanSop.kini === langkah.nomor}
          />
        ))}
      </ol>
      <p className={shared.muted}>{k.alur.tanpa10}</p>
      <p className={shared.muted}>{k.alur.usulan}</p>
    </div>
  );
};
export default AlurView;
