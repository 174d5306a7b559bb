import type { KeadaanLangkah, KeadaanSop } from './sop';
import type { NomorLangkah, Peristiwa } from './peristiwa';

/** Why an event of a merged journal does not count at its place. */
export type SebabTakBerlaku =
  /** Another device finished or skipped the step first. */
  | 'sudah-selesai'
  /** `langkah` is the one whose turn it was instead. */
  | 'bukan-giliran'
  /** A step that is not done can neither be returned to nor be opened again. */
  | 'belum-selesai'
  | 'belum-ditandatangani'
  | 'sudah-ditandatangani'
  | 'laporan-belum-disusun'
  /** Nothing that this product writes: no reason given, no such step, not to be skipped, a revision of another shape. */
  | 'tidak-sah';

export interface TakBerlaku {
  readonly sebab: SebabTakBerlaku;
  /** Step that the reason speaks of; `null` where it speaks of none. */
  readonly langkah: NomorLangkah | null;
  /** Whose event counts instead, as filled in. */
  readonly pendahulu: { readonly oleh: string; readonly waktu: string } | null;
}
/** An event that does not count, told in words: it stays in the journal, which only grows. */
export interface PeristiwaTakBerlaku extends TakBerlaku {
  readonly peristiwa: Peristiwa;
}

export const takBerlaku = (
  sebab: SebabTakBerlaku,
  langkah: NomorLangkah | null = null,
  pendahulu: TakBerlaku['pendahulu'] = null,
): TakBerlaku => ({ sebab, langkah, pendahulu });

export const sudahSelesai = ({ nomor, oleh, selesai }: KeadaanLangkah): TakBerlaku =>
  takBerlaku('sudah-selesai', nomor, selesai === null ? null : { oleh: oleh ?? '', waktu: selesai });
export const bukanGiliran = ({ kini }: Pick<KeadaanSop, 'kini'>): TakBerlaku => takBerlaku('bukan-giliran', kini);
export const sudahDitandatangani = ({ ditandatangani }: Pick<KeadaanSop, 'ditandatangani'>): TakBerlaku =>
  takBerlaku('sudah-ditandatangani', null, ditandatangani);

/** The next step begins by itself when one is finished: where that does not count, the beginning is no news of its own. */
export const isPantasDisebut = ({ peristiwa }: Pick<PeristiwaTakBerlaku, 'peristiwa'>): boolean =>
  peristiwa.isi.jenis !== 'langkah-dimulai';
