import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Keadaan } from '../../../app/usecase/keadaan';
import { Card } from '../../component/Card';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { tanggalTahun } from '../../model/format';
import { tandatangani } from '../../model/saran';
import { usePane } from '../../store/context';
import { useKataLaporan } from './kata';

const useStyles = makeStyles({
  sidik: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    margin: 0,
  },
});

/** The sign-off: who, when, and the digest of what was signed. */
export const PengesahanCard = ({ keadaan }: { keadaan: Keadaan }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataLaporan();
  const { ditandatangani, kini } = keadaan.keadaanSop;
  return (
    <Card judul={k.laporan.pengesahan}>
      {ditandatangani === null ? (
        <>
          <p className={shared.muted}>
            {kini === 9 ? k.laporan.belumSah : `${k.laporan.belumSah} ${k.laporan.tandatanganiNanti}`}
          </p>
          {kini === 9 && (
            <div className={shared.row}>
              <Button
                size="small"
                appearance="primary"
                icon={<Icon nama="gembok" />}
                onClick={() => void pane.mulaiAksi(tandatangani(pane.layanan.sekarang().slice(0, 10)))}
              >
                {k.laporan.tandatangani}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          <p className={shared.text}>
            {k.laporan.sah(tanggalTahun(k, ditandatangani.tanggal), ditandatangani.oleh || k.umum.tanpaNama)}
          </p>
          <div>
            <p className={shared.heading}>{k.laporan.sidik}</p>
            <p className={s.sidik}>{ditandatangani.sidik}</p>
          </div>
        </>
      )}
      <p className={shared.muted}>{k.laporan.tte}</p>
    </Card>
  );
};
