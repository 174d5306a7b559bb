import { Card } from '../../component/Card';
import { Empty } from '../../component/Empty';
import { useShared } from '../../component/styles';
import { isTerbuka } from '../../../domain/reviu/catatan';
import { useKata, usePane, usePaneState } from '../../store/context';
import { Antrean } from './Antrean';
import { IndikatorCard } from './IndikatorCard';
import { IndikatorNav } from './IndikatorNav';
import { CatatanList } from './CatatanList';
import { PerubahanCard } from './PerubahanCard';

/** The reviewer's desk: one indicator at a time, its figures, why, and the notes on it. */
const ReviuView = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const keadaan = usePaneState((state) => state.keadaan);
  const dipilih = usePaneState((state) => state.indikatorReviu);
  const daftar = keadaan?.data?.daftarIndikator ?? [];
  const ditemukan = daftar.findIndex(({ kode }) => kode === dipilih);
  const posisi = Math.max(0, ditemukan);
  const indikator = daftar[posisi];
  if (keadaan === null || indikator === undefined) {
    return (
      <div className={shared.view}>
        <Empty icon="catatan" judul={k.reviu.kosong} isi={k.reviu.kosongKet} />
      </div>
    );
  }
  const baris = keadaan.rekap?.baris.find(({ kode }) => kode === indikator.kode) ?? null;
  // Notes on the report as a whole, or on rows that are no longer there, have no indicator to stand under.
  const dikenal = new Set(daftar.map(({ kode }) => kode));
  const umum = keadaan.daftarCatatan.filter(({ sasaran }) => sasaran.kunci === null || !dikenal.has(sasaran.kunci));
  const pilih = (tujuan: number): void => {
    const { kode } = daftar[(tujuan + daftar.length) % daftar.length] ?? indikator;
    pane.pilihIndikator(kode);
  };
  return (
    <div className={shared.view}>
      <IndikatorNav posisi={posisi} jumlah={daftar.length} pilih={pilih}>
        <IndikatorCard indikator={indikator} baris={baris} />
      </IndikatorNav>
      <CatatanList
        judul={k.reviu.catatan}
        daftar={keadaan.daftarCatatan.filter(({ sasaran }) => sasaran.kunci === indikator.kode)}
      />
      {umum.length > 0 && <CatatanList judul={k.reviu.umum} daftar={umum} />}
      <PerubahanCard />
      <Card judul={k.reviu.antrean}>
        <Antrean daftar={keadaan.daftarCatatan.filter(isTerbuka)} />
      </Card>
    </div>
  );
};
export default ReviuView;
