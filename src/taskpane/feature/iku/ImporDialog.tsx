import { useState } from 'react';
import { Sheet } from '../../component/Sheet';
import { usePane, usePaneState } from '../../store/context';
import type { SumberTabel } from './impor';
import { useKataIku } from './kata';
import { SumberStage } from './SumberStage';
import { TinjauImpor } from './TinjauImpor';

/** Takes an office's IKU table in: from the clipboard or a file, columns mapped in view, rows chosen. */
const ImporDialog = () => {
  const pane = usePane();
  const kata = useKataIku();
  const data = usePaneState((state) => state.keadaan?.data ?? null);
  const adaFormat = usePaneState((state) => (state.keadaan?.keadaanSop.formatDisisipkan ?? null) !== null);
  const [sumber, setSumber] = useState<SumberTabel | null>(null);
  const tutup = (): void => pane.bukaImpor(false);
  if (data === null) return null;
  return (
    <Sheet judul={kata.judul} onClose={tutup}>
      {sumber === null ? (
        <SumberStage onSumber={setSumber} onTutup={tutup} />
      ) : (
        <TinjauImpor
          sumber={sumber}
          data={data}
          onKembali={() => setSumber(null)}
          onAmbil={(masukan) => {
            tutup();
            // Forms that stand get their rows at once.
            void pane.mulaiAksi({
              judul: 'ambilIku',
              daftar: adaFormat
                ? [
                    { id: 'ambilIku', masukan },
                    { id: 'sisipkanFormat', masukan: {} },
                  ]
                : [{ id: 'ambilIku', masukan }],
            });
          }}
        />
      )}
    </Sheet>
  );
};
export default ImporDialog;
