import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Keadaan } from '../../../app/usecase/keadaan';
import { saranOf, type Saran } from '../../model/saran';
import { useKata, usePane, usePaneState } from '../../store/context';
import type { Katalog } from '../../strings/katalog';

const useStyles = makeStyles({
  band: {
    // Room for a line and a sentence of two, whatever they say: the tabs below do not move when they change.
    minHeight: '84px',
    boxSizing: 'border-box',
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: '2px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  turn: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '10px', flexWrap: 'wrap' },
  what: { margin: 0, flex: '1 1 130px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flex: 'none', minWidth: '72px' },
});

const isiOf = (k: Katalog, { kunci, jumlah }: Saran): string => {
  const { isi } = k.saran[kunci];
  return typeof isi === 'function' ? isi(jumlah) : isi;
};

export const NextStep = ({ keadaan }: { keadaan: Keadaan }) => {
  const s = useStyles();
  const pane = usePane();
  const { k } = useKata();
  const peran = usePaneState((state) => state.pengguna.peran);
  const saran = saranOf(keadaan, pane.layanan.sekarang().slice(0, 10));
  if (saran === null) return null;
  const { giliran, langkah, tujuan } = saran;
  const siapa =
    giliran === null ? k.header.selesai : giliran === peran ? k.header.giliranAnda : k.header.giliran(k.peran[giliran]);
  return (
    <section className={s.band} aria-label={k.header.apaBerikutnya}>
      <p className={s.turn}>{langkah === null ? siapa : `${siapa} · ${k.header.langkahKe(langkah)}`}</p>
      <div className={s.line}>
        <p className={s.what}>{isiOf(k, saran)}</p>
        <Button
          className={s.button}
          appearance="primary"
          onClick={() => (tujuan.jenis === 'tab' ? pane.pilihTab(tujuan.tab) : void pane.mulaiAksi(tujuan.aksi))}
        >
          {k.saran[saran.kunci].tombol}
        </Button>
      </div>
    </section>
  );
};
