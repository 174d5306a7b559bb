import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useShared } from '../../component/styles';
import { hapusContoh } from '../../model/balikkan';
import { useKata, usePane } from '../../store/context';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  words: { flex: '1 1 130px' },
});

/** Says that the figures are the sample's, and takes them away. */
export const ContohNotice = () => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  return (
    <section className={s.box} aria-label={k.alur.contoh}>
      <p className={mergeClasses(shared.muted, s.words)}>{k.alur.contohKet}</p>
      <Button size="small" onClick={() => void pane.mulaiAksi(hapusContoh)}>
        {k.aksi.hapusContoh.judul}
      </Button>
    </section>
  );
};
