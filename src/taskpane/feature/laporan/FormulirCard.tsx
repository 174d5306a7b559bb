import { Button } from '@fluentui/react-components';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { susunE81, susunSalin } from '../../model/saran';
import { usePane } from '../../store/context';
import { useKataLaporan } from './kata';

/** Formulir E.81: made from the same figures, its Renstra columns filled in by the office. */
export const FormulirCard = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataLaporan();
  return (
    <Card judul={k.laporan.e81}>
      <p className={shared.muted}>{k.laporan.e81Ket}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => void pane.mulaiAksi(susunE81(pane.layanan.sekarang().slice(0, 10)))}>
          {k.laporan.e81Susun}
        </Button>
        <Button size="small" onClick={() => void pane.mulaiAksi(susunSalin)}>
          {k.laporan.salin}
        </Button>
      </div>
    </Card>
  );
};
