import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { batasTeks } from '../../../../domain/sop/batas-teks';
import { isNip } from '../../../../domain/sop/bentuk';
import { daftarPeran, type Pejabat, type Peran, type SebutanPejabat } from '../../../../domain/sop/langkah-sop';
import { isTanggalIso } from '../../../../domain/sop/tanggal';
import { useShared } from '../../../component/styles';
import { useKata } from '../../../store/context';
import { useKataSop } from './kata';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%' },
});

export interface DrafPejabat {
  readonly peran: Peran;
  readonly nama: string;
  readonly nip: string;
  readonly sebutan: SebutanPejabat;
  readonly dari: string;
  readonly sampai: string;
}
export const pejabatKosong: DrafPejabat = {
  ...{ peran: 'KASAD', nama: '', nip: '', sebutan: 'definitif', dari: '', sampai: '' },
};
type SalahPejabat = 'namaKosong' | 'nipSalah' | 'tanggalSalah' | 'masaSalah';
/** What is wrong, by the field where it is told. */
export type SalahDraf = Readonly<Partial<Record<'nama' | 'nip' | 'dari' | 'sampai', SalahPejabat>>>;

const isTanggalAtauKosong = (teks: string): boolean => teks === '' || isTanggalIso(teks);
export const periksaDraf = ({ nama, nip, dari, sampai }: DrafPejabat): SalahDraf => ({
  ...(nama.trim() === '' ? { nama: 'namaKosong' as const } : {}),
  ...(nip.trim() !== '' && !isNip(nip.trim()) ? { nip: 'nipSalah' as const } : {}),
  ...(isTanggalAtauKosong(dari) ? {} : { dari: 'tanggalSalah' as const }),
  ...(!isTanggalAtauKosong(sampai)
    ? { sampai: 'tanggalSalah' as const }
    : dari !== '' && sampai !== '' && sampai < dari
      ? { sampai: 'masaSalah' as const }
      : {}),
});
export const pejabatOf = ({ peran, nama, nip, sebutan, dari, sampai }: DrafPejabat): Pejabat => ({
  ...{ peran, nama: nama.trim(), ...(nip.trim() === '' ? {} : { nip: nip.trim() }), sebutan },
  ...{ dari: dari === '' ? null : dari, sampai: sampai === '' ? null : sampai },
});

const daftarSebutan: readonly SebutanPejabat[] = ['definitif', 'plt', 'plh'];

interface PejabatFormProps {
  readonly draf: DrafPejabat;
  readonly salah: SalahDraf;
  readonly onUbah: (bagian: Partial<DrafPejabat>) => void;
}
/** Who holds which post, as what, from when to when. */
export const PejabatForm = ({ draf, salah, onUbah }: PejabatFormProps) => {
  const s = useStyles();
  const shared = useShared();
  const { k: umum } = useKata();
  const k = useKataSop();
  const pesan = (medan: keyof SalahDraf) => {
    const jenis = salah[medan];
    return jenis === undefined ? {} : { validationMessage: k.pejabat[jenis] };
  };
  return (
    <>
      <Field label={k.pejabat.jabatan}>
        <Select
          value={draf.peran}
          onChange={(_, { value }) => {
            const peran = daftarPeran.find((satu) => satu === value);
            if (peran !== undefined) onUbah({ peran });
          }}
        >
          {daftarPeran.map((satu) => (
            <option key={satu} value={satu}>
              {umum.peran[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={k.pejabat.nama} required {...pesan('nama')}>
        <Input
          className={s.input}
          value={draf.nama}
          maxLength={batasTeks.nama}
          autoComplete="off"
          onChange={(_, { value }) => onUbah({ nama: value })}
        />
      </Field>
      <Field label={k.pejabat.nip} hint={k.pejabat.nipKet} {...pesan('nip')}>
        <Input
          className={s.input}
          value={draf.nip}
          maxLength={40}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => onUbah({ nip: value })}
        />
      </Field>
      <Field label={k.pejabat.sebutan}>
        <Select
          value={draf.sebutan}
          onChange={(_, { value }) => {
            const sebutan = daftarSebutan.find((satu) => satu === value);
            if (sebutan !== undefined) onUbah({ sebutan });
          }}
        >
          {daftarSebutan.map((satu) => (
            <option key={satu} value={satu}>
              {k.pejabat.daftarSebutan[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={s.pair}>
        {(['dari', 'sampai'] as const).map((medan) => (
          <Field key={medan} label={k.pejabat[medan]} {...pesan(medan)}>
            <Input
              className={s.input}
              type="date"
              value={draf[medan]}
              onChange={(_, { value }) => onUbah({ [medan]: value })}
            />
          </Field>
        ))}
      </div>
      <p className={shared.muted}>{k.pejabat.tanggalKet}</p>
    </>
  );
};
