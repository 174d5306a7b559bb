import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { angkaAtauNull, type BarisCapaian } from '../../../domain/capaian/hasil';
import type { ReactNode } from 'react';
import type { Indikator } from '../../../domain/indikator/indikator';
import { daftarTriwulan, romawiOf } from '../../../domain/periode/periode';
import type { Temuan } from '../../../domain/validasi/temuan';
import { Card } from '../../component/Card';
import { Figures } from '../../component/Figure';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { duaDesimal, isiCell } from '../../model/format';
import { kalimatCapaian, masukanSd, masukanTw } from '../../model/mengapa';
import { nadaPredikat } from '../../model/ringkas';
import { useKata, usePane, usePaneState } from '../../store/context';
import { useKataReviu } from './kata';

const useStyles = makeStyles({
  why: {
    display: 'grid',
    gap: '3px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Findings beyond these are in the tab that has them all. */
const TEMUAN_TERBANYAK = 5;

interface IndikatorCardProps {
  readonly indikator: Indikator;
  readonly baris: BarisCapaian | null;
  readonly temuan: readonly Temuan[];
  readonly children: ReactNode;
}
/** Figures of one indicator, its predikat, and in words why they are what they are. */
export const IndikatorCard = ({ indikator, baris, temuan, children }: IndikatorCardProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k, bahasa, app } = useKata();
  const kata = useKataReviu();
  const data = usePaneState((state) => state.keadaan?.data ?? null);
  if (data === null) return null;
  const { triwulan } = data.periode;
  const tw = romawiOf(triwulan);
  const persen = (hasil: BarisCapaian['capaianTw'] | undefined): string => {
    const angka = hasil === undefined ? null : angkaAtauNull(hasil);
    return angka === null ? '–' : k.umum.persen(duaDesimal(bahasa, angka));
  };
  const lalu =
    triwulan === 1
      ? []
      : [
          {
            label: kata.lalu(romawiOf(daftarTriwulan[triwulan - 2] ?? 1)),
            value: isiCell(bahasa, indikator.realisasi[triwulan - 2] ?? null),
          },
        ];
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
          { label: kata.target(tw), value: isiCell(bahasa, indikator.target[triwulan - 1] ?? null) },
          { label: kata.realisasi(tw), value: isiCell(bahasa, indikator.realisasi[triwulan - 1] ?? null) },
          { label: kata.capaianTw(tw), value: persen(baris?.capaianTw) },
          { label: kata.capaianSd(tw), value: persen(baris?.capaianSd) },
          ...lalu,
        ]}
      />
      <div className={shared.row}>
        {baris?.predikat != null && (
          <Pill nada={nadaPredikat(baris.predikat, data.pengaturan.skala)} icon={false}>
            {baris.predikat}
          </Pill>
        )}
        <span className={shared.muted}>
          {kata.capaianTahunan}: {persen(baris?.capaianTahunan)}
        </span>
      </div>
      <div className={s.why}>
        <h3 className={shared.heading}>{kata.mengapa}</h3>
        <p className={shared.text}>{alasanTw === alasanSd ? alasanSd : `${kata.capaianTw(tw)}: ${alasanTw}`}</p>
        {alasanTw !== alasanSd && (
          <p className={shared.text}>
            {kata.capaianSd(tw)}: {alasanSd}
          </p>
        )}
        <p className={shared.muted}>
          {[
            polaritas === null ? '' : k.mengapa.polaritas[polaritas],
            konsolidasi === null ? '' : k.mengapa.konsolidasi[konsolidasi],
          ].join(' ')}
        </p>
        <p className={shared.muted}>
          {kata.sumber}: {indikator.sumberData === '' ? kata.belumAda : indikator.sumberData} · {kata.bukti}:{' '}
          {indikator.buktiDukung === '' ? kata.belumAda : indikator.buktiDukung}
        </p>
      </div>
      {temuan.length > 0 && (
        <div className={s.why}>
          <h3 className={shared.heading}>{kata.temuan(temuan.length)}</h3>
          <ul className={shared.list}>
            {temuan.slice(0, TEMUAN_TERBANYAK).map((satu, ke) => (
              <li key={`${satu.kode} ${ke}`} className={shared.text}>
                {kata.tingkatTemuan[satu.tingkat]}: {app.temuan(satu).judul}. {app.temuan(satu).kalimat}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={shared.row}>
        <Button size="small" onClick={() => void pane.tuju(lokasi)}>
          {kata.lihatSel}
        </Button>
      </div>
      {children}
    </Card>
  );
};
