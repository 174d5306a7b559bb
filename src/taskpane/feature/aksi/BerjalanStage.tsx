import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { usePane, usePaneState } from '../../store/context';
import { useKataAksi } from './kata';
import type { Kerja } from '../../store/pane-state';

/** Work that takes longer than this can be cancelled; below it the button would only flicker. */
const jedaBatal = 1000;

export const BerjalanStage = ({ kerja }: { kerja: Extract<Kerja, { tahap: 'berjalan' }> }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataAksi();
  const [lama, setLama] = useState(false);
  const [membatalkan, setMembatalkan] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLama(true), jedaBatal);
    return () => clearTimeout(timer);
  }, []);
  const menungguSel = usePaneState((state) => state.menungguSel);
  const { aksi, bagian, kemajuan } = kerja;
  const semua = aksi.daftar.length;
  return (
    <>
      <SheetContent>
        <p className={shared.text} role="status" tabIndex={-1} ref={(element) => element?.focus()}>
          {membatalkan ? k.dialog.membatalkan : k.aksi[aksi.judul].berjalan}
        </p>
        <ProgressBar
          aria-label={k.dialog.kemajuan}
          value={(bagian + kemajuan.done / Math.max(1, kemajuan.total)) / semua}
        />
        <p className={shared.muted} role="status">
          {menungguSel ? k.umum.menungguSel : semua > 1 ? k.dialog.bagian(bagian + 1, semua) : '\u00a0'}
        </p>
      </SheetContent>
      <SheetActions>
        <Button
          style={{ visibility: lama ? 'visible' : 'hidden' }}
          disabled={membatalkan}
          onClick={() => {
            setMembatalkan(true);
            pane.batalkan();
          }}
        >
          {k.umum.batal}
        </Button>
      </SheetActions>
    </>
  );
};
