import { angkaAtauNull, type Hasil, type RekapCapaian } from '../../../domain/capaian/hasil';
import { romawiOf } from '../../../domain/periode/periode';
import type { DataKantor } from '../../../domain/shared/kantor';
import { Card } from '../../component/Card';
import { Figures } from '../../component/Figure';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { duaDesimal } from '../../model/format';
import { nadaPredikat } from '../../model/ringkas';
import { useKataLaporan } from './kata';

/** Names listed at most; the rest stand in the workbook. */
const batasNama = 8;

export const RingkasanCard = ({ rekap, data }: { rekap: RekapCapaian; data: DataKantor }) => {
  const shared = useShared();
  const { k, bahasa } = useKataLaporan();
  const tw = romawiOf(data.periode.triwulan);
  const persen = (hasil: Hasil): string => {
    const angka = angkaAtauNull(hasil);
    return angka === null ? '–' : k.umum.persen(duaDesimal(bahasa, angka));
  };
  const { rataRata, anggaran } = rekap;
  const nama = new Map(data.daftarIndikator.map(({ kode, indikator }) => [kode, indikator]));
  const lewat = rataRata.tidakTerhitung;
  return (
    <Card judul={k.laporan.judul(tw, data.periode.tahun)}>
      <Figures
        items={[
          { label: k.laporan.rataRata(tw), value: persen(rataRata.capaianSd) },
          { label: k.laporan.serapan, value: persen(anggaran.serapan) },
          { label: k.laporan.rataTw(tw), value: persen(rataRata.capaianTw) },
          { label: k.laporan.rataTahunan, value: persen(rataRata.capaianTahunan) },
        ]}
      />
      <div className={shared.row}>
        {rataRata.predikat !== null && (
          <Pill nada={nadaPredikat(rataRata.predikat, data.pengaturan.skala)} icon={false}>
            {rataRata.predikat}
          </Pill>
        )}
        <span className={shared.muted}>{k.laporan.terhitung(rataRata.terhitung, rataRata.jumlah)}</span>
      </div>
      {lewat.length > 0 && (
        <p className={shared.muted}>
          {k.laporan.tidakTerhitung}:{' '}
          {lewat
            .slice(0, batasNama)
            .map((kode) => nama.get(kode) ?? kode)
            .join('; ')}
          {lewat.length > batasNama && '…'}
        </p>
      )}
    </Card>
  );
};
