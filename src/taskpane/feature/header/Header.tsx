import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { romawiOf } from '../../../domain/periode/periode';
import { Icon } from '../../component/Icon';
import { useKata, usePane, usePaneState } from '../../store/context';
import { NextStep } from './NextStep';

const useStyles = makeStyles({
  header: {
    padding: '12px 12px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  names: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Same place as the next step, before it is known.
  band: { height: '84px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2 },
  office: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Office, quarter, and the one thing to do next. */
export const Header = () => {
  const s = useStyles();
  const pane = usePane();
  const { k } = useKata();
  const keadaan = usePaneState((state) => state.keadaan);
  const siap = keadaan?.keadaanSop.siap ?? null;
  const profil = keadaan?.data?.profil;
  return (
    <header className={s.header}>
      <div className={s.top}>
        <div className={s.names}>
          <h1 className={s.title}>
            {siap === null ? k.app.nama : k.header.triwulan(romawiOf(siap.triwulan), siap.tahun)}
          </h1>
          <p className={s.office}>
            {keadaan === null
              ? k.umum.memuat
              : profil === undefined
                ? k.header.belumMulai
                : `${profil.instansi} · ${profil.daerah}`}
          </p>
        </div>
        <Button
          appearance="subtle"
          icon={<Icon nama="gigi" />}
          aria-label={k.header.setelan}
          title={k.header.setelan}
          onClick={() => pane.bukaSetelan(true)}
        />
      </div>
      {keadaan === null && <div className={s.band} />}
      {keadaan !== null && keadaan.buku === 'milik-kita' && siap !== null && <NextStep keadaan={keadaan} />}
    </header>
  );
};
