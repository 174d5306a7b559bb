import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Catatan } from '../../../domain/reviu/catatan';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import { useKata, usePane, usePaneState } from '../../store/context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  words: { minWidth: 0 },
  button: { flex: 'none' },
});

const perHalaman = 20;

/** Notes that still wait, each with the way to its indicator. */
export const Antrean = ({ daftar }: { daftar: readonly Catatan[] }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const indikator = usePaneState((state) => state.keadaan?.data?.daftarIndikator);
  const { tampil, sisa, lagi } = usePaged(daftar, perHalaman);
  if (daftar.length === 0) return <p className={shared.muted}>{k.reviu.antreanKosong}</p>;
  return (
    <>
      <ul className={shared.list}>
        {tampil.map((catatan) => {
          const { kunci } = catatan.sasaran;
          const nama = indikator?.find(({ kode }) => kode === kunci)?.indikator ?? k.reviu.umum;
          return (
            <li key={catatan.id} className={s.row}>
              <div className={s.words}>
                <p className={shared.text}>{nama}</p>
                <p className={shared.muted}>{k.reviu.status[catatan.status]}</p>
              </div>
              {kunci !== null && (
                <Button
                  className={s.button}
                  size="small"
                  aria-label={`${k.reviu.buka}: ${nama}`}
                  onClick={() => pane.pilihIndikator(kunci)}
                >
                  {k.reviu.buka}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sisa > 0 && <Button onClick={lagi}>{k.isian.lainnya(Math.min(sisa, perHalaman))}</Button>}
    </>
  );
};
