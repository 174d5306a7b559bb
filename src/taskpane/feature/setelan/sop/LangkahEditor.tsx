import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { PANJANG_TEKS } from '../../../../domain/sop/bentuk';
import { daftarPeran } from '../../../../domain/sop/langkah-sop';
import type { MasalahRevisi } from '../../../../domain/sop/revisi';
import { useShared } from '../../../component/styles';
import { useKata } from '../../../store/context';
import { daftarSatuanWaktu, type DrafLangkah } from './draf';
import { useKataSop } from './kata';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    minWidth: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'end' },
  input: { minWidth: 0, width: '100%' },
});

const paragraf = ['uraian', 'kelengkapan', 'output', 'ket'] as const;
/** Which field a fault is told at. */
const tempat: Partial<Record<MasalahRevisi['jenis'], 'nomor' | 'ringkas' | 'jumlah' | 'uraian'>> = {
  'nomor-tidak-naik': 'nomor',
  'waktu-kosong': 'jumlah',
  'teks-panjang': 'uraian',
};

interface LangkahEditorProps {
  readonly draf: DrafLangkah;
  readonly masalah: readonly MasalahRevisi['jenis'][];
  readonly onUbah: (bagian: Partial<DrafLangkah>) => void;
  readonly onHapus: () => void;
}
/** One step of a revision, its faults where they are. */
export const LangkahEditor = ({ draf, masalah, onUbah, onHapus }: LangkahEditorProps) => {
  const s = useStyles();
  const shared = useShared();
  const { k: umum } = useKata();
  const k = useKataSop();
  const kosong = draf.ringkas.trim() === '' ? 'ringkas' : 'uraian';
  const salah = (medan: 'nomor' | 'ringkas' | 'jumlah' | 'uraian') => {
    const jenis = masalah.find((satu) => (satu === 'uraian-kosong' ? kosong === medan : tempat[satu] === medan));
    return jenis === undefined ? {} : { validationMessage: k.masalah[jenis] };
  };
  return (
    <div className={s.box} role="group" aria-label={k.revisi.langkah(draf.nomor, draf.ringkas)}>
      <Field label={k.medan.nomor} {...salah('nomor')}>
        <Input
          className={s.input}
          value={draf.nomor}
          inputMode="numeric"
          maxLength={2}
          onChange={(_, { value }) => onUbah({ nomor: value })}
        />
      </Field>
      <Field label={k.medan.ringkas} required {...salah('ringkas')}>
        <Input
          className={s.input}
          value={draf.ringkas}
          maxLength={120}
          onChange={(_, { value }) => onUbah({ ringkas: value })}
        />
      </Field>
      {paragraf.map((medan) => (
        <Field
          key={medan}
          label={k.medan[medan]}
          required={medan === 'uraian'}
          {...(medan === 'uraian' ? salah('uraian') : {})}
        >
          <Textarea
            value={draf[medan]}
            rows={2}
            maxLength={PANJANG_TEKS}
            onChange={(_, { value }) => onUbah({ [medan]: value })}
          />
        </Field>
      ))}
      <Field label={k.medan.usulanPelaksana}>
        <Select
          value={draf.usulanPelaksana}
          onChange={(_, { value }) => {
            const peran = daftarPeran.find((satu) => satu === value);
            if (peran !== undefined) onUbah({ usulanPelaksana: peran });
          }}
        >
          {daftarPeran.map((satu) => (
            <option key={satu} value={satu}>
              {umum.peran[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={s.pair}>
        <Field label={k.revisi.jumlah} required {...salah('jumlah')}>
          <Input
            className={s.input}
            value={draf.jumlah}
            inputMode="decimal"
            maxLength={8}
            onChange={(_, { value }) => onUbah({ jumlah: value })}
          />
        </Field>
        <Field label={k.revisi.satuan}>
          <Select
            value={draf.satuan}
            onChange={(_, { value }) => {
              const satuan = daftarSatuanWaktu.find((satu) => satu === value);
              if (satuan !== undefined) onUbah({ satuan });
            }}
          >
            {daftarSatuanWaktu.map((satu) => (
              <option key={satu} value={satu}>
                {k.revisi.daftarSatuan[satu]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {draf.tugas === 'lain' ? (
        <div className={shared.row}>
          <Button size="small" onClick={onHapus}>
            {k.revisi.hapus(draf.nomor)}
          </Button>
        </div>
      ) : (
        <p className={shared.muted}>{k.revisi.tetap}</p>
      )}
    </div>
  );
};
