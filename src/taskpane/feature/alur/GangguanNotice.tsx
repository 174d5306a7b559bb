import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GangguanJurnal } from '../../../app/usecase/keadaan';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { simpan } from '../../model/saran';
import { useKata, usePane } from '../../store/context';
import { useKataJaga } from './kata-jaga';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '6px' },
  icon: { color: tokens.colorStatusWarningForeground3, paddingTop: '2px' },
});

/** What was wrong with the stored history, and what became of it. */
const GangguanNotice = ({ gangguan }: { gangguan: readonly GangguanJurnal[] }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataJaga();
  const pulih = new Set(gangguan.flatMap(({ jenis, kunci }) => (jenis === 'dipulihkan-dari-cermin' ? [kunci] : [])));
  // What came back whole is not to be looked for in the office's records.
  const disebut = gangguan.filter(({ jenis, kunci }) => jenis !== 'entri-hilang' || !pulih.has(kunci));
  const daftarJenis = [...new Set(disebut.map(({ jenis }) => jenis))];
  const judul = daftarJenis.every((jenis) => jenis === 'dipulihkan-dari-cermin')
    ? kata.gangguan.judulPulih
    : kata.gangguan.judul;
  return (
    <section className={s.box} aria-label={judul}>
      <span className={s.icon}>
        <Icon nama="seru" />
      </span>
      <div>
        <p className={mergeClasses(shared.text, shared.strong)}>{judul}</p>
        {daftarJenis.map((satu) => (
          <p key={satu} className={shared.muted}>
            {kata.gangguan.jenis[satu](disebut.filter((butir) => butir.jenis === satu).length)}
          </p>
        ))}
        {pulih.size > 0 && (
          <div className={s.buttons}>
            <Button size="small" onClick={() => void pane.mulaiAksi(simpan)}>
              {k.aksi.simpan.judul}
            </Button>
          </div>
        )}
        {daftarJenis.includes('cermin-lain') && (
          <div className={s.buttons}>
            {(['gabung', 'tinggalkan'] as const).map((pilihan) => (
              <Button
                key={pilihan}
                size="small"
                onClick={() =>
                  void pane.mulaiAksi({
                    judul: 'urusRiwayatLain',
                    daftar: [{ id: 'urusRiwayatLain', masukan: { pilihan } }],
                  })
                }
              >
                {kata.gangguan[pilihan]}…
              </Button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
};
export default GangguanNotice;
