import { useState } from 'react';
import type { Indikator } from '../../../domain/indikator/indikator';
import type { ButirAntre } from '../../../domain/reviu/antrean';
import { statusPeriksa, tandaOf } from '../../../domain/reviu/tanda-periksa';
import { CatatanLalu } from '../../component/CatatanLalu';
import { usePane } from '../../store/context';
import type { Aksi } from '../../store/pane-state';
import { CatatanForm } from './CatatanForm';
import { CatatanList } from './CatatanList';
import { IndikatorCard } from './IndikatorCard';
import { IndikatorNav } from './IndikatorNav';
import { useKataReviu } from './kata';
import { PeriksaBar } from './PeriksaBar';
import type { Reviu } from './use-reviu';

interface IndikatorDeskProps {
  readonly indikator: Indikator;
  readonly reviu: Reviu;
  /** What stands under the filter; `posisi` in it, -1 where the indicator is not among it. */
  readonly daftar: readonly ButirAntre[];
  readonly posisi: number;
  readonly pilih: (kode: string) => void;
}

/** One indicator with all that belongs to it; the next is one key away. */
export const IndikatorDesk = ({ indikator, reviu, daftar, posisi, pilih }: IndikatorDeskProps) => {
  const pane = usePane();
  const kata = useKataReviu();
  const [menulis, setMenulis] = useState<string | null>(null);
  const { kode } = indikator;
  const baris = reviu.baris.get(kode) ?? null;
  const status = statusPeriksa(reviu.tanda, indikator, baris);
  const pindah = (ke: number): void => {
    const butir = daftar.at(((ke % daftar.length) + daftar.length) % Math.max(1, daftar.length));
    if (butir !== undefined) pilih(butir.kode);
  };
  const tandai = async (diperiksa: boolean): Promise<void> => {
    // What is done may leave the list: the way on is remembered before.
    const berikut = diperiksa ? (daftar[posisi + 1] ?? daftar[posisi - 1]) : undefined;
    const aksi: Aksi = {
      judul: 'tandaiPeriksa',
      daftar: [{ id: 'tandaiPeriksa', masukan: { daftar: [kode], diperiksa } }],
    };
    await pane.lanjutkan(aksi);
    const { kabar } = pane.store.get();
    if (berikut !== undefined && kabar?.jenis === 'selesai' && kabar.aksi === aksi) pilih(berikut.kode);
  };
  return (
    <>
      <IndikatorNav
        posisi={posisi}
        jumlah={daftar.length}
        pindah={pindah}
        tulis={() => setMenulis(kode)}
        tandai={() => void tandai(status !== 'sudah')}
      >
        <IndikatorCard indikator={indikator} baris={baris} temuan={reviu.temuan.get(kode) ?? []}>
          <CatatanLalu kode={kode} />
          <PeriksaBar
            status={status}
            tanda={tandaOf(reviu.tanda, kode)}
            tandai={(diperiksa) => void tandai(diperiksa)}
            tulis={() => setMenulis(kode)}
          />
        </IndikatorCard>
      </IndikatorNav>
      {menulis === kode && <CatatanForm key={kode} tentang={indikator} onSelesai={() => setMenulis(null)} />}
      <CatatanList judul={kata.catatan} daftar={reviu.catatan.get(kode) ?? []} reviu={reviu} />
    </>
  );
};
