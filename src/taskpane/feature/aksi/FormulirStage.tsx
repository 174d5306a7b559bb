import { Button, Checkbox, Field, Input, mergeClasses, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { teksTerlaluPanjang } from '../../../domain/sop/batas-teks';
import { lewatWaktu, penyusunSendiri } from '../../model/diminta';
import { tujuanKembali } from '../../../domain/sop/menu';
import { kataBatas } from './kata-batas';
import { SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { namaLangkah } from '../../model/langkah';
import { sebutPengguna } from '../../model/pengguna';
import { usePane, usePaneState } from '../../store/context';
import { useKataAksi } from './kata';
import {
  formulirOf,
  isiPerintah,
  kunciDraf,
  medanTambahan,
  nilaiAwal,
  ringan,
  type Medan,
  type NilaiMedan,
} from '../../store/formulir';
import type { Aksi } from '../../store/pane-state';

interface MasukanProps {
  readonly medan: Medan;
  readonly nilai: string;
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[];
  readonly onChange: (nilai: string) => void;
  readonly pertama: boolean;
  /** Said by the box itself, which has no label above it. */
  readonly label: string;
}
const Masukan = ({ medan, nilai, pilihan, onChange, pertama, label, ...field }: MasukanProps) => {
  const umum = { value: nilai, autoFocus: pertama, ...field };
  if (medan.jenis === 'paragraf') {
    return <Textarea {...umum} rows={4} resize="vertical" onChange={(_, data) => onChange(data.value)} />;
  }
  if (medan.jenis === 'kertas' || medan.jenis === 'langkah') {
    return (
      <Select {...umum} onChange={(_, data) => onChange(data.value)}>
        {pilihan.map((opsi) => (
          <option key={opsi.nilai} value={opsi.nilai}>
            {opsi.label}
          </option>
        ))}
      </Select>
    );
  }
  if (medan.jenis === 'centang') {
    return (
      <Checkbox
        autoFocus={pertama}
        checked={nilai !== ''}
        label={label}
        onChange={(_, { checked }) => onChange(checked === true ? 'ya' : '')}
      />
    );
  }
  return (
    <Input {...umum} type={medan.jenis === 'tanggal' ? 'date' : 'text'} onChange={(_, data) => onChange(data.value)} />
  );
};

/** Asks what the command needs. What is typed is kept as a draft until the action is done. */
export const FormulirStage = ({ aksi }: { aksi: Aksi }) => {
  const shared = useShared();
  const pane = usePane();
  const { k, bahasa } = useKataAksi();
  const keadaanSop = usePaneState((state) => state.keadaan?.keadaanSop ?? null);
  const siapa = sebutPengguna(
    usePaneState((state) => state.pengguna),
    k,
  );
  const [perintah] = aksi.daftar;
  const [nilai, setNilai] = useState<NilaiMedan>(() => nilaiAwal(perintah));
  const [ditekan, setDitekan] = useState(false);
  const keadaan = usePaneState((state) => state.keadaan);
  const nama = usePaneState((state) => state.pengguna.nama);
  const diminta = {
    lewatWaktu: lewatWaktu(keadaan, pane.layanan.sekarang()),
    penyusunSendiri: penyusunSendiri(keadaan, nama),
  };
  const medan = [...(formulirOf(aksi) ?? []), ...medanTambahan(aksi, diminta)];
  const draf = kunciDraf(perintah);

  useEffect(() => {
    if (draf === null) return;
    let hidup = true;
    void pane.layanan.bacaDraf(draf).then((teks) => {
      if (hidup && teks !== null) setNilai((sekarang) => (sekarang.teks === '' ? { ...sekarang, teks } : sekarang));
    });
    return () => {
      hidup = false;
    };
  }, [draf, pane]);

  const pilihan = {
    kertas: (['Folio', 'A4', 'A3'] as const).map((kertas) => ({ nilai: kertas, label: k.medan.kertasNama[kertas] })),
    langkah: (keadaanSop === null ? [] : tujuanKembali(keadaanSop)).map((nomor) => ({
      nilai: String(nomor),
      label: `${nomor}. ${namaLangkah(k, keadaanSop?.naskah ?? null, nomor)}`,
    })),
  };
  const kosong = ({ nama, wajib }: Medan): boolean => wajib && (nilai[nama] ?? '').trim() === '';
  /** What is wrong with a field, in words; a text that is too long says so while it is written. */
  const salah = (butir: Medan): string | null => {
    const [panjang] = teksTerlaluPanjang({ [butir.nama]: nilai[butir.nama] ?? '' });
    if (panjang !== undefined) return kataBatas[bahasa](panjang.panjang, panjang.batas);
    return ditekan && kosong(butir) ? k.umum.wajib : null;
  };
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDitekan(true);
    if (medan.some((butir) => kosong(butir) || salah(butir) !== null)) return;
    void pane.lanjutkan({ ...aksi, daftar: [isiPerintah(perintah, nilai)] });
  };
  const { [aksi.judul]: akan = '' } = { ...k.akan } as Readonly<Partial<Record<Aksi['judul'], string>>>;
  return (
    <form onSubmit={kirim} style={{ display: 'contents' }} noValidate>
      <SheetContent>
        {perintah.id === 'selesaikanLangkah' && (
          <p className={mergeClasses(shared.text, shared.strong)}>
            {namaLangkah(k, keadaanSop?.naskah ?? null, perintah.masukan.langkah)}
          </p>
        )}
        <p className={shared.text}>{akan}</p>
        {medan.map((butir, index) => (
          <Field
            key={butir.nama}
            label={butir.jenis === 'centang' ? '' : k.medan[butir.nama]}
            required={butir.wajib}
            {...(salah(butir) === null ? {} : { validationMessage: salah(butir) })}
          >
            <Masukan
              medan={butir}
              pertama={index === 0}
              label={k.medan[butir.nama]}
              nilai={nilai[butir.nama] ?? ''}
              pilihan={butir.jenis === 'langkah' ? pilihan.langkah : pilihan.kertas}
              onChange={(isi) => {
                setNilai((sekarang) => ({ ...sekarang, [butir.nama]: isi }));
                if (draf !== null && butir.nama === 'teks') void pane.layanan.tulisDraf(draf, isi === '' ? null : isi);
              }}
            />
          </Field>
        ))}
        <p className={shared.muted}>{siapa === '' ? k.dialog.tanpaNama : k.dialog.atasNama(siapa)}</p>
      </SheetContent>
      <SheetActions>
        <Button onClick={pane.batalkan}>{k.umum.batal}</Button>
        <Button type="submit" appearance="primary">
          {ringan(aksi) ? k.aksi[aksi.judul].tombol : k.umum.lanjut}
        </Button>
      </SheetActions>
    </form>
  );
};
