import { Empty } from '../../component/Empty';
import { useShared } from '../../component/styles';
import { usePaneState } from '../../store/context';
import { useKataLaporan } from './kata';
import { ArsipCard } from './ArsipCard';
import { DokumenCard } from './DokumenCard';
import { FormulirCard } from './FormulirCard';
import { PengesahanCard } from './PengesahanCard';
import { RingkasanCard } from './RingkasanCard';
import { RincianTable } from './RincianTable';

/** Averages, absorption and predikat; the document, its printing, its signature, its archive. */
const LaporanView = () => {
  const shared = useShared();
  const { k } = useKataLaporan();
  const keadaan = usePaneState((state) => state.keadaan);
  if (keadaan === null) return null;
  const { rekap, data } = keadaan;
  if (rekap === null || data === null) {
    return (
      <div className={shared.view}>
        <Empty icon="lembar" judul={k.laporan.kosong} isi={k.laporan.kosongKet} />
      </div>
    );
  }
  const namaBidang = new Map(data.daftarBidang.map(({ kode, singkatan }) => [kode, singkatan]));
  return (
    <div className={shared.view}>
      <RingkasanCard rekap={rekap} data={data} />
      <RincianTable
        judul={k.laporan.perBidang}
        baris={rekap.perBidang.map((satu) => ({ nama: namaBidang.get(satu.bidang) ?? satu.bidang, rata: satu }))}
        skala={data.pengaturan.skala}
      />
      <RincianTable
        judul={k.laporan.perSasaran}
        baris={rekap.perSasaran.map((satu) => ({ nama: satu.sasaran, rata: satu }))}
        skala={data.pengaturan.skala}
      />
      <DokumenCard keadaan={keadaan} />
      <FormulirCard />
      <PengesahanCard keadaan={keadaan} />
      <ArsipCard periode={data.periode} />
    </div>
  );
};
export default LaporanView;
