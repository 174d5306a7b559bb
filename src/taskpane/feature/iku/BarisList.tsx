import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { TemuanImpor } from '../../../domain/indikator/impor/baris-impor';
import { medanTarget, rapikan } from '../../../domain/indikator/impor/medan';
import type { JenisPadanan, Padanan } from '../../../domain/indikator/impor/padankan';
import type { Isi } from '../../../domain/indikator/indikator';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import { useKata } from '../../store/context';
import { useKataIku } from './kata';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, display: 'grid', gap: '2px' },
  top: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere', paddingTop: '6px' },
  pill: { flex: 'none', paddingTop: '6px' },
  more: { paddingLeft: '32px', display: 'grid', gap: '2px' },
});

const perHalaman = 30;
const nadaJenis = { baru: 'baik', berubah: 'awas', sama: 'netral' } as const satisfies Record<JenisPadanan, string>;

const useAngka = () => {
  const { bahasa } = useKata();
  const format = new Intl.NumberFormat(bahasa === 'id' ? 'id-ID' : 'en-US', { maximumFractionDigits: 6 });
  return (isi: Isi): string => (typeof isi === 'number' ? format.format(isi) : rapikan(isi));
};

/** One row as it was read: new with its figures, or field by field what would change. */
const Baris = ({
  padanan,
  temuan,
  dipilih,
  onPilih,
}: {
  padanan: Padanan;
  temuan: readonly TemuanImpor[];
  dipilih: boolean;
  onPilih: (dipilih: boolean) => void;
}) => {
  const s = useStyles();
  const shared = useShared();
  const kata = useKataIku();
  const angka = useAngka();
  const { jenis, kode, baris, beda } = padanan;
  const { nilai, usulan, nomor } = baris;
  const target = medanTarget.map((medan) => angka(nilai[medan]) || '–').join(' · ');
  const sifat = [nilai.satuan, nilai.bidang, nilai.polaritas, nilai.konsolidasi, nilai.frekuensi].map(rapikan);
  return (
    <li className={s.row}>
      <div className={s.top}>
        <Checkbox
          aria-label={`${kode}: ${rapikan(nilai.indikator)}`}
          checked={dipilih && jenis !== 'sama'}
          disabled={jenis === 'sama'}
          onChange={(_, { checked }) => onPilih(checked === true)}
        />
        <span className={s.name}>{rapikan(nilai.indikator)}</span>
        <span className={s.pill}>
          <Pill nada={nadaJenis[jenis]}>{kata.jenis[jenis]}</Pill>
        </span>
      </div>
      <div className={s.more}>
        <p className={shared.muted}>
          {kode} · {kata.baris(nomor)}
        </p>
        {jenis === 'baru' && (
          <>
            <p className={shared.muted}>{sifat.filter((satu) => satu !== '').join(' · ')}</p>
            <p className={shared.muted}>{kata.target(target)}</p>
          </>
        )}
        {beda.map(({ medan, lama, baru }) => (
          <p key={medan} className={shared.muted}>
            {kata.medan[medan]}: {lama === null ? kata.kosong : angka(lama)} → <strong>{angka(baru)}</strong>
          </p>
        ))}
        {jenis === 'baru' && usulan.length > 0 && (
          <p className={shared.muted}>{kata.usulan(usulan.map((medan) => kata.medan[medan]).join(', '))}</p>
        )}
        {temuan.map(({ kode: sebab, medan, tertulis }) => (
          <p key={`${sebab} ${medan}`} className={shared.muted}>
            ⚠ {kata.medan[medan]}: {kata.temuan[sebab](tertulis, angka(nilai[medan]))}
          </p>
        ))}
      </div>
    </li>
  );
};

interface BarisListProps {
  readonly padanan: readonly Padanan[];
  readonly temuan: readonly TemuanImpor[];
  readonly dipilih: ReadonlySet<string>;
  readonly onPilih: (dipilih: ReadonlySet<string>) => void;
}
export const BarisList = ({ padanan, temuan, dipilih, onPilih }: BarisListProps) => {
  const shared = useShared();
  const kata = useKataIku();
  const { tampil, sisa, lagi } = usePaged(padanan, perHalaman);
  const jumlah = (jenis: JenisPadanan): number => padanan.filter((satu) => satu.jenis === jenis).length;
  const kodeOf = (boleh: (jenis: JenisPadanan) => boolean): ReadonlySet<string> =>
    new Set(padanan.flatMap(({ kode, jenis }) => (boleh(jenis) ? [kode] : [])));
  return (
    <>
      <p className={shared.text}>{kata.ringkas(jumlah('baru'), jumlah('berubah'), jumlah('sama'))}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => onPilih(kodeOf((jenis) => jenis !== 'sama'))}>
          {kata.pilihSemua}
        </Button>
        <Button size="small" onClick={() => onPilih(kodeOf((jenis) => jenis === 'baru'))}>
          {kata.pilihBaru}
        </Button>
      </div>
      <ul className={shared.list}>
        {tampil.map((satu) => (
          <Baris
            key={satu.kode}
            padanan={satu}
            temuan={temuan.filter(({ nomor }) => nomor === satu.baris.nomor)}
            dipilih={dipilih.has(satu.kode)}
            onPilih={(ya) => {
              const lain = [...dipilih].filter((kode) => kode !== satu.kode);
              onPilih(new Set(ya ? [...lain, satu.kode] : lain));
            }}
          />
        ))}
      </ul>
      {sisa > 0 && <Button onClick={lagi}>{kata.lagi(Math.min(sisa, perHalaman))}</Button>}
    </>
  );
};
