import { Button } from '@fluentui/react-components';
import type { Keadaan } from '../../../app/usecase/keadaan';
import { Card } from '../../component/Card';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { susunLaporan } from '../../model/saran';
import { usePane } from '../../store/context';
import { useKataLaporan } from './kata';

const lembarLaporan = { tabel: 'laporan', bidang: null, kunci: null, kolom: null } as const;

/** Making the report sheet, opening it, and how to print it (a pane cannot print by itself). */
export const DokumenCard = ({ keadaan }: { keadaan: Keadaan }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataLaporan();
  const { adaLaporan, keadaanSop } = keadaan;
  const sah = keadaanSop.ditandatangani !== null;
  return (
    <Card
      judul={k.laporan.dokumen}
      samping={adaLaporan ? <Pill nada="baik">{k.laporan.ada}</Pill> : <Pill nada="netral">{k.laporan.belum}</Pill>}
    >
      {!sah && <p className={shared.muted}>{adaLaporan ? k.laporan.adaKet : k.laporan.belumKet}</p>}
      <div className={shared.row}>
        {!sah && (
          <Button
            size="small"
            {...(adaLaporan ? {} : { appearance: 'primary' as const })}
            onClick={() => void pane.mulaiAksi(susunLaporan(keadaan, pane.layanan.sekarang().slice(0, 10)))}
          >
            {adaLaporan ? k.laporan.susunUlang : k.laporan.susun}
          </Button>
        )}
        {adaLaporan && (
          <Button size="small" onClick={() => void pane.tuju(lembarLaporan)}>
            {k.laporan.buka}
          </Button>
        )}
      </div>
      {adaLaporan && (
        <details>
          <summary>{k.laporan.cetak}</summary>
          <ol className={shared.steps}>
            {k.laporan.cetakLangkah.map((langkah) => (
              <li key={langkah}>{langkah}</li>
            ))}
          </ol>
        </details>
      )}
    </Card>
  );
};
