import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { periksaSkala, PITA_TERBANYAK } from '../../../domain/predikat/periksa-skala';
import { daftarSkala, skalaById } from '../../../domain/predikat/skala';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { drafSkala, skalaOf, SKALA_SENDIRI, type DrafPita, type DrafSkala } from './draf';
import { useKataSetelan } from './kata';

const useStyles = makeStyles({
  band: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px',
    margin: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  wide: { gridColumn: '1 / -1' },
  head: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: '6px',
    gridColumn: '1 / -1',
    '& > :first-child': { flex: 1, minWidth: 0 },
  },
  input: { minWidth: 0, width: '100%' },
});

interface SkalaEditorProps {
  readonly draf: DrafSkala;
  readonly onChange: (draf: DrafSkala) => void;
  readonly disabled: boolean;
}
/** Known scales to choose from, or bands of the office's own; what is wrong stands at its band. */
export const SkalaEditor = ({ draf, onChange, disabled }: SkalaEditorProps) => {
  const s = useStyles();
  const shared = useShared();
  const k = useKataSetelan();
  const masalah = periksaSkala(skalaOf(draf));
  const sendiri = skalaById(draf.id) === null;
  const ubah = (bagian: Partial<DrafSkala>): void => onChange({ ...draf, ...bagian });
  const ubahPita = (ke: number, bagian: Partial<DrafPita>): void =>
    ubah({ id: SKALA_SENDIRI, pita: draf.pita.map((pita, urut) => (urut === ke ? { ...pita, ...bagian } : pita)) });
  const pilih = (id: string): void => {
    const dikenal = skalaById(id);
    onChange(dikenal === null ? { ...draf, id: SKALA_SENDIRI } : drafSkala(dikenal));
  };
  // A new band comes above the lowest one, which takes whatever is left.
  const tambah = (): void =>
    ubah({
      id: SKALA_SENDIRI,
      pita: [...draf.pita.slice(0, -1), { label: '', bawah: '', minimal: '' }, ...draf.pita.slice(-1)],
    });
  const pesanOf = (nomor: number): string =>
    masalah
      .filter(({ pita }) => pita === nomor)
      .map(({ jenis }) => k.masalah[jenis])
      .join(' ');
  return (
    <div className={shared.group}>
      <Field label={k.nama.skala} hint={k.keterangan.skala}>
        <Select disabled={disabled} value={sendiri ? SKALA_SENDIRI : draf.id} onChange={(_, { value }) => pilih(value)}>
          {daftarSkala.map(({ id, nama }) => (
            <option key={id} value={id}>
              {nama}
            </option>
          ))}
          <option value={SKALA_SENDIRI}>{k.skalaSendiri}</option>
        </Select>
      </Field>
      <Field label={k.namaSkala}>
        <Input
          disabled={disabled}
          value={draf.nama}
          onChange={(_, { value }) => ubah({ id: SKALA_SENDIRI, nama: value })}
        />
      </Field>
      <Field label={k.dasarSkala}>
        <Input
          disabled={disabled}
          value={draf.dasar}
          onChange={(_, { value }) => ubah({ id: SKALA_SENDIRI, dasar: value })}
        />
      </Field>
      {draf.pita.map((pita, ke) => {
        const nomor = ke + 1;
        const terakhir = nomor === draf.pita.length;
        const pesan = pesanOf(nomor);
        return (
          <fieldset key={ke} className={s.band} aria-label={k.pita(nomor)}>
            <div className={s.head}>
              <Field label={k.sebutan} {...(pesan === '' ? {} : { validationMessage: pesan })}>
                <Input
                  className={s.input}
                  disabled={disabled}
                  value={pita.label}
                  onChange={(_, { value }) => ubahPita(ke, { label: value })}
                />
              </Field>
              <Button
                appearance="subtle"
                disabled={disabled || draf.pita.length === 1}
                icon={<Icon nama="silang" />}
                aria-label={k.hapusPita(nomor)}
                onClick={() => ubah({ id: SKALA_SENDIRI, pita: draf.pita.filter((_, urut) => urut !== ke) })}
              />
            </div>
            {(['bawah', 'minimal'] as const).map((batas) => (
              <Field key={batas} label={batas === 'bawah' ? k.lebihDari : k.tercetak}>
                <Input
                  className={s.input}
                  inputMode="decimal"
                  disabled={disabled}
                  value={pita[batas]}
                  placeholder={terakhir ? k.selebihnya : ''}
                  onChange={(_, { value }) => ubahPita(ke, { [batas]: value })}
                />
              </Field>
            ))}
          </fieldset>
        );
      })}
      <Button disabled={disabled || draf.pita.length >= PITA_TERBANYAK} onClick={tambah}>
        {k.tambahPita}
      </Button>
    </div>
  );
};
