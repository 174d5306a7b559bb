import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import type { Indikator } from '../../../domain/indikator/indikator';
import type { Catatan } from '../../../domain/reviu/catatan';
import { daftarTingkatCatatan } from '../../../domain/reviu/peristiwa-reviu';
import { daftarPeran } from '../../../domain/sop/langkah-sop';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { useKata, usePane, usePaneState } from '../../store/context';
import type { Aksi } from '../../store/pane-state';
import { drafAwal, isiDraf, sasaranOf, tempatIndikator, tempatLembar, type Draf } from './draf';
import { useKataReviu } from './kata';

const useStyles = makeStyles({
  pair: { display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))' },
});

interface CatatanFormProps {
  /** The indicator; `null` for the report and whole sheets. */
  readonly tentang: Indikator | null;
  /** The note that is edited; absent for a new one. */
  readonly catatan?: Catatan;
  readonly onSelesai: () => void;
}
/** A note, written where the figures are. What is typed is kept as a draft until it is saved. */
export const CatatanForm = ({ tentang, catatan, onSelesai }: CatatanFormProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataReviu();
  const data = usePaneState((state) => state.keadaan?.data ?? null);
  const [draf, setDraf] = useState<Draf>(() => drafAwal(catatan, tentang));
  const [ditekan, setDitekan] = useState(false);
  const kunciDraf = catatan === undefined ? `catatan ${tentang?.kode ?? ''}` : null;

  useEffect(() => {
    if (kunciDraf === null) return;
    let hidup = true;
    void pane.layanan.bacaDraf(kunciDraf).then((teks) => {
      if (hidup && teks !== null) setDraf((lama) => (lama.teks === '' ? { ...lama, teks } : lama));
    });
    return () => {
      hidup = false;
    };
  }, [kunciDraf, pane]);

  const ubah = (isi: Partial<Draf>): void => setDraf((lama) => ({ ...lama, ...isi }));
  const kirim = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDitekan(true);
    if (draf.teks.trim() === '') return;
    const isi = isiDraf(draf);
    const aksi: Aksi =
      catatan === undefined
        ? {
            judul: 'tulisCatatan',
            daftar: [
              {
                id: 'tulisCatatan',
                masukan: { sasaran: sasaranOf(draf, tentang, data?.periode.triwulan ?? 1), ...isi },
              },
            ],
          }
        : { judul: 'suntingCatatan', daftar: [{ id: 'suntingCatatan', masukan: { catatan: catatan.id, ...isi } }] };
    await pane.lanjutkan(aksi);
    const { kabar } = pane.store.get();
    if (kabar?.jenis === 'selesai' && kabar.aksi === aksi) onSelesai();
  };
  const f = kata.formulir;
  const pilihan =
    tentang === null
      ? tempatLembar.map((tempat) => ({ nilai: tempat, label: kata.lembar[tempat] }))
      : tempatIndikator.map((tempat) => ({ nilai: tempat, label: kata.kolom[tempat] }));
  return (
    <Card judul={catatan === undefined ? kata.tulis : kata.sunting}>
      <form className={shared.group} onSubmit={(event) => void kirim(event)} noValidate>
        {catatan === undefined && (
          <Field label={f.tempat}>
            <Select value={draf.tempat} onChange={(_, { value }) => ubah({ tempat: value })}>
              {pilihan.map(({ nilai, label }) => (
                <option key={nilai} value={nilai}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field
          label={f.teks}
          required
          {...(ditekan && draf.teks.trim() === '' ? { validationMessage: k.umum.wajib } : {})}
        >
          <Textarea
            autoFocus
            rows={3}
            resize="vertical"
            value={draf.teks}
            onChange={(_, { value }) => {
              ubah({ teks: value });
              if (kunciDraf !== null) void pane.layanan.tulisDraf(kunciDraf, value === '' ? null : value);
            }}
          />
        </Field>
        <div className={s.pair}>
          <Field label={f.tingkat}>
            <Select
              value={draf.tingkat}
              onChange={(_, { value }) =>
                ubah({ tingkat: daftarTingkatCatatan.find((satu) => satu === value) ?? 'wajib' })
              }
            >
              {daftarTingkatCatatan.map((tingkat) => (
                <option key={tingkat} value={tingkat}>
                  {kata.tingkat[tingkat]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={f.tenggat}>
            <Input type="date" value={draf.tenggat} onChange={(_, { value }) => ubah({ tenggat: value })} />
          </Field>
          <Field label={f.peran}>
            <Select
              value={draf.peran ?? ''}
              onChange={(_, { value }) => ubah({ peran: daftarPeran.find((satu) => satu === value) ?? null })}
            >
              <option value="">{f.siapaSaja}</option>
              {daftarPeran.map((peran) => (
                <option key={peran} value={peran}>
                  {k.peran[peran]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={f.bidang}>
            <Select value={draf.bidang} onChange={(_, { value }) => ubah({ bidang: value })}>
              <option value="">{f.semuaBidang}</option>
              {(data?.daftarBidang ?? []).map(({ kode, singkatan }) => (
                <option key={kode} value={kode}>
                  {singkatan}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div className={shared.row}>
          <Button type="submit" appearance="primary">
            {catatan === undefined ? f.simpan : f.ganti}
          </Button>
          <Button onClick={onSelesai}>{k.umum.batal}</Button>
        </div>
      </form>
    </Card>
  );
};
