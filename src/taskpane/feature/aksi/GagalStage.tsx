import { Button, makeStyles } from '@fluentui/react-components';
import type { SebabKegagalan } from '../../../app/port/kegagalan';
import type { Tolakan } from '../../../app/usecase/kit';
import { focusOnMount, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { usePane } from '../../store/context';
import { useKataAksi } from './kata';
import type { Aksi } from '../../store/pane-state';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** At most this many findings are repeated in the sheet; the rest is one press away. */
const batasTemuan = 5;

/** The use case will not run: says what stands in the way, where, and what to do next. */
export const DitolakStage = ({ tolakan }: { tolakan: Tolakan }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k, app } = useKataAksi();
  const { pesan, temuan } = tolakan;
  return (
    <>
      <SheetContent>
        <div role="alert" className={shared.view}>
          <p className={shared.heading}>{k.dialog.ditolak}</p>
          {pesan.map((butir, index) => (
            <p key={`${butir.kunci}-${index}`} className={shared.text}>
              {app.pesan(butir)}
            </p>
          ))}
        </div>
        {temuan.length > 0 && (
          <ul className={s.list}>
            {temuan.slice(0, batasTemuan).map((butir, index) => (
              <li key={`${butir.kode}-${index}`}>{app.temuan(butir).kalimat}</li>
            ))}
          </ul>
        )}
      </SheetContent>
      <SheetActions>
        {temuan.length > 0 && (
          <Button
            onClick={() => {
              pane.batalkan();
              pane.pilihTab('periksa');
            }}
          >
            {k.dialog.lihatTemuan}
          </Button>
        )}
        <Button ref={focusOnMount} appearance="primary" onClick={pane.batalkan}>
          {k.umum.tutup}
        </Button>
      </SheetActions>
    </>
  );
};

interface GagalProps {
  readonly aksi: Aksi;
  readonly sebab: SebabKegagalan;
  readonly mungkinTertulis: boolean;
}
/** The host failed: says whether anything was written, and what to do. */
export const GagalStage = ({ aksi, sebab, mungkinTertulis }: GagalProps) => {
  const shared = useShared();
  const pane = usePane();
  const { k, app } = useKataAksi();
  const { judul, tindakan } = app.kegagalan(sebab);
  return (
    <>
      <SheetContent>
        <div role="alert" className={shared.view}>
          <p className={shared.heading}>{k.dialog.gagal}</p>
          <p className={shared.text}>{judul}</p>
          <p className={shared.text}>{tindakan}</p>
        </div>
        <p className={shared.muted}>{mungkinTertulis ? k.dialog.mungkinTertulis : k.dialog.belumTertulis}</p>
      </SheetContent>
      <SheetActions>
        <Button onClick={pane.batalkan}>{k.umum.tutup}</Button>
        <Button ref={focusOnMount} appearance="primary" onClick={() => void pane.lanjutkan(aksi)}>
          {k.umum.cobaLagi}
        </Button>
      </SheetActions>
    </>
  );
};
