import { invert } from '../../workbook/plan/invert';
import { tidakAda, type Pratinjau } from '../../workbook/plan/pratinjau';
import type { Change } from '../../workbook/plan/types';
import type { Rencana } from '../usecase/kit';
import type { Buku } from './baca-buku';

export interface BagianRencana {
  readonly changes: readonly Change[];
  readonly pratinjau: readonly Pratinjau[];
}

/** Parts put together in order; a plan without changes says so and needs no way back. */
function susun<O>(
  buku: Buku,
  bagian: readonly BagianRencana[],
  hasil: O,
  balik: (changes: readonly Change[]) => readonly Change[] | null,
): Rencana<O> {
  const changes = bagian.flatMap((satu) => satu.changes);
  const pratinjau = bagian.flatMap((satu) => satu.pratinjau).filter(({ jenis }) => jenis !== 'tidak-ada');
  const kosong = changes.length === 0;
  const kembali = kosong ? null : balik(changes);
  return {
    status: 'siap',
    pratinjau: kosong ? tidakAda : pratinjau,
    plan: { changes },
    balik: kembali === null ? null : { changes: kembali },
    hasil,
    buku: buku.id,
  };
}

/** A change of sheets that can be taken back by the plan's inverse. */
export const rencanaUbah = <O>(buku: Buku, bagian: readonly BagianRencana[], hasil: O): Rencana<O> =>
  susun(buku, bagian, hasil, (changes) => invert(changes, buku.snapshot));

/** What is only recorded: the journal is append-only, so there is no way back but a further event. */
export const rencanaCatat = <O>(buku: Buku, bagian: readonly BagianRencana[], hasil: O): Rencana<O> =>
  susun(buku, bagian, hasil, () => null);
