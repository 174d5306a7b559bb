import { Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { terapkanPerubahan } from '../../../app/setting/perubahan';
import { daftarSetelan, type IdSetelan } from '../../../app/setting/setelan';
import type { DataKantor } from '../../../domain/shared/kantor';
import { DampakView } from './DampakView';
import { drafOf, perubahanOf, type Draf } from './draf';
import { useKataSetelan, type KataSetelan } from './kata';
import { SkalaEditor } from './SkalaEditor';
import { UbahFrame } from './UbahFrame';

const daftarPilihan = {
  rumusNegatif: ['2T-R', 'T/R'],
  dasarPredikat: ['sd', 'tw', 'tahunan'],
  perlakuanCelah: ['lebih-dari', 'minimal', 'bulat-ke-bawah'],
  kertas: ['Folio', 'A4', 'A3'],
} as const satisfies { readonly [K in IdSetelan]?: readonly string[] };
type IdPilihan = keyof typeof daftarPilihan;
const daftarTeks = ['batasBaris', 'batasRataRata', 'menitKerjaPerHari', 'daftarSatuan'] as const;

const labelOf = (k: KataSetelan, id: IdPilihan, nilai: string): string =>
  (({ ...k[id] }) as Readonly<Record<string, string>>)[nilai] ?? nilai;

interface PengaturanFormProps {
  readonly data: DataKantor;
  readonly terkunci: boolean;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
/** How figures are computed and printed; what would change is seen while it is typed, and carried out as an action with its preview. */
export const PengaturanForm = ({ data, terkunci, onKembali, onTutup }: PengaturanFormProps) => {
  const k = useKataSetelan();
  const [draf, setDraf] = useState<Draf>(() => drafOf(data.pengaturan));
  const dilihat = useDeferredValue(draf);
  const ubah = (bagian: Partial<Draf>): void => setDraf((lama) => ({ ...lama, ...bagian }));
  const hasil = terapkanPerubahan(data.pengaturan, perubahanOf(draf));
  const nanti = terapkanPerubahan(data.pengaturan, perubahanOf(dilihat));
  const ket = (id: IdSetelan): string => {
    const { sumber } = daftarSetelan[id];
    return sumber.length === 0 ? k.keterangan[id] : `${k.keterangan[id]} ${k.sumber}: ${sumber.join('; ')}.`;
  };
  const salah = (id: IdSetelan) =>
    hasil.salah.includes(id) ? { validationMessage: id === 'menitKerjaPerHari' ? k.salahMenit : k.salahAngka } : {};
  return (
    <UbahFrame
      terkunci={terkunci}
      perubahan={perubahanOf(draf)}
      hasil={hasil}
      terbaca
      onKembali={onKembali}
      onTutup={onTutup}
    >
      {(disabled) => (
        <>
          {(Object.keys(daftarPilihan) as IdPilihan[]).map((id) => (
            <Field key={id} label={k.nama[id]} hint={ket(id)}>
              <Select disabled={disabled} value={draf[id]} onChange={(_, { value }) => ubah({ [id]: value })}>
                {daftarPilihan[id].map((nilai, ke) => (
                  <option key={nilai} value={nilai}>
                    {labelOf(k, id, nilai)}
                    {ke === 0 ? ` (${k.bawaan})` : ''}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          {daftarTeks.map((id) => (
            <Field key={id} label={k.nama[id]} hint={ket(id)} {...salah(id)}>
              <Input
                disabled={disabled}
                value={draf[id]}
                {...(id === 'daftarSatuan' ? {} : { inputMode: 'decimal' as const })}
                onChange={(_, { value }) => ubah({ [id]: value })}
              />
            </Field>
          ))}
          <SkalaEditor draf={draf.skala} disabled={disabled} onChange={(skala) => ubah({ skala })} />
          {!disabled && nanti.salah.length === 0 && nanti.beda.length > 0 && (
            <DampakView data={data} baru={nanti.pengaturan} />
          )}
        </>
      )}
    </UbahFrame>
  );
};
