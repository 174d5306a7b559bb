import { Button } from '@fluentui/react-components';
import { useShared } from '../../component/styles';
import { usePane } from '../../store/context';
import { useKataReviu } from './kata';

/** The way to Excel's own comments, for colleagues who answer there: nothing happens before it is asked for. */
export const KomentarExcel = () => {
  const shared = useShared();
  const pane = usePane();
  const { komentar } = useKataReviu();
  return (
    <details>
      <summary className={shared.heading}>{komentar.judul}</summary>
      <div className={shared.group}>
        <p className={shared.text}>{komentar.ket}</p>
        <div className={shared.row}>
          <Button
            size="small"
            onClick={() =>
              void pane.mulaiAksi({ judul: 'samakanKomentar', daftar: [{ id: 'samakanKomentar', masukan: {} }] })
            }
          >
            {komentar.tombol}
          </Button>
        </div>
      </div>
    </details>
  );
};
