import { Button } from '@fluentui/react-components';
import type { StatusPeriksa, TandaPeriksa } from '../../../domain/reviu/tanda-periksa';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { tanggalJam } from '../../model/format';
import { sebutOrang } from '../../model/pengguna';
import type { Nada } from '../../model/ringkas';
import { useKata } from '../../store/context';
import { useKataReviu } from './kata';

const nada: Readonly<Record<StatusPeriksa, Nada>> = { belum: 'netral', sudah: 'baik', berubah: 'awas' };

interface PeriksaBarProps {
  readonly status: StatusPeriksa;
  readonly tanda: TandaPeriksa | null;
  readonly tandai: (diperiksa: boolean) => void;
  readonly tulis: () => void;
}
/** Whether the indicator was checked, by whom, and the two things a reviewer does with it. */
export const PeriksaBar = ({ status, tanda, tandai, tulis }: PeriksaBarProps) => {
  const shared = useShared();
  const { k } = useKata();
  const { periksa, tulis: kataTulis } = useKataReviu();
  return (
    <>
      <div className={shared.row}>
        <Pill nada={nada[status]}>{periksa[status]}</Pill>
        {tanda !== null && (
          <span className={shared.muted}>
            {periksa.oleh(sebutOrang(tanda.oleh, tanda.peran, k) || k.umum.tanpaNama, tanggalJam(k, tanda.waktu))}
          </span>
        )}
      </div>
      <div className={shared.row}>
        {status === 'sudah' ? (
          <Button size="small" onClick={() => tandai(false)}>
            {periksa.cabut}
          </Button>
        ) : (
          <Button size="small" appearance="primary" onClick={() => tandai(true)}>
            {status === 'berubah' ? periksa.lagi : periksa.tandai}
          </Button>
        )}
        <Button size="small" onClick={tulis}>
          {kataTulis}
        </Button>
      </div>
    </>
  );
};
