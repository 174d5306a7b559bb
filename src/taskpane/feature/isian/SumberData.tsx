import { Button } from '@fluentui/react-components';
import { isContoh } from '../../../app/contoh/is-contoh';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { usePane, usePaneState } from '../../store/context';
import { useKataIsian } from './kata';

/** Filling the forms from a file or from the sample; both are previewed cell by cell before anything is written. */
export const SumberData = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataIsian();
  const data = usePaneState((state) => state.keadaan?.data ?? null);
  // A real office's indicators are never offered the sample's figures.
  const bolehContoh = data !== null && (data.daftarIndikator.length === 0 || isContoh(data.profil));
  const dariBerkas = async (): Promise<void> => {
    const aksi = await pane.bacaBerkas();
    if (aksi !== null) await pane.mulaiAksi(aksi);
  };
  const dariContoh = async (): Promise<void> => {
    const data = await pane.layanan.dataContoh();
    await pane.mulaiAksi({ judul: 'isiDariData', daftar: [{ id: 'isiDariData', masukan: { data } }] });
  };
  return (
    <Card judul={k.isian.isiJudul}>
      <p className={shared.muted}>{k.isian.isiKet}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => void dariBerkas()}>
          {k.isian.pilihBerkas}
        </Button>
        {data !== null && (
          <Button size="small" onClick={() => pane.bukaImpor(true)}>
            {k.isian.ambilIku}
          </Button>
        )}
        {bolehContoh && (
          <Button size="small" onClick={() => void dariContoh()}>
            {k.isian.isiContoh}
          </Button>
        )}
      </div>
    </Card>
  );
};
