import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DugaanSalinan } from '../../../app/perangkat/kenal-buku';
import { fokusCadangan } from '../../component/fokus';
import { useShared } from '../../component/styles';
import { tanggalJam } from '../../model/format';
import { useKata, usePane, usePaneState } from '../../store/context';
import { useKataJaga } from './kata-jaga';

const useStyles = makeStyles({
  box: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '6px' },
});

/** Asks what a "Save As" copy is for. Shows nothing where the file is the one that this device knows. */
const SalinanNotice = () => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataJaga().salinan;
  const keadaan = usePaneState((state) => state.keadaan);
  const [dugaan, setDugaan] = useState<DugaanSalinan | null>(null);
  useEffect(() => {
    let hidup = true;
    // A device that cannot remember asks nothing; the work itself does not depend on it.
    pane.layanan.periksaSalinan().then(
      (baru) => hidup && setDugaan(baru),
      () => hidup && setDugaan(null),
    );
    return () => {
      hidup = false;
    };
  }, [pane, keadaan]);
  const adaDugaan = dugaan !== null;
  // The list stands scrolled to the current step; a question above it would not be seen.
  useEffect(() => {
    const panel = document.getElementById(fokusCadangan);
    if (adaDugaan && panel !== null) panel.scrollTop = 0;
  }, [adaDugaan]);
  if (dugaan === null) return null;
  const sama = async (): Promise<void> => {
    await pane.layanan.ingatBuku();
    setDugaan(null);
  };
  const terpisah = (): void =>
    void pane.mulaiAksi({
      judul: 'pisahkanSalinan',
      daftar: [{ id: 'pisahkanSalinan', masukan: { dari: dugaan.buku, alasan: '' } }],
    });
  return (
    <section className={s.box} aria-label={kata.judul}>
      <p className={mergeClasses(shared.text, shared.strong)}>{kata.judul}</p>
      <p className={shared.muted}>
        {dugaan.jenis === 'nama-lain'
          ? kata.namaLain(dugaan.dulu, dugaan.kini)
          : kata.tertinggal(tanggalJam(k, dugaan.sejak))}
      </p>
      <div className={s.buttons}>
        <Button size="small" onClick={() => void sama()}>
          {kata.sama}
        </Button>
        <Button size="small" onClick={terpisah}>
          {kata.terpisah}…
        </Button>
      </div>
    </section>
  );
};
export default SalinanNotice;
