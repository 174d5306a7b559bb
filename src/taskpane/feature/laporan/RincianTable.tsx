import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { angkaAtauNull, type RataRata } from '../../../domain/capaian/hasil';
import type { Skala } from '../../../domain/shared/pengaturan';
import { Card } from '../../component/Card';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import { duaDesimal } from '../../model/format';
import { nadaPredikat } from '../../model/ringkas';
import { useKata } from '../../store/context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '2px 8px',
    flexWrap: 'wrap',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  // A name that does not fit beside its figures takes a line of its own instead of a narrow column of words.
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  figures: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', marginLeft: 'auto' },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

const perHalaman = 12;

interface RincianTableProps {
  readonly judul: string;
  readonly baris: readonly { readonly nama: string; readonly rata: RataRata }[];
  readonly skala: Skala;
}
/** Averages of the groups of one kind. */
export const RincianTable = ({ judul, baris, skala }: RincianTableProps) => {
  const s = useStyles();
  const shared = useShared();
  const { k, bahasa } = useKata();
  const { tampil, sisa, lagi } = usePaged(baris, perHalaman);
  return (
    <Card judul={judul}>
      <ul className={shared.list}>
        {tampil.map(({ nama, rata }) => {
          const angka = angkaAtauNull(rata.capaianSd);
          return (
            <li key={nama} className={s.row}>
              <span className={s.name}>{nama}</span>
              <span className={s.figures}>
                <span className={s.value}>{angka === null ? '–' : k.umum.persen(duaDesimal(bahasa, angka))}</span>
                {rata.predikat !== null && (
                  <Pill nada={nadaPredikat(rata.predikat, skala)} icon={false}>
                    {rata.predikat}
                  </Pill>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {sisa > 0 && <Button onClick={lagi}>{k.umum.lainnya(Math.min(sisa, perHalaman))}</Button>}
    </Card>
  );
};
