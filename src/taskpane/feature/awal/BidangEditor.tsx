import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import type { IsianKantor } from '../../model/kantor-baru';
import { useKataAwal } from './kata';

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  legend: { padding: 0, marginBottom: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  name: { flex: '1 1 190px', minWidth: 0 },
  short: { flex: '1 1 84px', minWidth: 0 },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface BidangEditorProps {
  readonly bidang: IsianKantor['bidang'];
  readonly salah: string | null;
  readonly onChange: (bidang: IsianKantor['bidang']) => void;
}
/** The divisions that get an entry sheet each: name and short name. */
export const BidangEditor = ({ bidang, salah, onChange }: BidangEditorProps) => {
  const s = useStyles();
  const shared = useShared();
  const { k } = useKataAwal();
  const ubah = (index: number, ubahan: Partial<IsianKantor['bidang'][number]>): void =>
    onChange(bidang.map((satu, posisi) => (posisi === index ? { ...satu, ...ubahan } : satu)));
  return (
    <fieldset className={s.set}>
      <legend className={mergeClasses(shared.heading, s.legend)}>{k.awal.bidang}</legend>
      {bidang.map((satu, index) => (
        <div key={index} className={s.row}>
          <Input
            className={s.name}
            aria-label={k.awal.bidangNama(index + 1)}
            value={satu.nama}
            onChange={(_, { value }) => ubah(index, { nama: value })}
          />
          <Input
            className={s.short}
            aria-label={k.awal.bidangSingkatan(index + 1)}
            value={satu.singkatan}
            onChange={(_, { value }) => ubah(index, { singkatan: value })}
          />
          <Button
            appearance="subtle"
            icon={<Icon nama="silang" />}
            aria-label={k.awal.hapusBidang(satu.singkatan)}
            title={k.awal.hapusBidang(satu.singkatan)}
            onClick={() => onChange(bidang.filter((_, posisi) => posisi !== index))}
          />
        </div>
      ))}
      {salah !== null && (
        <p role="alert" className={s.error}>
          {salah}
        </p>
      )}
      <div className={shared.row}>
        <Button
          size="small"
          icon={<Icon nama="tambah" />}
          onClick={() => onChange([...bidang, { nama: '', singkatan: '' }])}
        >
          {k.awal.tambahBidang}
        </Button>
      </div>
    </fieldset>
  );
};
