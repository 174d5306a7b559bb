import type { ComponentType } from 'react';
import { PERAN_PENGATUR } from '../../../../app/setting/setelan';
import { romawiOf } from '../../../../domain/periode/periode';
import { periodeBerikut } from '../../../../domain/shared/gulirkan';
import type { KeadaanSop } from '../../../../domain/sop/sop';
import { useKata, usePaneState } from '../../../store/context';
import type { HalamanSop } from '../kata-halaman';
import { useKataSop } from './kata';
import { NaskahPage } from './NaskahPage';
import { PejabatPage } from './PejabatPage';
import { PelaksanaPage } from './PelaksanaPage';

interface IsiHalaman {
  readonly keadaan: KeadaanSop;
  /** Why it cannot be changed here; `null` = it can. */
  readonly larangan: string | null;
  /** The quarter after the running one, in words. */
  readonly berikut: string;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
const halamanSop: Readonly<Record<HalamanSop, ComponentType<IsiHalaman>>> = {
  naskah: NaskahPage,
  pelaksana: PelaksanaPage,
  pejabat: PejabatPage,
};

interface SopPageProps {
  readonly halaman: HalamanSop;
  readonly keadaan: KeadaanSop;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
/** The pages about the SOP: shown to everybody, changed by the Kasubag. */
const SopPage = ({ halaman, keadaan, onKembali, onTutup }: SopPageProps) => {
  const { k: umum } = useKata();
  const k = useKataSop();
  const { peran } = usePaneState((state) => state.pengguna);
  const { siap } = keadaan;
  const { tahun, triwulan } = siap === null ? { tahun: 0, triwulan: 1 as const } : periodeBerikut(siap);
  const Halaman = halamanSop[halaman];
  return (
    <Halaman
      keadaan={keadaan}
      larangan={peran === PERAN_PENGATUR ? null : k.hanyaKasubag(peran === null ? k.tanpaPeran : umum.peran[peran])}
      berikut={umum.header.triwulan(romawiOf(triwulan), tahun)}
      onKembali={onKembali}
      onTutup={onTutup}
    />
  );
};
export default SopPage;
