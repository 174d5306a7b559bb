import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { gulirkan, periodeBerikut } from '../../../domain/shared/gulirkan';
import type { DataKantor } from '../../../domain/shared/kantor';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { usePane } from '../../store/context';
import { useKataAwal } from './kata';

/** Begins the quarter after the one in a workbook of ours that lies in a file. */
export const BukuLama = ({ onMulai }: { onMulai: (data: DataKantor) => Promise<void> }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataAwal();
  const [salinTarget, setSalinTarget] = useState(false);
  const [salah, setSalah] = useState<string | null>(null);
  const pilih = async (): Promise<void> => {
    setSalah(null);
    const bacaan = await pane.layanan.pilihTabel();
    if (bacaan === null) return;
    const data = bacaan.status === 'terbaca' ? await pane.layanan.bacaBukuLama(bacaan) : null;
    if (data === null) setSalah(k.awal.bukanBukuLama(bacaan.nama));
    else await onMulai(gulirkan(data, periodeBerikut(data.periode), salinTarget));
  };
  return (
    <Card judul={k.awal.lamaJudul}>
      <p className={shared.muted}>{k.awal.lamaKet}</p>
      <Checkbox
        label={k.awal.salinTarget}
        checked={salinTarget}
        onChange={(_, { checked }) => setSalinTarget(checked === true)}
      />
      {salah !== null && (
        <p role="alert" className={shared.text}>
          {salah}
        </p>
      )}
      <div className={shared.row}>
        <Button onClick={() => void pilih()}>{k.awal.lama}</Button>
      </div>
    </Card>
  );
};
