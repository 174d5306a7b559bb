import { Button } from '@fluentui/react-components';
import { daftarKelompokKolom } from '../../../domain/indikator/kelompok-kolom';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { usePane, usePaneState } from '../../store/context';
import { useKataIsian } from './kata';

/** Groups of columns that the forms keep out of view: Excel opens none on a protected sheet. */
export const KolomCard = () => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataIsian();
  const kelompokKolom = usePaneState((state) => state.keadaan?.kelompokKolom ?? null);
  if (kelompokKolom === null || Object.keys(kelompokKolom).length === 0) return null;
  return (
    <Card judul={k.isian.kolomJudul}>
      <p className={shared.muted}>{k.isian.kolomKet}</p>
      <div className={shared.row}>
        {daftarKelompokKolom.map((kelompok) => {
          const tampak = kelompokKolom[kelompok];
          if (tampak === undefined) return null;
          const nama = k.isian.kelompokKolom[kelompok];
          return (
            <Button
              key={kelompok}
              size="small"
              onClick={() =>
                void pane.mulaiAksi({
                  judul: 'tampilkanKolom',
                  daftar: [{ id: 'tampilkanKolom', masukan: { kelompok, tampil: !tampak } }],
                })
              }
            >
              {tampak ? k.isian.kolomSembunyikan(nama) : k.isian.kolomTampilkan(nama)}
            </Button>
          );
        })}
      </div>
    </Card>
  );
};
