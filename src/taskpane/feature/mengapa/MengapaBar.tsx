import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePaneState } from '../../store/context';
import { useUcapan } from './kata';
import { MengapaSheet } from './MengapaSheet';
import { penjelasanOf } from './penjelasan';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  teks: {
    margin: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  tombol: { flex: 'none' },
});

/** Follows the selection: offers the explanation where the cell is a computed one, and stays away elsewhere. */
const MengapaBar = () => {
  const s = useStyles();
  const ucapan = useUcapan();
  const [terbuka, setTerbuka] = useState(false);
  const keadaan = usePaneState((state) => state.keadaan);
  const lokasi = usePaneState((state) => state.selIni);
  const { bahasa, k, m } = ucapan;
  const penjelasan = useMemo(
    () => (keadaan === null ? null : penjelasanOf(keadaan, lokasi, { bahasa, k, m })),
    [keadaan, lokasi, bahasa, k, m],
  );
  if (penjelasan === null) return null;
  return (
    <div className={s.bar} role="region" aria-label={m.terpilih}>
      <p className={s.teks}>
        {penjelasan.besaran} · {penjelasan.angka}
      </p>
      <Button className={s.tombol} size="small" onClick={() => setTerbuka(true)}>
        {m.tombol}
      </Button>
      {terbuka && <MengapaSheet penjelasan={penjelasan} onClose={() => setTerbuka(false)} />}
    </div>
  );
};
export default MengapaBar;
