import { invert } from '../../workbook/plan/invert';
import { pratinjau as sebutkan, tidakAda, type Pratinjau } from '../../workbook/plan/pratinjau';
import type { Change } from '../../workbook/plan/types';
import type { Rencana } from '../usecase/kit';
import type { Buku } from './baca-buku';
import { jumlahSisa, sisaPekerjaan } from './sisa';

export interface BagianRencana {
  readonly changes: readonly Change[];
  readonly pratinjau: readonly Pratinjau[];
}

/**
 * Parts put together in order, after what an interrupted write has left undone; that part is never taken back. A plan without
 * changes says so and needs no way back.
 */
function susun<O>(
  buku: Buku,
  bagian: readonly BagianRencana[],
  hasil: O,
  balik: (changes: readonly Change[]) => readonly Change[] | null,
): Rencana<O> {
  const sisa = sisaPekerjaan(buku);
  const milik = bagian.flatMap((satu) => satu.changes);
  const changes = [...sisa, ...milik];
  const pratinjau = [
    ...sebutkan('dirapikan', [], jumlahSisa(sisa)),
    ...bagian.flatMap((satu) => satu.pratinjau).filter(({ jenis }) => jenis !== 'tidak-ada'),
  ];
  const kosong = changes.length === 0;
  const kembali = milik.length === 0 ? null : balik(milik);
  return {
    status: 'siap',
    pratinjau: kosong ? tidakAda : pratinjau,
    plan: { changes },
    balik: kembali === null ? null : { changes: kembali },
    hasil,
    buku: buku.id,
    dasar: buku.snapshot,
  };
}

/** A change of sheets that can be taken back by the plan's inverse. */
export const rencanaUbah = <O>(buku: Buku, bagian: readonly BagianRencana[], hasil: O): Rencana<O> =>
  susun(buku, bagian, hasil, (changes) => invert(changes, buku.snapshot));

/** What is only recorded: the journal is append-only, so there is no way back but a further event. */
export const rencanaCatat = <O>(buku: Buku, bagian: readonly BagianRencana[], hasil: O): Rencana<O> =>
  susun(buku, bagian, hasil, () => null);

/** As `rencanaUbah`, where the way back is more than the inverse of every change. */
export const rencanaBerbalik = <O>(
  buku: Buku,
  bagian: readonly BagianRencana[],
  balik: readonly Change[] | null,
  hasil: O,
): Rencana<O> => susun(buku, bagian, hasil, () => balik);

/** For a change after which nothing of the quarter is left: what an earlier one left undone is of no interest any more. */
export const rencanaTanpaBalik = <O>(buku: Buku, { changes, pratinjau }: BagianRencana, hasil: O): Rencana<O> => ({
  status: 'siap',
  pratinjau,
  plan: { changes },
  balik: null,
  hasil,
  buku: buku.id,
  dasar: buku.snapshot,
});

/** A command that only reads: not even what was left undone is written. */
export const rencanaBaca = <O>(buku: Buku, hasil: O): Rencana<O> => ({
  status: 'siap',
  pratinjau: tidakAda,
  plan: { changes: [] },
  balik: null,
  hasil,
  buku: buku.id,
});
