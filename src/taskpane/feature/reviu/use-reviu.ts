import { useMemo } from 'react';
import type { Keadaan } from '../../../app/usecase/keadaan';
import type { BarisCapaian } from '../../../domain/capaian/hasil';
import type { Indikator } from '../../../domain/indikator/indikator';
import { perIndikator, susunAntrean, type AlasanAntre, type ButirAntre } from '../../../domain/reviu/antrean';
import type { Catatan } from '../../../domain/reviu/catatan';
import { lipatPeriksa, type DaftarTanda } from '../../../domain/reviu/tanda-periksa';
import type { Temuan } from '../../../domain/validasi/temuan';
import { usePane, usePaneState } from '../../store/context';

export type Saringan = 'perlu' | 'semua' | AlasanAntre;

export interface Reviu {
  readonly indikator: ReadonlyMap<string, Indikator>;
  readonly baris: ReadonlyMap<string, BarisCapaian>;
  readonly catatan: ReadonlyMap<string, readonly Catatan[]>;
  readonly temuan: ReadonlyMap<string, readonly Temuan[]>;
  readonly tanda: DaftarTanda;
  readonly antrean: readonly ButirAntre[];
  /** Notes on the report as a whole, or on rows that are no longer there: they have no indicator to stand under. */
  readonly umum: readonly Catatan[];
}

function susun(keadaan: Keadaan, kini: string): Reviu {
  const daftarIndikator = keadaan.data?.daftarIndikator ?? [];
  const indikator = new Map(daftarIndikator.map((satu) => [satu.kode, satu]));
  const baris = keadaan.rekap?.baris ?? [];
  const tanda = lipatPeriksa(keadaan.riwayat);
  const { daftarCatatan, temuan } = keadaan;
  return {
    indikator,
    baris: new Map(baris.map((satu) => [satu.kode, satu])),
    catatan: perIndikator(daftarCatatan, ({ sasaran }) => sasaran.kunci),
    temuan: perIndikator(temuan, (satu) => (satu.kode === 'R40' ? null : satu.indikator)),
    tanda,
    antrean: susunAntrean({ daftarIndikator, baris, daftarCatatan, temuan, tanda, kini }),
    umum: daftarCatatan.filter(({ sasaran }) => sasaran.kunci === null || !indikator.has(sasaran.kunci)),
  };
}

/** Everything that the review shows, made once for each reading of the workbook. */
export function useReviu(): Reviu | null {
  const pane = usePane();
  const keadaan = usePaneState((state) => state.keadaan);
  return useMemo(() => (keadaan === null ? null : susun(keadaan, pane.layanan.sekarang())), [keadaan, pane]);
}

/** What stands under a filter; all indicators stand in the order of their list, the others by urgency. */
export function saringAntrean({ antrean, indikator }: Reviu, saringan: Saringan): readonly ButirAntre[] {
  if (saringan === 'perlu') return antrean.filter(({ alasan }) => alasan.length > 0);
  if (saringan !== 'semua') return antrean.filter(({ alasan }) => alasan.includes(saringan));
  const byKode = new Map(antrean.map((butir) => [butir.kode, butir]));
  return [...indikator.keys()].flatMap((kode) => byKode.get(kode) ?? []);
}
