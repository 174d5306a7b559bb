import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { terapkanPerubahan } from '../../../app/setting/perubahan';
import { daftarSetelan } from '../../../app/setting/setelan';
import { daftarZona, liburTahun, menitPekan } from '../../../domain/kalender/kalender';
import { liburHariTutup, type SalahBaris } from '../../../domain/kalender/teks-kalender';
import { tulisTanggal } from '../../../domain/kalender/teks-tanggal';
import { formatAngka } from '../../../domain/shared/format-id';
import type { DataKantor } from '../../../domain/shared/kantor';
import { useShared } from '../../component/styles';
import { lamaKerja } from '../../model/format';
import { useKata } from '../../store/context';
import { bacaDraf, drafKalender, type DrafKalender, type KalenderTerbaca } from './draf-kalender';
import { useKataSetelan } from './kata';
import { kataKalender, type KataKalender } from './kata-kalender';
import { UbahFrame } from './UbahFrame';

const SEBUT_PALING_BANYAK = 4;
const kalimatSalah = (kata: KataKalender, daftar: readonly SalahBaris[]): string => {
  const sebut = daftar
    .slice(0, SEBUT_PALING_BANYAK)
    .map(({ nomor, teks, sebab }) => kata.baris(nomor, teks.slice(0, 60), kata.salahBaris[sebab]));
  const sisa = daftar.length - sebut.length;
  return [...sebut, ...(sisa > 0 ? [kata.lainnya(sisa)] : [])].join(' ');
};
type Pesan = { readonly validationMessage?: string; readonly validationState?: 'error' | 'none' | 'warning' };
const salah = (teks: string): Pesan => ({ validationMessage: teks });
const keterangan = (teks: string): Pesan => ({ validationMessage: teks, validationState: 'none' });
const peringatan = (teks: string): Pesan => ({ validationMessage: teks, validationState: 'warning' });

/** What stands under the list of holidays: what cannot be read, what looks like a slip, or how many were read. */
function pesanLibur(kata: KataKalender, { libur, pekan }: KalenderTerbaca, tahun: number): Pesan {
  if (libur.salah.length > 0) return salah(kalimatSalah(kata, libur.salah));
  const tutup = pekan === null ? [] : liburHariTutup(libur.nilai, (urutan) => (pekan[urutan]?.length ?? 0) > 0);
  if (tutup.length > 0)
    return peringatan(kata.hariTutup(tutup.map(({ tanggal, nama }) => `${tulisTanggal(tanggal)} ${nama}`).join('; ')));
  const jumlah = liburTahun({ hariLibur: libur.nilai }, tahun).length;
  return jumlah === 0 ? peringatan(kata.belumLibur(tahun)) : keterangan(kata.terbaca(jumlah, tahun));
}

interface JamKerjaFormProps {
  readonly data: DataKantor;
  readonly terkunci: boolean;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
/** When the office works: typed or pasted as people write it, read while it is typed. */
export const JamKerjaForm = ({ data, terkunci, onKembali, onTutup }: JamKerjaFormProps) => {
  const shared = useShared();
  const { k: umum, bahasa } = useKata();
  const k = useKataSetelan();
  const kata = kataKalender[bahasa];
  const { pengaturan, periode } = data;
  const [draf, setDraf] = useState<DrafKalender>(() => drafKalender(pengaturan.kalender));
  const ubah = (bagian: Partial<DrafKalender>): void => setDraf((lama) => ({ ...lama, ...bagian }));
  const terbaca = bacaDraf(draf);
  const hasil = terapkanPerubahan(pengaturan, terbaca.perubahan);
  const ket = (id: keyof DrafKalender): string => {
    const { sumber } = daftarSetelan[id];
    return sumber.length === 0 ? k.keterangan[id] : `${k.keterangan[id]} ${k.sumber}: ${sumber.join('; ')}.`;
  };
  const pesanJam = (): Pesan => {
    const { salahJam, pekan } = terbaca;
    if (salahJam !== null) return salah(kata.salahJam[salahJam.sebab](salahJam.bagian));
    if (pekan === null) return {};
    const menit = menitPekan(pekan);
    const sepekan = kata.sepekan(lamaKerja(umum, menit, Number.POSITIVE_INFINITY));
    const buka = pekan.filter((hari) => hari.length > 0).length;
    return menit === buka * pengaturan.menitKerjaPerHari
      ? keterangan(sepekan)
      : peringatan(`${sepekan} ${kata.hariSop(formatAngka(pengaturan.menitKerjaPerHari, 0))}`);
  };
  return (
    <UbahFrame
      terkunci={terkunci}
      perubahan={terbaca.perubahan}
      hasil={hasil}
      terbaca={terbaca.terbaca}
      onKembali={onKembali}
      onTutup={onTutup}
    >
      {(disabled) => (
        <>
          <p className={shared.muted}>{kata.berlaku}</p>
          <Field label={k.nama.zonaWaktu} hint={ket('zonaWaktu')}>
            <Select
              disabled={disabled}
              value={draf.zonaWaktu}
              onChange={(_, { value }) => ubah({ zonaWaktu: daftarZona.find((zona) => zona === value) ?? 'perangkat' })}
            >
              {daftarZona.map((zona) => (
                <option key={zona} value={zona}>
                  {kata.zona[zona]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={k.nama.jamKerja} hint={ket('jamKerja')} {...pesanJam()}>
            <Textarea
              disabled={disabled}
              rows={3}
              value={draf.jamKerja}
              onChange={(_, { value }) => ubah({ jamKerja: value })}
            />
          </Field>
          <Field label={k.nama.hariLibur} hint={ket('hariLibur')} {...pesanLibur(kata, terbaca, periode.tahun)}>
            <Textarea
              disabled={disabled}
              rows={6}
              value={draf.hariLibur}
              onChange={(_, { value }) => ubah({ hariLibur: value })}
            />
          </Field>
          <Field
            label={k.nama.masaKhusus}
            hint={ket('masaKhusus')}
            {...(terbaca.masa.salah.length > 0 ? salah(kalimatSalah(kata, terbaca.masa.salah)) : {})}
          >
            <Textarea
              disabled={disabled}
              rows={3}
              value={draf.masaKhusus}
              onChange={(_, { value }) => ubah({ masaKhusus: value })}
            />
          </Field>
          <Field
            label={k.nama.batasTerima}
            hint={ket('batasTerima')}
            {...(terbaca.salahBatas ? salah(kata.salahBatas) : {})}
          >
            <Input
              disabled={disabled}
              value={draf.batasTerima}
              onChange={(_, { value }) => ubah({ batasTerima: value })}
            />
          </Field>
        </>
      )}
    </UbahFrame>
  );
};
