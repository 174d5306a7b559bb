import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { daftarTriwulan, romawiOf, type Triwulan } from '../../../domain/periode/periode';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import type { KurangBidang } from '../../model/kurang';
import { usePane, usePaneState } from '../../store/context';
import { useKataIsian } from './kata';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0 },
  group: { display: 'grid', gap: '2px' },
  button: { flex: 'none' },
});

/** An earlier quarter may be missing, too: the column says which. */
const triwulanOf = (kolom: string | null): Triwulan | undefined =>
  daftarTriwulan.find((triwulan) => kolom === `realisasi${triwulan}`);

/** Rows shown at first, over all divisions; 3,000 indicators may miss as many. */
const perHalaman = 40;

export const KurangList = ({ daftar }: { daftar: readonly KurangBidang[] }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataIsian();
  const triwulan = usePaneState((state) => state.keadaan?.keadaanSop.siap?.triwulan ?? 1);
  const semua = daftar.flatMap((bidang) => bidang.daftar.map((butir) => ({ bidang, butir })));
  const { tampil, sisa, lagi } = usePaged(semua, perHalaman);
  const perBidang = daftar.filter((bidang) => tampil.some((satu) => satu.bidang === bidang));
  return (
    <>
      {perBidang.map((bidang) => (
        <div key={bidang.bidang} className={s.group}>
          <h3 className={shared.heading}>
            {bidang.nama} ({bidang.daftar.length})
          </h3>
          <ul className={shared.list}>
            {tampil
              .filter((satu) => satu.bidang === bidang)
              .map(({ butir }) => {
                const apa =
                  butir.jenis === 'realisasi'
                    ? k.isian.realisasi(romawiOf(triwulanOf(butir.lokasi.kolom) ?? triwulan))
                    : k.isian.buktiDukung;
                return (
                  <li key={`${butir.kode} ${butir.lokasi.kolom ?? ''}`} className={s.row}>
                    <div className={s.words}>
                      <p className={shared.text}>{butir.indikator}</p>
                      <p className={shared.muted}>
                        {butir.kode} · {apa}
                      </p>
                    </div>
                    <Button
                      className={s.button}
                      size="small"
                      aria-label={`${k.umum.keSel}: ${butir.indikator}, ${apa}`}
                      onClick={() => void pane.tuju(butir.lokasi)}
                    >
                      {k.umum.keSel}
                    </Button>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      {sisa > 0 && <Button onClick={lagi}>{k.umum.lainnya(Math.min(sisa, perHalaman))}</Button>}
    </>
  );
};
