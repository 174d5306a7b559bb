import { lipatCatatan } from '../../domain/reviu/lipat-catatan';
import { lipatPeriksa, penandaanOf } from '../../domain/reviu/tanda-periksa';
import { pengaturanBawaan } from '../../domain/shared/bawaan';
import { lipatPeristiwa } from '../../domain/sop/lipat';
import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { planJurnal } from '../../workbook/plan/plan-jurnal';
import { planCatatan } from '../../workbook/plan/plan-catatan';
import { planKendali } from '../../workbook/plan/plan-riwayat';
import { planTanda } from '../../workbook/plan/plan-tanda';
import { pratinjau, type Pratinjau } from '../../workbook/plan/pratinjau';
import { petaTempat, type PetaTempat } from '../../workbook/plan/tempat';
import type { Change } from '../../workbook/plan/types';
import type { Ports } from '../port/ports';
import type { Buku } from './baca-buku';
import { ceritakan, formulirLangkah } from './ceritakan';
import { peristiwaBaru } from './peristiwa-baru';

export interface HasilCatat {
  readonly changes: readonly Change[];
  readonly pratinjau: readonly Pratinjau[];
  readonly peristiwa: readonly Peristiwa[];
}

const isCatatan = ({ jenis }: IsiPeristiwa): boolean => jenis.startsWith('catatan-');

/**
 * Journals what happens and lets the sheets that show the journal follow, in the same plan. `peta`: where tables will stand
 * when these changes run.
 */
export function catat(
  ports: Pick<Ports, 'clock' | 'identity' | 'digest'>,
  buku: Buku,
  daftarIsi: readonly IsiPeristiwa[],
  peta: PetaTempat = petaTempat(buku.snapshot),
): HasilCatat {
  if (daftarIsi.length === 0) return { changes: [], pratinjau: [], peristiwa: [] };
  const { snapshot, keadaan } = buku;
  const peristiwa = peristiwaBaru(ports, keadaan.riwayat, daftarIsi);
  const semua = [...keadaan.riwayat, ...peristiwa];
  const lipatan = lipatPeristiwa(semua);
  const { keadaan: keadaanSop } = lipatan;
  const pengaturan = keadaan.data?.pengaturan ?? pengaturanBawaan;
  const adaCatatan = daftarIsi.some(isCatatan);
  const adaTanda = daftarIsi.some((isi) => penandaanOf(isi).length > 0);
  const { data, rekap } = keadaan;
  const formulir = formulirLangkah(buku, peta, peristiwa, keadaanSop);
  return {
    changes: [
      // Before the event that asks for them: cut off in between, a second try finds the event missing and makes both.
      ...formulir.changes,
      ...planJurnal(snapshot, peta, peristiwa),
      ...planKendali(peta, keadaanSop, semua, pengaturan),
      ...ceritakan(buku, peta, peristiwa, lipatan),
      ...(adaCatatan && data !== null ? planCatatan(peta, lipatCatatan(semua), data) : []),
      ...(adaTanda && data !== null ? planTanda(snapshot, peta, { ...data, rekap, tanda: lipatPeriksa(semua) }) : []),
    ],
    pratinjau: [
      ...formulir.pratinjau,
      ...pratinjau('peristiwa', [], peristiwa.length),
      ...(adaCatatan ? pratinjau('catatan', [], 1) : []),
    ],
    peristiwa,
  };
}
