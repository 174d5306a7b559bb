import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Indikator } from '../../../domain/indikator/indikator';
import type { ButirAntre } from '../../../domain/reviu/antrean';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import { useKata, usePane } from '../../store/context';
import { useKataReviu } from './kata';

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

const perHalaman = 10;

interface AntreanProps {
  readonly daftar: readonly ButirAntre[];
  readonly indikator: ReadonlyMap<string, Indikator>;
}
/** What stands under the filter, why, and the way to it; the most urgent first. */
export const Antrean = ({ daftar, indikator }: AntreanProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataReviu();
  const { tampil, sisa, lagi } = usePaged(daftar, perHalaman);
  if (daftar.length === 0) return <p className={shared.muted}>{kata.tersaring}</p>;
  return (
    <>
      <ul className={shared.list}>
        {tampil.map(({ kode, alasan, periksa }) => {
          const nama = indikator.get(kode)?.indikator ?? kode;
          const sebab = alasan.map((satu) => kata.saringan[satu]).join(' · ');
          return (
            <li key={kode} className={s.row}>
              <div className={s.words}>
                <p className={shared.text}>
                  {kode} · {nama}
                </p>
                <p className={shared.muted}>{sebab === '' ? kata.periksa[periksa] : sebab}</p>
              </div>
              <Button
                className={s.button}
                size="small"
                aria-label={`${kata.buka}: ${nama}`}
                onClick={() => pane.pilihIndikator(kode)}
              >
                {kata.buka}
              </Button>
            </li>
          );
        })}
      </ul>
      {sisa > 0 && <Button onClick={lagi}>{k.umum.lainnya(Math.min(sisa, perHalaman))}</Button>}
    </>
  );
};
