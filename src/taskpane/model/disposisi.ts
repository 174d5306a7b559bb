import { tugasOf } from '../../domain/sop/giliran';
import type { NomorLangkah, TugasLangkah } from '../../domain/sop/langkah-sop';
import type { Sop } from '../../domain/sop/sop';

export type LembarDisposisi = 'disposisi' | 'disposisiSetuju';

const lembarOf: Readonly<Partial<Record<TugasLangkah, LembarDisposisi>>> = {
  perintah: 'disposisi',
  persetujuan: 'disposisiSetuju',
  'tanda-tangan': 'disposisiSetuju',
};
/** The form that goes with the order, and the one that goes with the approval and its signature; `null` at the other steps. */
export function disposisiPada(sop: Sop, nomor: NomorLangkah): LembarDisposisi | null {
  const tugas = tugasOf(sop, nomor);
  return (tugas === null ? undefined : lembarOf[tugas]) ?? null;
}
