import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { daftarBerhenti, teksBerhenti } from '../../../../domain/indikator/berhenti';
import type { Indikator } from '../../../../domain/indikator/indikator';
import { daftarFrekuensi, daftarKonsolidasi, daftarPolaritas } from '../../../../domain/indikator/pilihan';
import type { PerubahanSusunan } from '../../../../domain/indikator/susunan/perubahan';
import type { DataKantor } from '../../../../domain/shared/kantor';
import { focusOnMount, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { useKata } from '../../../store/context';
import { daftarMedanDraf, drafIndikator, kodeBerikut, perubahanIndikator, type MedanDraf } from './draf';
import { useKataKelola } from './kata';

const pilihan: Readonly<Partial<Record<MedanDraf, readonly string[]>>> = {
  polaritas: daftarPolaritas,
  konsolidasi: daftarKonsolidasi,
  frekuensi: daftarFrekuensi,
};
const panjang: ReadonlySet<MedanDraf> = new Set(['indikator', 'sasaran', 'definisi']);

interface IndikatorFormProps {
  readonly data: DataKantor;
  /** `null`: a new one. */
  readonly indikator: Indikator | null;
  readonly onKembali: () => void;
  readonly onKirim: (perubahan: readonly PerubahanSusunan[]) => void;
}
/** All that IKU says of one indicator, and to which division it belongs. */
export const IndikatorForm = ({ data, indikator, onKembali, onKirim }: IndikatorFormProps) => {
  const shared = useShared();
  const { k } = useKata();
  const kata = useKataKelola();
  const aktif = data.daftarBidang.filter(({ kode, berhenti }) => berhenti !== true || kode === indikator?.bidang);
  const [draf, setDraf] = useState(() => ({
    ...drafIndikator(indikator, aktif[0]?.kode ?? ''),
    ...(indikator === null ? { kode: kodeBerikut(data.daftarIndikator) } : {}),
  }));
  const [ditekan, setDitekan] = useState(false);
  const ubah = (medan: keyof typeof draf, isi: string): void => setDraf((lama) => ({ ...lama, [medan]: isi }));
  const dipakai =
    indikator === null &&
    data.daftarIndikator.some(({ kode }) => kode.toLowerCase() === draf.kode.trim().toLowerCase());
  const perubahan = perubahanIndikator(indikator, draf);
  const salahKode = dipakai ? kata.kodeDipakai : draf.kode.trim() === '' ? k.umum.wajib : null;
  const kirim = (): void => {
    setDitekan(true);
    if (salahKode === null && draf.indikator.trim() !== '' && perubahan.length > 0) onKirim(perubahan);
  };
  const isian = (medan: MedanDraf): ReactElement => {
    const daftar = pilihan[medan];
    if (daftar !== undefined) {
      return (
        <Select value={draf[medan]} onChange={(_, { value }) => ubah(medan, value)}>
          <option value="">–</option>
          {daftar.map((satu) => (
            <option key={satu}>{satu}</option>
          ))}
        </Select>
      );
    }
    return panjang.has(medan) ? (
      <Textarea rows={2} resize="vertical" value={draf[medan]} onChange={(_, { value }) => ubah(medan, value)} />
    ) : (
      <Input value={draf[medan]} onChange={(_, { value }) => ubah(medan, value)} />
    );
  };
  return (
    <>
      <SheetContent>
        <Field
          label={kata.kode}
          required={indikator === null}
          {...(indikator === null ? {} : { hint: kata.kodeTetap })}
          {...((ditekan || dipakai) && salahKode !== null ? { validationMessage: salahKode } : {})}
        >
          <Input
            ref={focusOnMount}
            value={draf.kode}
            readOnly={indikator !== null}
            onChange={(_, { value }) => ubah('kode', value)}
          />
        </Field>
        <Field label={kata.bidang} required>
          <Select value={draf.bidang} onChange={(_, { value }) => ubah('bidang', value)}>
            {aktif.map(({ kode, nama }) => (
              <option key={kode} value={kode}>
                {nama}
              </option>
            ))}
          </Select>
        </Field>
        {daftarMedanDraf.map((medan) => (
          <Field
            key={medan}
            label={kata.medan[medan]}
            required={medan === 'indikator'}
            {...(ditekan && medan === 'indikator' && draf.indikator.trim() === ''
              ? { validationMessage: k.umum.wajib }
              : {})}
          >
            {isian(medan)}
          </Field>
        ))}
        {indikator !== null && (
          <Field label={kata.berhentiSejak} hint={kata.berhentiKet}>
            <Select value={draf.berhenti} onChange={(_, { value }) => ubah('berhenti', value)}>
              <option value="">{kata.masihDiukur}</option>
              {daftarBerhenti.map((satu) => (
                <option key={satu}>{teksBerhenti[satu]}</option>
              ))}
            </Select>
          </Field>
        )}
        {ditekan && perubahan.length === 0 && (
          <p role="alert" className={shared.muted}>
            {kata.tanpaPerubahan}
          </p>
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={onKembali}>{kata.kembali}</Button>
        <Button appearance="primary" onClick={kirim}>
          {kata.lanjut}
        </Button>
      </SheetActions>
    </>
  );
};
