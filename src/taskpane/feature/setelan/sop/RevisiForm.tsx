import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { batasTeks } from '../../../../domain/sop/batas-teks';
import { bedaRevisi } from '../../../../domain/sop/beda-revisi';
import { PANJANG_TEKS } from '../../../../domain/sop/bentuk';
import { naskahMenurut, periksaRevisi, type MasalahRevisi } from '../../../../domain/sop/revisi';
import type { KeadaanSop } from '../../../../domain/sop/sop';
import { focusOnMount, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { usePane } from '../../../store/context';
import { BedaList } from './BedaList';
import { drafOf, revisiOf, sisipkanLangkah, type DrafLangkah, type DrafRevisi } from './draf';
import { useKataSop } from './kata';
import { LangkahEditor } from './LangkahEditor';

/** Faults of the whole that no single field carries. */
const umumnya: ReadonlySet<MasalahRevisi['jenis']> = new Set([
  'terlalu-banyak',
  'terlalu-besar',
  'tugas-hilang',
  'tugas-berubah-urutan',
]);

interface RevisiFormProps {
  readonly keadaan: KeadaanSop;
  /** The quarter that it will govern first, in words. */
  readonly mulai: string;
  readonly onBatal: () => void;
  readonly onTutup: () => void;
}
/** A new edition, begun from the newest one; what it changes is seen while it is typed, and carried out as an action with its preview. */
export const RevisiForm = ({ keadaan, mulai, onBatal, onTutup }: RevisiFormProps) => {
  const shared = useShared();
  const pane = usePane();
  const k = useKataSop();
  const [terbaru] = useState(() => naskahMenurut(keadaan.revisiTerbaru));
  const [draf, setDraf] = useState<DrafRevisi>(() => drafOf(terbaru, pane.layanan.sekarang().slice(0, 10)));
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const [ditekan, setDitekan] = useState(false);
  const ubah = (bagian: Partial<DrafRevisi>): void => setDraf((lama) => ({ ...lama, ...bagian }));
  const ubahLangkah = (id: string, bagian: Partial<DrafLangkah>): void =>
    setDraf((lama) => ({
      ...lama,
      langkah: lama.langkah.map((satu) => (satu.id === id ? { ...satu, ...bagian } : satu)),
    }));
  const hapus = (id: string): void =>
    setDraf((lama) => ({ ...lama, langkah: lama.langkah.filter((satu) => satu.id !== id) }));
  const tambah = (ke: number): void => {
    const langkah = sisipkanLangkah(draf.langkah, ke, k.revisi.langkahBaru);
    setDraf((lama) => ({ ...lama, langkah }));
    setTerbuka(langkah[ke + 1]?.id ?? null);
  };
  const revisi = revisiOf(useDeferredValue(draf));
  // A number that is still to be typed is no change.
  const beda = bedaRevisi(terbaru, revisi.nomor === '' ? { ...revisi, nomor: terbaru.nomor } : revisi);
  const masalah = ditekan ? periksaRevisi(revisi) : [];
  const salah = (jenis: MasalahRevisi['jenis']) =>
    masalah.some((satu) => satu.jenis === jenis) ? { validationMessage: k.masalah[jenis] } : {};
  const masalahLangkah = (ke: number) => masalah.flatMap(({ baris, jenis }) => (baris === ke ? [jenis] : []));
  const kirim = (): void => {
    setDitekan(true);
    const akhir = revisiOf(draf);
    const kurang = periksaRevisi(akhir);
    if (kurang.length > 0) {
      const baris = kurang.find((satu) => satu.baris !== null)?.baris ?? null;
      if (baris !== null) setTerbuka(draf.langkah[baris]?.id ?? null);
      return;
    }
    if (bedaRevisi(terbaru, akhir).length === 0) return;
    onTutup();
    void pane.mulaiAksi({ judul: 'revisiSop', daftar: [{ id: 'revisiSop', masukan: { revisi: akhir } }] });
  };
  return (
    <>
      <SheetContent>
        <p className={shared.text} role="note" tabIndex={-1} ref={focusOnMount}>
          {k.revisi.pengantar(mulai, keadaan.naskah.nomor)}
        </p>
        <Field label={k.revisi.nomor} hint={k.revisi.nomorKet} required {...salah('nomor-kosong')}>
          <Input value={draf.nomor} maxLength={100} onChange={(_, { value }) => ubah({ nomor: value })} />
        </Field>
        <Field label={k.revisi.tanggal} required {...salah('tanggal-salah')}>
          <Input type="date" value={draf.tanggal} onChange={(_, { value }) => ubah({ tanggal: value })} />
        </Field>
        <Field label={k.revisi.alasan} hint={k.revisi.alasanKet} required {...salah('alasan-kosong')}>
          <Textarea
            value={draf.alasan}
            rows={2}
            maxLength={Math.min(PANJANG_TEKS, batasTeks.alasan)}
            onChange={(_, { value }) => ubah({ alasan: value })}
          />
        </Field>
        <h3 className={shared.heading}>{k.naskah.langkah}</h3>
        <ol className={shared.cards}>
          {draf.langkah.map((satu, ke) => {
            const buka = terbuka === satu.id;
            return (
              <li key={satu.id} className={shared.group}>
                <p className={shared.text}>{k.revisi.langkah(satu.nomor, satu.ringkas)}</p>
                {!buka && masalahLangkah(ke).length > 0 && (
                  <p className={shared.text} role="alert">
                    {masalahLangkah(ke)
                      .map((jenis) => k.masalah[jenis])
                      .join(' ')}
                  </p>
                )}
                {buka && (
                  <LangkahEditor
                    draf={satu}
                    masalah={masalahLangkah(ke)}
                    onUbah={(bagian) => ubahLangkah(satu.id, bagian)}
                    onHapus={() => hapus(satu.id)}
                  />
                )}
                <div className={shared.row}>
                  <Button size="small" aria-expanded={buka} onClick={() => setTerbuka(buka ? null : satu.id)}>
                    {buka ? k.revisi.tutup(satu.nomor) : k.revisi.ubah(satu.nomor)}
                  </Button>
                  <Button size="small" appearance="subtle" onClick={() => tambah(ke)}>
                    {k.revisi.tambah(satu.nomor)}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
        {(['keterkaitan', 'peralatan'] as const).map((medan) => (
          <Field key={medan} label={k.naskah[medan]} hint={k.revisi.satuBaris} {...salah('daftar-salah')}>
            <Textarea
              value={draf[medan]}
              rows={4}
              resize="vertical"
              onChange={(_, { value }) => ubah({ [medan]: value })}
            />
          </Field>
        ))}
        <BedaList beda={beda} />
        {masalah.length > 0 && (
          <p className={shared.text} role="alert">
            {[
              k.revisi.perbaiki(masalah.length),
              ...masalah.filter(({ jenis }) => umumnya.has(jenis)).map(({ jenis }) => k.masalah[jenis]),
            ].join(' ')}
          </p>
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={onBatal}>{k.revisi.batal}</Button>
        <Button appearance="primary" onClick={kirim}>
          {k.revisi.lanjut}
        </Button>
      </SheetActions>
    </>
  );
};
