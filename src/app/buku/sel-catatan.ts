import type { Catatan } from '../../domain/reviu/catatan';
import { selTercatat } from '../../workbook/plan/plan-batas';
import type { Area } from '../../workbook/plan/types';
import type { Buku } from './baca-buku';

/** The entries that notes speak of, where they stand right now. */
export const selCatatan = (
  { snapshot, terbaca, keadaan }: Buku,
  daftar: readonly Pick<Catatan, 'sasaran'>[],
): readonly Area[] =>
  selTercatat(
    snapshot,
    terbaca.tempat,
    daftar.map(({ sasaran }) => ({
      ...sasaran,
      bidang: keadaan.data?.daftarIndikator.find(({ kode }) => kode === sasaran.kunci)?.bidang ?? null,
    })),
  );
