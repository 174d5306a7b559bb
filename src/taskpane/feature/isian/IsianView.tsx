import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Card } from '../../component/Card';
import { Empty } from '../../component/Empty';
import { useShared } from '../../component/styles';
import { daftarKurang } from '../../model/kurang';
import { sisipkanFormat } from '../../model/saran';
import { usePane, usePaneState } from '../../store/context';
import { useKataIsian } from './kata';
import { BidangRow } from './BidangRow';
import { KolomCard } from './KolomCard';
import { KurangList } from './KurangList';
import { SelIniCard } from './SelIniCard';
import { SumberData } from './SumberData';

const KelolaDialog = lazy(() => import('./kelola/KelolaDialog'));

/** Forms per division: how far each is, what is missing by name, and filling from data. */
const IsianView = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataIsian();
  const keadaan = usePaneState((state) => state.keadaan);
  const kurang = useMemo(() => (keadaan === null ? [] : daftarKurang(keadaan)), [keadaan]);
  const [kelola, setKelola] = useState(false);
  if (keadaan === null) return null;
  const adaFormat = keadaan.keadaanSop.formatDisisipkan !== null;
  return (
    <div className={shared.view}>
      {!adaFormat && (
        <Card judul={k.isian.judul}>
          <Empty icon="lembar" judul={k.isian.belumAda} isi={k.isian.belumAdaKet}>
            <Button appearance="primary" onClick={() => void pane.mulaiAksi(sisipkanFormat)}>
              {k.aksi.sisipkanFormat.judul}
            </Button>
          </Empty>
        </Card>
      )}
      {adaFormat && (
        <Card judul={k.isian.judul}>
          <ul className={shared.list}>
            {keadaan.kemajuan.map((bidang) => (
              <BidangRow key={bidang.bidang} bidang={bidang} />
            ))}
          </ul>
          <div className={shared.row}>
            <Button size="small" onClick={() => void pane.mulaiAksi(sisipkanFormat)}>
              {k.isian.tambahFormat}
            </Button>
            <Button size="small" onClick={() => setKelola(true)}>
              {k.isian.kelola}
            </Button>
          </div>
        </Card>
      )}
      {adaFormat && <SelIniCard />}
      {adaFormat && <KolomCard />}
      {adaFormat && (
        <Card judul={k.isian.kurangJudul}>
          {kurang.length === 0 ? (
            <p className={shared.muted}>{k.isian.kurangKosong}</p>
          ) : (
            <KurangList daftar={kurang} />
          )}
        </Card>
      )}
      <SumberData />
      <Suspense fallback={null}>{kelola && <KelolaDialog onTutup={() => setKelola(false)} />}</Suspense>
    </div>
  );
};
export default IsianView;
