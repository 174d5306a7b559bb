import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { KemajuanIsian } from '../../../app/usecase/keadaan';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { kurangIsian } from '../../model/ringkas';
import { useKataIsian } from './kata';

const useStyles = makeStyles({
  row: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
    display: 'grid',
    gap: '4px',
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '2px 8px', flexWrap: 'wrap' },
  name: { minWidth: 0, overflowWrap: 'break-word' },
});

export const BidangRow = ({ bidang }: { bidang: KemajuanIsian }) => {
  const s = useStyles();
  const shared = useShared();
  const { k } = useKataIsian();
  const kurang = kurangIsian(bidang);
  const rincian = [
    k.isian.indikator(bidang.jumlahIndikator),
    k.isian.hitung(bidang.terisi, bidang.wajibDiisi),
    ...(bidang.buktiKurang > 0 ? [k.isian.bukti(bidang.buktiKurang)] : []),
  ];
  return (
    <li className={s.row}>
      <div className={s.top}>
        <span className={s.name} title={bidang.nama}>
          {bidang.singkatan}
        </span>
        {bidang.lembar === null ? (
          <Pill nada="netral">{k.isian.tanpaLembar}</Pill>
        ) : kurang === 0 ? (
          <Pill nada="baik">{k.isian.lengkap}</Pill>
        ) : (
          <Pill nada="awas">{k.isian.kurang(kurang)}</Pill>
        )}
      </div>
      <p className={shared.muted}>{rincian.join(' · ')}</p>
      <ProgressBar
        aria-label={k.isian.kemajuan(bidang.singkatan)}
        aria-valuetext={k.isian.hitung(bidang.terisi, bidang.wajibDiisi)}
        value={bidang.wajibDiisi === 0 ? 1 : bidang.terisi / bidang.wajibDiisi}
        color={kurang === 0 ? 'success' : 'brand'}
      />
    </li>
  );
};
