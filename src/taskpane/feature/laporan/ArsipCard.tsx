import { Button } from '@fluentui/react-components';
import type { Periode } from '../../../domain/periode/periode';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { simpan } from '../../model/saran';
import type { Aksi } from '../../store/pane-state';
import { usePane } from '../../store/context';
import { useKataLaporan } from './kata';

const susunSerahTerima: Aksi = {
  judul: 'susunSerahTerima',
  daftar: [{ id: 'susunSerahTerima', masukan: {} }],
};

/** The one file that is the archive: its name, and saving it. */
export const ArsipCard = ({ periode }: { periode: Periode }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataLaporan();
  return (
    <Card judul={k.laporan.arsip}>
      <div>
        <p className={shared.heading}>{k.laporan.namaArsip}</p>
        <p className={shared.text}>{`TW${periode.triwulan}-${periode.tahun}_Capaian-Kinerja_Final.xlsx`}</p>
      </div>
      <p className={shared.muted}>{k.laporan.simpanKet}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => void pane.mulaiAksi(simpan)}>
          {k.laporan.simpan}
        </Button>
        <Button size="small" onClick={() => void pane.mulaiAksi(susunSerahTerima)}>
          {k.aksi.susunSerahTerima.judul}
        </Button>
      </div>
    </Card>
  );
};
