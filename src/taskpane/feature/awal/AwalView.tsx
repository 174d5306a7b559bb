import { Button } from '@fluentui/react-components';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Perintah } from '../../layanan/types';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { usePane } from '../../store/context';
import { useKataAwal } from './kata';
import { BukuLama } from './BukuLama';
import { KantorForm } from './KantorForm';

/** The whole way from an empty workbook to filled forms. */
const daftarContoh = (data: DataKantor): readonly [Perintah, ...Perintah[]] => [
  { id: 'siapkanTriwulan', masukan: data },
  { id: 'sisipkanFormat', masukan: {} },
  { id: 'isiDariData', masukan: { data } },
];

/** First run: try the sample in one click, start from a file, or fill in the office once. */
const AwalView = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataAwal();
  const coba = async (): Promise<void> => {
    const data = await pane.layanan.dataContoh();
    await pane.mulaiAksi({ judul: 'cobaContoh', daftar: daftarContoh(data) });
  };
  const dariBerkas = async (): Promise<void> => {
    const aksi = await pane.bacaBerkas();
    if (aksi !== null) await pane.mulaiAksi(aksi);
  };
  return (
    <div className={shared.view}>
      <p className={shared.text}>{k.awal.selamat}</p>
      <Card judul={k.awal.contohJudul}>
        <p className={shared.muted}>{k.awal.contohKet}</p>
        <div className={shared.row}>
          <Button appearance="primary" onClick={() => void coba()}>
            {k.awal.contoh}
          </Button>
          <Button onClick={() => void dariBerkas()}>{k.awal.berkas}</Button>
        </div>
      </Card>
      <BukuLama onMulai={(data) => pane.mulaiAksi({ judul: 'mulaiDariBerkas', daftar: daftarContoh(data) })} />
      <Card judul={k.awal.sendiriJudul}>
        <KantorForm />
      </Card>
    </div>
  );
};
export default AwalView;
