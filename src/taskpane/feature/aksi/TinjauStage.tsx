import { Button, makeStyles } from '@fluentui/react-components';
import { focusOnMount, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { usePane } from '../../store/context';
import { useKataAksi } from './kata';
import type { Kerja } from '../../store/pane-state';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** Names everything that the plan will change, before anything is changed. */
export const TinjauStage = ({ aksi, rencana, diperbarui }: Extract<Kerja, { readonly tahap: 'tinjau' }>) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k, app } = useKataAksi();
  const kosong = rencana.pratinjau.every(({ jenis }) => jenis === 'tidak-ada') && aksi.daftar.length === 1;
  return (
    <>
      <SheetContent>
        {diperbarui && (
          <p role="alert" className={shared.text}>
            {k.dialog.diperbarui}
          </p>
        )}
        <p className={shared.heading}>{k.dialog.akan}</p>
        <ul className={s.list}>
          {rencana.pratinjau.map((butir) => (
            <li key={butir.jenis}>{app.pratinjau(butir)}</li>
          ))}
          {aksi.daftar.slice(1).map((perintah, index) => (
            <li key={`${perintah.id}-${index}`}>
              {k.dialog.kemudian}: {k.aksi[perintah.id].judul}
            </li>
          ))}
        </ul>
        {!kosong && (
          <p className={shared.muted}>
            {rencana.dapatDikembalikan ? k.dialog.dapatDikembalikan : k.dialog.tidakDapatDikembalikan}
          </p>
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={pane.batalkan} {...(kosong ? { ref: focusOnMount } : {})}>
          {kosong ? k.umum.tutup : k.umum.batal}
        </Button>
        {!kosong && (
          <Button ref={focusOnMount} appearance="primary" onClick={() => void pane.setujui()}>
            {k.aksi[aksi.judul].tombol}
          </Button>
        )}
      </SheetActions>
    </>
  );
};
