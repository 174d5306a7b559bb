import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { HasilPerubahan } from '../../../app/setting/perubahan';
import { PERAN_PENGATUR, type PerubahanSetelan } from '../../../app/setting/setelan';
import { SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { useKata, usePane, usePaneState } from '../../store/context';
import { useKataSetelan } from './kata';

interface UbahFrameProps {
  readonly terkunci: boolean;
  readonly perubahan: PerubahanSetelan;
  readonly hasil: HasilPerubahan;
  /** False while something typed cannot be read. */
  readonly terbaca: boolean;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
  readonly children: (disabled: boolean) => ReactNode;
}
/** What every form of workbook settings has: who may change it, the reason, and the way to the preview. */
export const UbahFrame = ({ terkunci, perubahan, hasil, terbaca, onKembali, onTutup, children }: UbahFrameProps) => {
  const shared = useShared();
  const pane = usePane();
  const { k: umum } = useKata();
  const k = useKataSetelan();
  const { peran } = usePaneState((state) => state.pengguna);
  const [alasan, setAlasan] = useState('');
  const [ditekan, setDitekan] = useState(false);
  const disabled = peran !== PERAN_PENGATUR || terkunci;
  const sah = terbaca && hasil.salah.length === 0;
  const kirim = (): void => {
    setDitekan(true);
    if (alasan.trim() === '' || !sah || hasil.beda.length === 0) return;
    onTutup();
    const masukan = { perubahan, alasan: alasan.trim() };
    void pane.mulaiAksi({ judul: 'ubahPengaturan', daftar: [{ id: 'ubahPengaturan', masukan }] });
  };
  const larangan = terkunci ? k.sudahDitandatangani : k.hanyaKasubag(peran === null ? k.tanpaPeran : umum.peran[peran]);
  return (
    <>
      <SheetContent>
        {disabled && (
          <p className={shared.text} role="note">
            {larangan}
          </p>
        )}
        {children(disabled)}
        {!disabled && (
          <Field
            label={k.alasan}
            hint={k.alasanKet}
            required
            {...(ditekan && alasan.trim() === '' ? { validationMessage: umum.umum.wajib } : {})}
          >
            <Textarea value={alasan} rows={2} onChange={(_, { value }) => setAlasan(value)} />
          </Field>
        )}
        {ditekan && hasil.beda.length === 0 && sah && (
          <p className={shared.muted} role="status">
            {k.belumBerubah}
          </p>
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={onKembali}>{k.kembali}</Button>
        {!disabled && (
          <Button appearance="primary" onClick={kirim}>
            {k.lanjut}
          </Button>
        )}
      </SheetActions>
    </>
  );
};
