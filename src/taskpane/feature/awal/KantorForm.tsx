import { Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { daftarTriwulan, romawiOf } from '../../../domain/periode/periode';
import type { Penandatangan, Profil } from '../../../domain/shared/kantor';
import { useShared } from '../../component/styles';
import { isianAwal, kantorBaru, periksaIsian, type IsianKantor, type KunciSalah } from '../../model/kantor-baru';
import { usePane } from '../../store/context';
import { useKataAwal } from './kata';
import { BidangEditor } from './BidangEditor';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: '8px',
    '& > *': { minWidth: 0 },
  },
  input: { width: '100%', minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px' },
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

type MedanProfil = Exclude<keyof Profil, 'penandatangan'>;
const medanProfil: readonly { readonly nama: MedanProfil; readonly wajib: boolean }[] = [
  { nama: 'instansi', wajib: true },
  { nama: 'daerah', wajib: true },
  { nama: 'alamat', wajib: false },
  { nama: 'tempat', wajib: false },
];
const medanTanda: readonly (keyof Penandatangan)[] = ['jabatan', 'nama', 'pangkat', 'nip'];

/** Year, quarter, office, signatory, divisions: asked once, remembered on this device. */
export const KantorForm = () => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataAwal();
  const [isian, setIsian] = useState<IsianKantor>(() => isianAwal(pane.layanan.sekarang(), null));
  const [salah, setSalah] = useState<ReadonlySet<KunciSalah>>(new Set());

  useEffect(() => {
    let hidup = true;
    void pane.layanan.bacaProfil().then((profil) => {
      if (hidup && profil !== null) setIsian((sekarang) => ({ ...sekarang, profil }));
    });
    return () => {
      hidup = false;
    };
  }, [pane]);

  const ubahProfil = (ubahan: Partial<Profil>): void => setIsian({ ...isian, profil: { ...isian.profil, ...ubahan } });
  const pesan = (kunci: KunciSalah, teks: string) => (salah.has(kunci) ? { validationMessage: teks } : {});
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const temuan = periksaIsian(isian);
    setSalah(temuan);
    if (temuan.size > 0) return;
    void pane.layanan.tulisProfil(isian.profil);
    void pane.mulaiAksi({
      judul: 'siapkanTriwulan',
      daftar: [{ id: 'siapkanTriwulan', masukan: kantorBaru(isian) }],
    });
  };

  return (
    <form className={s.form} onSubmit={kirim} noValidate>
      <fieldset className={s.set}>
        <legend className={mergeClasses(shared.heading, s.legend)}>{k.awal.periode}</legend>
        <div className={s.pair}>
          <Field label={k.awal.tahun} required {...pesan('tahun', k.awal.tahunSalah)}>
            <Input
              className={s.input}
              inputMode="numeric"
              value={isian.tahun}
              onChange={(_, { value }) => setIsian({ ...isian, tahun: value })}
            />
          </Field>
          <Field label={k.awal.triwulan} required>
            <Select
              className={s.input}
              value={String(isian.triwulan)}
              onChange={(_, { value }) =>
                setIsian({ ...isian, triwulan: daftarTriwulan.find((tw) => String(tw) === value) ?? 1 })
              }
            >
              {daftarTriwulan.map((tw) => (
                <option key={tw} value={tw}>
                  {romawiOf(tw)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </fieldset>
      <fieldset className={s.set}>
        <legend className={mergeClasses(shared.heading, s.legend)}>{k.awal.kantor}</legend>
        {medanProfil.map(({ nama, wajib }) => (
          <Field
            key={nama}
            label={k.awal[nama]}
            required={wajib}
            {...(nama === 'instansi' || nama === 'daerah' ? pesan(nama, k.umum.wajib) : {})}
          >
            <Input
              className={s.input}
              value={isian.profil[nama]}
              onChange={(_, { value }) => ubahProfil({ [nama]: value })}
            />
          </Field>
        ))}
      </fieldset>
      <fieldset className={s.set}>
        <legend className={mergeClasses(shared.heading, s.legend)}>{k.awal.penandatangan}</legend>
        {medanTanda.map((nama) => (
          <Field key={nama} label={k.awal[nama]}>
            <Input
              className={s.input}
              value={isian.profil.penandatangan[nama]}
              onChange={(_, { value }) =>
                ubahProfil({ penandatangan: { ...isian.profil.penandatangan, [nama]: value } })
              }
            />
          </Field>
        ))}
      </fieldset>
      <BidangEditor
        bidang={isian.bidang}
        salah={salah.has('singkatan') ? k.awal.singkatanGanda : salah.has('bidang') ? k.umum.wajib : null}
        onChange={(bidang) => setIsian({ ...isian, bidang })}
      />
      <p className={shared.muted}>{pane.layanan.dapatMengingat ? k.awal.diingat : k.awal.tidakDiingat}</p>
      {salah.size > 0 && <p className={shared.text}>{k.awal.lengkapi}</p>}
      <div className={shared.row}>
        <Button type="submit" appearance="primary">
          {k.awal.siapkan}
        </Button>
      </div>
    </form>
  );
};
