import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { daftarAlasanAntre } from '../../../domain/reviu/antrean';
import { Card } from '../../component/Card';
import { Empty } from '../../component/Empty';
import { useShared } from '../../component/styles';
import { usePane, usePaneState } from '../../store/context';
import { Antrean } from './Antrean';
import { CatatanForm } from './CatatanForm';
import { CatatanList } from './CatatanList';
import { IndikatorDesk } from './IndikatorDesk';
import { useKataReviu } from './kata';
import { KomentarExcel } from './KomentarExcel';
import { PerubahanCard } from './PerubahanCard';
import { TandaiLolos } from './TandaiLolos';
import { saringAntrean, useReviu, type Saringan } from './use-reviu';

const daftarSaringan: readonly Saringan[] = ['perlu', 'semua', ...daftarAlasanAntre];

/** The reviewer's desk: what wants a look, one indicator at a time, and the notes on it. */
const ReviuView = () => {
  const shared = useShared();
  const pane = usePane();
  const kata = useKataReviu();
  const dipilih = usePaneState((state) => state.indikatorReviu);
  const [saringan, setSaringan] = useState<Saringan>('perlu');
  const [menulisUmum, setMenulisUmum] = useState(false);
  const reviu = useReviu();
  if (reviu === null || reviu.indikator.size === 0) {
    return (
      <div className={shared.view}>
        <Empty icon="catatan" judul={kata.kosong} isi={kata.kosongKet} />
      </div>
    );
  }
  const daftar = saringAntrean(reviu, saringan);
  const posisi = daftar.findIndex(({ kode }) => kode === dipilih);
  const kode = dipilih !== null && reviu.indikator.has(dipilih) ? dipilih : daftar[0]?.kode;
  const indikator = kode === undefined ? undefined : reviu.indikator.get(kode);
  return (
    <div className={shared.view}>
      <Field label={kata.saring}>
        <Select
          value={saringan}
          onChange={(_, { value }) => setSaringan(daftarSaringan.find((satu) => satu === value) ?? 'perlu')}
        >
          {daftarSaringan.map((satu) => (
            <option key={satu} value={satu}>
              {kata.saringan[satu]} ({saringAntrean(reviu, satu).length})
            </option>
          ))}
        </Select>
      </Field>
      {indikator === undefined ? (
        <p className={shared.text}>{saringan === 'perlu' ? kata.tuntas : kata.tersaring}</p>
      ) : (
        <IndikatorDesk
          indikator={indikator}
          reviu={reviu}
          daftar={daftar}
          posisi={dipilih === null ? 0 : posisi}
          pilih={(satu) => pane.pilihIndikator(satu)}
        />
      )}
      <Card judul={kata.antrean(daftar.length)}>
        <TandaiLolos daftar={daftar} />
        <Antrean daftar={daftar} indikator={reviu.indikator} />
      </Card>
      <PerubahanCard />
      {reviu.umum.length > 0 && <CatatanList judul={kata.umum} daftar={reviu.umum} reviu={reviu} />}
      <KomentarExcel />
      {menulisUmum ? (
        <CatatanForm tentang={null} onSelesai={() => setMenulisUmum(false)} />
      ) : (
        <div className={shared.row}>
          <Button size="small" onClick={() => setMenulisUmum(true)}>
            {kata.umumTulis}
          </Button>
        </div>
      )}
    </div>
  );
};
export default ReviuView;
