import { Button } from '@fluentui/react-components';
import { isMenahan } from '../../../domain/reviu/catatan';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { useKata, usePane, usePaneState } from '../../store/context';

/** Why most cells refuse entries after a return, and the way to open them. */
export const TerbatasNotice = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const jumlah = usePaneState((state) => state.keadaan?.daftarCatatan.filter(isMenahan).length ?? 0);
  return (
    <Card judul={k.alur.terbatasJudul}>
      <p className={shared.text}>{k.alur.terbatas(jumlah)}</p>
      <div className={shared.row}>
        <Button
          size="small"
          onClick={() =>
            void pane.mulaiAksi({ judul: 'bukaIsian', daftar: [{ id: 'bukaIsian', masukan: { alasan: '' } }] })
          }
        >
          {k.aksi.bukaIsian.judul}…
        </Button>
      </div>
    </Card>
  );
};
