import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bidang } from '../../../../domain/indikator/indikator';
import type { PerubahanSusunan } from '../../../../domain/indikator/susunan/perubahan';
import type { DataKantor } from '../../../../domain/shared/kantor';
import { focusOnMount, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { useKata } from '../../../store/context';
import { drafBidang, kodeBidangBaru, masihDiukur, perubahanBidang } from './draf';
import { useKataKelola } from './kata';

interface BidangFormProps {
  readonly data: DataKantor;
  /** `null`: a new one. */
  readonly bidang: Bidang | null;
  readonly onKembali: () => void;
  readonly onKirim: (perubahan: readonly PerubahanSusunan[]) => void;
}
/** A division's names; retiring one asks where its indicators go. */
export const BidangForm = ({ data, bidang, onKembali, onKirim }: BidangFormProps) => {
  const shared = useShared();
  const { k } = useKata();
  const kata = useKataKelola();
  const [draf, setDraf] = useState(() => drafBidang(bidang));
  const [ditekan, setDitekan] = useState(false);
  const ubah = (bagian: Partial<typeof draf>): void => setDraf((lama) => ({ ...lama, ...bagian }));
  const lain = data.daftarBidang.filter(({ kode, berhenti }) => kode !== bidang?.kode && berhenti !== true);
  const tinggal = bidang === null || bidang.berhenti === true ? [] : masihDiukur(data, bidang.kode);
  const perluTujuan = draf.berhenti && tinggal.length > 0;
  const perubahan = perubahanBidang(data, bidang, draf);
  const sama = data.daftarBidang.some(
    ({ kode, singkatan }) => kode !== bidang?.kode && singkatan.toLowerCase() === draf.singkatan.trim().toLowerCase(),
  );
  const takBerkode = bidang === null && kodeBidangBaru(data, draf.singkatan) === '';
  const wajib = (salah: boolean) => (ditekan && salah ? { validationMessage: k.umum.wajib } : {});
  const salah = draf.nama.trim() === '' || draf.singkatan.trim() === '' || takBerkode || sama;
  const kirim = (): void => {
    setDitekan(true);
    if (!salah && !(perluTujuan && draf.tujuan === '') && perubahan.length > 0) onKirim(perubahan);
  };
  return (
    <>
      <SheetContent>
        <Field label={kata.namaBidang} required {...wajib(draf.nama.trim() === '')}>
          <Input ref={focusOnMount} value={draf.nama} onChange={(_, { value }) => ubah({ nama: value })} />
        </Field>
        <Field
          label={kata.singkatan}
          required
          hint={kata.singkatanKet}
          {...(sama ? { validationMessage: kata.singkatanDipakai } : wajib(draf.singkatan.trim() === '' || takBerkode))}
        >
          <Input value={draf.singkatan} onChange={(_, { value }) => ubah({ singkatan: value })} />
        </Field>
        {bidang !== null && (
          <Checkbox
            label={kata.bidangBerhenti}
            checked={draf.berhenti}
            onChange={(_, { checked }) => ubah({ berhenti: checked === true })}
          />
        )}
        {perluTujuan && (
          <Field label={kata.pindahKe(tinggal.length)} required {...wajib(draf.tujuan === '')}>
            <Select value={draf.tujuan} onChange={(_, { value }) => ubah({ tujuan: value })}>
              <option value="">{kata.pilihBidang}</option>
              {lain.map(({ kode, nama }) => (
                <option key={kode} value={kode}>
                  {nama}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {ditekan && !salah && perubahan.length === 0 && (
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
