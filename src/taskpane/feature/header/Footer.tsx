import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Icon } from '../../component/Icon';
import { jamSaja } from '../../model/format';
import { useKata, usePane, usePaneState } from '../../store/context';
import type { Kabar } from '../../store/pane-state';
import { balikkan } from '../../model/balikkan';
import { kabarOf } from '../../model/kabar';
import { sebutPengguna } from '../../model/pengguna';

const useStyles = makeStyles({
  footer: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 12px',
    minHeight: '46px',
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  told: { flex: '1 1 90px', minWidth: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  outcome: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', flex: '1 1 0', minWidth: 0 },
  silent: { display: 'contents' },
  list: { margin: '2px 0 0', paddingLeft: '16px', maxHeight: '96px', overflowY: 'auto' },
  buttons: { display: 'flex', gap: '4px', flex: 'none', marginLeft: 'auto' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  read: { whiteSpace: 'nowrap' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  who: { display: 'flex', gap: '4px', minWidth: 0 },
});

const Outcome = ({ kabar }: { kabar: Kabar }) => {
  const s = useStyles();
  const pane = usePane();
  const { k, app } = useKata();
  const { teks, rincian } = kabarOf(kabar, k, app);
  const aksiBalik = kabar.jenis === 'selesai' ? balikkan(kabar) : null;
  return (
    <>
      <div className={s.told}>
        {teks}
        {rincian.length > 0 && (
          <ul className={s.list}>
            {rincian.map((baris) => (
              <li key={baris}>{baris}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={s.buttons}>
        {aksiBalik !== null && (
          <Button size="small" icon={<Icon nama="balik" />} onClick={() => void pane.mulaiAksi(aksiBalik)}>
            {k.umum.kembalikan}
          </Button>
        )}
        {kabar.jenis === 'gagal-baca' && (
          <Button size="small" onClick={() => void pane.muat()}>
            {k.umum.cobaLagi}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon nama="silang" />}
          aria-label={k.footer.tutup}
          title={k.footer.tutup}
          onClick={pane.tutupKabar}
        />
      </div>
    </>
  );
};

const Resting = () => {
  const s = useStyles();
  const pane = usePane();
  const { k } = useKata();
  const dibaca = usePaneState((state) => state.dibacaPada);
  const membaca = usePaneState((state) => state.membaca);
  const siapa = sebutPengguna(
    usePaneState((state) => state.pengguna),
    k,
  );
  return (
    <>
      <span className={s.read}>
        {membaca ? k.footer.membaca : dibaca === null ? '' : k.footer.dibaca(jamSaja(k, dibaca))}
      </span>
      <span className={s.who}>
        {siapa !== '' && (
          <span className={s.name} title={siapa}>
            {k.footer.anda(siapa)}
          </span>
        )}
        <Link as="button" inline className={s.link} onClick={() => pane.bukaSetelan(true)}>
          {siapa === '' ? k.footer.belumKenal : k.footer.ganti}
        </Link>
      </span>
    </>
  );
};

/** Tells the outcome of the last action until the next one; otherwise how fresh the view is and who sits here. */
export const Footer = () => {
  const s = useStyles();
  const kabar = usePaneState((state) => state.kabar);
  // The sheet of a running action says it itself.
  const menungguSel = usePaneState((state) => state.menungguSel && state.kerja === null);
  const { k } = useKata();
  const told = menungguSel || kabar !== null;
  return (
    <footer className={s.footer}>
      <div role="status" className={told ? s.outcome : s.silent}>
        {menungguSel ? <div className={s.told}>{k.umum.menungguSel}</div> : kabar !== null && <Outcome kabar={kabar} />}
      </div>
      {!told && <Resting />}
    </footer>
  );
};
