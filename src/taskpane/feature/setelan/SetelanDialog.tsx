import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Peran } from '../../../domain/sop/peristiwa';
import { Sheet, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { useKata, usePane, usePaneState } from '../../store/context';
import type { PilihanTema } from '../../store/pane-state';

const daftarPeran: readonly Peran[] = ['KASAD', 'SEKRETARIS', 'KASUBAG', 'STAF'];
const daftarTema: readonly PilihanTema[] = ['auto', 'light', 'dark', 'contrast'];

/** Who sits here, in which language and colours. Takes effect at once; nothing of it is in the workbook. */
const SetelanDialog = () => {
  const shared = useShared();
  const pane = usePane();
  const { k, bahasa } = useKata();
  const pengguna = usePaneState((state) => state.pengguna);
  const tema = usePaneState((state) => state.tema);
  const [nama, setNama] = useState(pengguna.nama);
  const [peran, setPeran] = useState<Peran | null>(pengguna.peran);
  const tutup = (): void => {
    void pane.gantiPengguna({ nama: nama.trim(), peran });
    pane.bukaSetelan(false);
  };
  return (
    <Sheet judul={k.setelan.judul} onClose={tutup}>
      <SheetContent>
        <Field label={k.setelan.nama} hint={k.setelan.namaKet}>
          <Input value={nama} autoComplete="name" onChange={(_, { value }) => setNama(value)} />
        </Field>
        <Field label={k.setelan.peran}>
          <Select
            value={peran ?? ''}
            onChange={(_, { value }) => setPeran(daftarPeran.find((satu) => satu === value) ?? null)}
          >
            <option value="">{k.setelan.tanpaPeran}</option>
            {daftarPeran.map((satu) => (
              <option key={satu} value={satu}>
                {k.peran[satu]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={k.setelan.bahasa}>
          <RadioGroup
            layout="horizontal"
            value={bahasa}
            onChange={(_, { value }) => void pane.gantiBahasa(value === 'en' ? 'en' : 'id')}
          >
            <Radio value="id" label={namaBahasa.id} />
            <Radio value="en" label={namaBahasa.en} />
          </RadioGroup>
        </Field>
        <Field label={k.setelan.tema}>
          <Select
            value={tema}
            onChange={(_, { value }) => void pane.gantiTema(daftarTema.find((satu) => satu === value) ?? 'auto')}
          >
            {daftarTema.map((satu) => (
              <option key={satu} value={satu}>
                {k.setelan.temaNama[satu]}
              </option>
            ))}
          </Select>
        </Field>
        {!pane.layanan.dapatMengingat && <p className={shared.muted}>{k.setelan.tidakDiingat}</p>}
      </SheetContent>
      <SheetActions>
        <Button appearance="primary" onClick={tutup}>
          {k.umum.tutup}
        </Button>
      </SheetActions>
    </Sheet>
  );
};
export default SetelanDialog;

/** Each language calls itself by its own name. */
const namaBahasa = { id: 'Bahasa Indonesia', en: 'English' } as const;
