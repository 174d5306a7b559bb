import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { angkaAtauNull, type BarisCapaian } from '../../../domain/capaian/hasil';
import type { Indikator } from '../../../domain/indikator/indikator';
import { romawiOf } from '../../../domain/periode/periode';
import { Card } from '../../component/Card';
import { Figures } from '../../component/Figure';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { duaDesimal, isiCell } from '../../model/format';
import { kalimatCapaian, masukanSd, masukanTw } from '../../model/mengapa';
import { nadaPredikat } from '../../model/ringkas';
import { useKata, usePane, usePaneState } from '../../store/context';

const useStyles = makeStyles({
  why: {
    display: 'grid',
    gap: '3px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface IndikatorCardProps {
  readonly indikator: Indikator;
  readonly baris: BarisCapaian | null;
}
/** Figures of one indicator, its predikat, and in words why they are what they are. */
export const IndikatorCard = ({ indikator, baris }: IndikatorCardProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k, bahasa } = useKata();
  const data = usePaneState((state) => state.keadaan?.data ?? null);
  if (data === null) return null;
  const { triwulan } = data.periode;
  const tw = romawiOf(triwulan);
  const persen = (hasil: BarisCapaian['capaianTw'] | undefined): string => {
    const angka = hasil === undefined ? null : angkaAtauNull(hasil);
    return angka === null ? '–' : k.umum.persen(duaDesimal(bahasa, angka));
  };
  const kolomRealisasi = `realisasi${triwulan}`;
  const lokasi = { tabel: 'isian', bidang: indikator.bidang, kunci: indikator.kode, kolom: kolomRealisasi } as const;
  const bidang = data.daftarBidang.find(({ kode }) => kode === indikator.bidang)?.singkatan ?? indikator.bidang;
  const { polaritas, konsolidasi } = indikator;
  const alasan = [masukanTw, masukanSd].map((ambil) =>
    baris === null ? '' : kalimatCapaian(ambil(baris), polaritas, data.pengaturan.rumusNegatif, bahasa, k),
  );
  const [alasanTw = '', alasanSd = ''] = alasan;
  return (
    <Card judul={indikator.indikator}>
      <p className={shared.muted}>
        {indikator.kode} · {bidang} · {indikator.satuan}
      </p>
      <Figures
        items={[
          { label: k.reviu.target(tw), value: isiCell(bahasa, indikator.target[triwulan - 1] ?? null) },
          { label: k.reviu.realisasi(tw), value: isiCell(bahasa, indikator.realisasi[triwulan - 1] ?? null) },
          { label: k.reviu.capaianTw(tw), value: persen(baris?.capaianTw) },
          { label: k.reviu.capaianSd(tw), value: persen(baris?.capaianSd) },
        ]}
      />
      <div className={shared.row}>
        {baris?.predikat != null && (
          <Pill nada={nadaPredikat(baris.predikat, data.pengaturan.skala)} icon={false}>
            {baris.predikat}
          </Pill>
        )}
        <span className={shared.muted}>
          {k.reviu.capaianTahunan}: {persen(baris?.capaianTahunan)}
        </span>
      </div>
      <div className={s.why}>
        <h3 className={shared.heading}>{k.reviu.mengapa}</h3>
        <p className={shared.text}>{alasanTw === alasanSd ? alasanSd : `${k.reviu.capaianTw(tw)}: ${alasanTw}`}</p>
        {alasanTw !== alasanSd && (
          <p className={shared.text}>
            {k.reviu.capaianSd(tw)}: {alasanSd}
          </p>
        )}
        <p className={shared.muted}>
          {[
            polaritas === null ? '' : k.mengapa.polaritas[polaritas],
            konsolidasi === null ? '' : k.mengapa.konsolidasi[konsolidasi],
          ].join(' ')}
        </p>
        <p className={shared.muted}>
          {k.reviu.sumber}: {indikator.sumberData === '' ? k.reviu.belumAda : indikator.sumberData} · {k.reviu.bukti}:{' '}
          {indikator.buktiDukung === '' ? k.reviu.belumAda : indikator.buktiDukung}
        </p>
      </div>
      <div className={shared.row}>
        <Button size="small" onClick={() => void pane.tuju(lokasi)}>
          {k.reviu.lihatSel}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() =>
            void pane.mulaiAksi({
              judul: 'tulisCatatan',
              daftar: [
                {
                  id: 'tulisCatatan',
                  masukan: { sasaran: { tabel: 'isian', kunci: indikator.kode, kolom: kolomRealisasi }, teks: '' },
                },
              ],
            })
          }
        >
          {k.reviu.tulis}
        </Button>
      </div>
    </Card>
  );
};
