import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TentangBuku as Isi } from '../../../app/usecase/tentang-buku';
import { formatAngka } from '../../../domain/shared/format-id';
import { Loading } from '../../component/Loading';
import { SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { useKata, usePane } from '../../store/context';
import { kataTentang } from './kata-tentang';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto auto', gap: '4px 12px', alignItems: 'baseline', margin: 0 },
  value: {
    margin: 0,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
});
/** Where the events stand, in words. */
const keadaanRiwayat = ({ dipadatkan, peristiwa, diSetelan }: Isi, kata: (typeof kataTentang)['id']): string => {
  if (dipadatkan > 0) return kata.dipadatkan(bulat(dipadatkan));
  return diSetelan < peristiwa ? kata.belumKembali(bulat(peristiwa - diSetelan)) : kata.utuh;
};
const bulat = (nilai: number): string => formatAngka(nilai, 0);

/** What the file keeps, and how near it is to what settings can hold. Reads anew when it is opened. */
export const TentangBuku = ({ onKembali }: { onKembali: () => void }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const kata = kataTentang[useKata().bahasa];
  const [isi, setIsi] = useState<Isi | 'gagal' | null>(null);
  useEffect(() => {
    let hidup = true;
    pane.layanan.tentangBuku().then(
      (baru) => hidup && setIsi(baru),
      () => hidup && setIsi('gagal'),
    );
    return () => {
      hidup = false;
    };
  }, [pane]);
  if (isi === null) return <Loading label={kata.judul} />;
  const baris: readonly (readonly [string, string])[] =
    isi === 'gagal'
      ? []
      : [
          [kata.id, isi.id],
          [kata.peristiwa, bulat(isi.peristiwa)],
          [kata.perangkat, bulat(isi.perangkat)],
          [kata.diSetelan, bulat(isi.diSetelan)],
          [kata.diCermin, bulat(isi.diCermin)],
          [kata.ukuran, kata.dari(bulat(isi.ukuran), bulat(isi.batas))],
          [kata.lainnya, bulat(isi.lainnya)],
        ];
  return (
    <>
      <SheetContent>
        {isi === 'gagal' ? (
          <p className={shared.text}>{kata.gagal}</p>
        ) : (
          <>
            <dl className={s.list}>
              {baris.map(([nama, nilai]) => (
                <div key={nama} style={{ display: 'contents' }}>
                  <dt className={shared.muted}>{nama}</dt>
                  <dd className={s.value}>{nilai}</dd>
                </div>
              ))}
            </dl>
            <p className={shared.muted}>{keadaanRiwayat(isi, kata)}</p>
          </>
        )}
      </SheetContent>
      <SheetActions>
        <Button appearance="primary" onClick={onKembali}>
          {kata.kembali}
        </Button>
      </SheetActions>
    </>
  );
};
