import { Sheet } from '../../component/Sheet';
import { judulAksi } from '../../model/judul-aksi';
import { useKata, usePane, usePaneState } from '../../store/context';
import type { Kerja } from '../../store/pane-state';
import { BerjalanStage } from './BerjalanStage';
import { FormulirStage } from './FormulirStage';
import { DitolakStage, GagalStage } from './GagalStage';
import { MenyiapkanStage } from './MenyiapkanStage';
import { TinjauStage } from './TinjauStage';

const Stage = ({ kerja }: { kerja: Kerja }) => {
  switch (kerja.tahap) {
    case 'isian':
      return <FormulirStage aksi={kerja.aksi} />;
    case 'menyiapkan':
      return <MenyiapkanStage />;
    case 'tinjau':
      return <TinjauStage {...kerja} />;
    case 'berjalan':
      return <BerjalanStage kerja={kerja} />;
    case 'ditolak':
      return <DitolakStage tolakan={kerja.tolakan} />;
    case 'gagal':
      return <GagalStage aksi={kerja.aksi} sebab={kerja.sebab} mungkinTertulis={kerja.mungkinTertulis} />;
  }
};

/** One action from its form to its outcome, in one sheet whose content changes. */
const AksiDialog = () => {
  const pane = usePane();
  const { k } = useKata();
  const kerja = usePaneState((state) => state.kerja);
  if (kerja === null) return null;
  return (
    <Sheet judul={judulAksi(kerja.aksi, k)} onClose={kerja.tahap === 'berjalan' ? null : pane.batalkan}>
      <Stage kerja={kerja} />
    </Sheet>
  );
};
export default AksiDialog;
