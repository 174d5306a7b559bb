import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useShared } from '../../component/styles';
import { usePane } from '../../store/context';
import { useKataIsian } from './kata';

const kosong = { nama: '', tempat: '', halaman: '', sidik: '' };

/** Asks for one piece of evidence. A chosen file gives its name and digest; it is not copied. */
export const BuktiForm = ({ kode, tutup }: { kode: string; tutup: () => void }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataIsian();
  const [isi, setIsi] = useState(kosong);
  const [ditekan, setDitekan] = useState(false);
  const ubah = (bagian: Partial<typeof kosong>): void => setIsi((kini) => ({ ...kini, ...bagian }));
  const pilih = async (): Promise<void> => {
    const berkas = await pane.layanan.pilihBukti();
    if (berkas !== null) setIsi((kini) => ({ ...kini, sidik: berkas.sidik, nama: kini.nama || berkas.nama }));
  };
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDitekan(true);
    if (isi.nama.trim() === '') return;
    tutup();
    void pane.mulaiAksi({ judul: 'catatBukti', daftar: [{ id: 'catatBukti', masukan: { kode, ...isi } }] });
  };
  return (
    <form onSubmit={kirim} noValidate className={shared.group}>
      <div className={shared.row}>
        <Button size="small" onClick={() => void pilih()}>
          {k.isian.buktiBerkas}
        </Button>
      </div>
      <p className={shared.muted}>
        {isi.sidik === '' ? k.isian.buktiKet : k.isian.buktiSidik(`${isi.sidik.slice(0, 12)}…`)}
      </p>
      <Field
        label={k.isian.buktiNama}
        required
        {...(ditekan && isi.nama.trim() === '' ? { validationMessage: k.umum.wajib } : {})}
      >
        <Input value={isi.nama} onChange={(_, { value }) => ubah({ nama: value })} />
      </Field>
      <Field label={k.isian.buktiTempat}>
        <Input value={isi.tempat} onChange={(_, { value }) => ubah({ tempat: value })} />
      </Field>
      <Field label={k.isian.buktiHalaman}>
        <Input value={isi.halaman} onChange={(_, { value }) => ubah({ halaman: value })} />
      </Field>
      <div className={shared.row}>
        <Button size="small" type="submit" appearance="primary">
          {k.aksi.catatBukti.tombol}
        </Button>
        <Button size="small" onClick={tutup}>
          {k.umum.batal}
        </Button>
      </div>
    </form>
  );
};
