import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { batasTeks } from '../../../domain/sop/batas-teks';
import type { Peran } from '../../../domain/sop/peristiwa';
import { Loading } from '../../component/Loading';
import { Sheet, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { useKata, usePane, usePaneState } from '../../store/context';
import { JamKerjaForm } from './JamKerjaForm';
import { useKataSetelan } from './kata';
import { daftarHalamanSop, kataHalaman, type HalamanSop } from './kata-halaman';
import { kataKalender } from './kata-kalender';
import { kataTentang } from './kata-tentang';
import { PengaturanForm } from './PengaturanForm';
import { TentangBuku } from './TentangBuku';
import type { PilihanTema } from '../../store/pane-state';

const SopPage = lazy(() => import('./sop/SopPage'));
const daftarPeran: readonly Peran[] = ['KASAD', 'SEKRETARIS', 'KASUBAG', 'STAF'];
/** Forms of what the workbook keeps. */
const daftarForm = { pengaturan: PengaturanForm, jamKerja: JamKerjaForm } as const;
const daftarTema: readonly PilihanTema[] = ['auto', 'light', 'dark', 'contrast'];

/** Who sits here, in which language and colours: at once, and not in the workbook. How figures are computed: in the workbook, as an action. */
const SetelanDialog = () => {
  const shared = useShared();
  const pane = usePane();
  const { k, bahasa } = useKata();
  const pengguna = usePaneState((state) => state.pengguna);
  const tema = usePaneState((state) => state.tema);
  const [nama, setNama] = useState(pengguna.nama);
  const [peran, setPeran] = useState<Peran | null>(pengguna.peran);
  const keadaan = usePaneState((state) => state.keadaan);
  const kata = useKataSetelan();
  const [halaman, setHalaman] = useState<'profil' | keyof typeof daftarForm | 'tentang' | HalamanSop>('profil');
  const data = keadaan?.buku === 'milik-kita' ? keadaan.data : null;
  const tutup = (): void => {
    void pane.gantiPengguna({ nama: nama.trim(), peran });
    pane.bukaSetelan(false);
  };
  const buka = (tujuan: keyof typeof daftarForm | HalamanSop): void => {
    void pane.gantiPengguna({ nama: nama.trim(), peran });
    setHalaman(tujuan);
  };
  const jamKerja = kataKalender[bahasa];
  if ((halaman === 'pengaturan' || halaman === 'jamKerja') && data !== null) {
    const Form = daftarForm[halaman];
    return (
      <Sheet judul={halaman === 'pengaturan' ? kata.buka : jamKerja.judul} onClose={tutup}>
        <Form
          data={data}
          terkunci={keadaan?.keadaanSop.ditandatangani != null}
          onKembali={() => setHalaman('profil')}
          onTutup={tutup}
        />
      </Sheet>
    );
  }
  const sop = kataHalaman[bahasa];
  const halamanSop = daftarHalamanSop.find((satu) => satu === halaman);
  if (halamanSop !== undefined && keadaan !== null) {
    return (
      <Sheet judul={sop.judul[halamanSop]} onClose={tutup}>
        <Suspense fallback={<Loading label={sop.judul[halamanSop]} />}>
          <SopPage
            halaman={halamanSop}
            keadaan={keadaan.keadaanSop}
            onKembali={() => setHalaman('profil')}
            onTutup={tutup}
          />
        </Suspense>
      </Sheet>
    );
  }
  const tentang = kataTentang[bahasa];
  if (halaman === 'tentang') {
    return (
      <Sheet judul={tentang.judul} onClose={tutup}>
        <TentangBuku onKembali={() => setHalaman('profil')} />
      </Sheet>
    );
  }
  return (
    <Sheet judul={k.setelan.judul} onClose={tutup}>
      <SheetContent>
        <Field label={k.setelan.nama} hint={k.setelan.namaKet}>
          <Input
            value={nama}
            maxLength={batasTeks.nama}
            autoComplete="name"
            onChange={(_, { value }) => setNama(value)}
          />
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
        {data !== null && (
          <Field label={kata.buka} hint={kata.bukaKet}>
            <Button onClick={() => buka('pengaturan')}>{kata.buka}</Button>
          </Field>
        )}
        {data !== null && (
          <Field label={jamKerja.judul} hint={jamKerja.ket}>
            <Button onClick={() => buka('jamKerja')}>{jamKerja.judul}</Button>
          </Field>
        )}
        {data !== null && (
          <Field label={sop.sop} hint={sop.ket}>
            <div className={shared.row} role="group">
              {daftarHalamanSop.map((satu) => (
                <Button key={satu} onClick={() => buka(satu)}>
                  {sop.judul[satu]}
                </Button>
              ))}
            </div>
          </Field>
        )}
        {data !== null && (
          <Field label={tentang.judul} hint={tentang.ket}>
            <Button onClick={() => setHalaman('tentang')}>{tentang.judul}</Button>
          </Field>
        )}
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
