import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bidang, Indikator } from '../../../../domain/indikator/indikator';
import type { PerubahanSusunan } from '../../../../domain/indikator/susunan/perubahan';
import { Sheet, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { useKata, usePane, usePaneState } from '../../../store/context';
import { BidangForm } from './BidangForm';
import { IndikatorForm } from './IndikatorForm';
import { useKataKelola } from './kata';
import { BidangList, IndikatorList } from './SusunanList';

type Tahap =
  | { readonly jenis: 'daftar' }
  | { readonly jenis: 'indikator'; readonly indikator: Indikator | null }
  | { readonly jenis: 'bidang'; readonly bidang: Bidang | null };
const daftarBagian = ['indikator', 'bidang'] as const;

/** Indicators and divisions, changed while the quarter runs; every change is previewed as an action. */
const KelolaDialog = ({ onTutup }: { onTutup: () => void }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataKelola();
  const data = usePaneState((state) => state.keadaan?.data ?? null);
  const [tahap, setTahap] = useState<Tahap>({ jenis: 'daftar' });
  const [bagian, setBagian] = useState<(typeof daftarBagian)[number]>('indikator');
  if (data === null) return null;
  const kirim = (perubahan: readonly PerubahanSusunan[]): void => {
    onTutup();
    void pane.mulaiAksi({ judul: 'kelolaSusunan', daftar: [{ id: 'kelolaSusunan', masukan: { perubahan } }] });
  };
  const keDaftar = (): void => setTahap({ jenis: 'daftar' });
  if (tahap.jenis === 'indikator') {
    return (
      <Sheet judul={tahap.indikator === null ? kata.indikatorBaru : kata.ubah(tahap.indikator.kode)} onClose={onTutup}>
        <IndikatorForm data={data} indikator={tahap.indikator} onKembali={keDaftar} onKirim={kirim} />
      </Sheet>
    );
  }
  if (tahap.jenis === 'bidang') {
    return (
      <Sheet judul={tahap.bidang === null ? kata.bidangBaru : kata.ubah(tahap.bidang.singkatan)} onClose={onTutup}>
        <BidangForm data={data} bidang={tahap.bidang} onKembali={keDaftar} onKirim={kirim} />
      </Sheet>
    );
  }
  return (
    <Sheet judul={kata.judul} onClose={onTutup}>
      <SheetContent>
        <p className={shared.muted}>{kata.ket}</p>
        <div className={shared.row} role="group" aria-label={kata.judul}>
          {daftarBagian.map((satu) => (
            <Button
              key={satu}
              size="small"
              appearance={bagian === satu ? 'primary' : 'secondary'}
              aria-pressed={bagian === satu}
              onClick={() => setBagian(satu)}
            >
              {kata[satu]}
            </Button>
          ))}
        </div>
        {bagian === 'indikator' ? (
          <IndikatorList data={data} onIndikator={(indikator) => setTahap({ jenis: 'indikator', indikator })} />
        ) : (
          <BidangList
            data={data}
            onBidang={(bidang) => setTahap({ jenis: 'bidang', bidang })}
            onUrut={(urutan) => kirim([{ jenis: 'bidang-urut', urutan }])}
          />
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={onTutup}>{k.umum.tutup}</Button>
      </SheetActions>
    </Sheet>
  );
};
export default KelolaDialog;
