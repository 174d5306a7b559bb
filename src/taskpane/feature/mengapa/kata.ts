import type { Bahasa } from '../../layanan/types';
import type { Katalog } from '../../strings/katalog';
import { mengapaEn } from '../../strings/mengapa-en';
import { mengapaId } from '../../strings/mengapa-id';
import { useKata } from '../../store/context';

export type KataMengapa = typeof mengapaId;
export const katalogMengapa = { id: mengapaId, en: mengapaEn } as const satisfies Record<Bahasa, KataMengapa>;

/** Everything with which a number is told. */
export interface Ucapan {
  readonly bahasa: Bahasa;
  /** Words of the whole pane: formulas, reasons. */
  readonly k: Katalog;
  readonly m: KataMengapa;
}
export const useUcapan = (): Ucapan => {
  const { bahasa, k } = useKata();
  return { bahasa, k, m: katalogMengapa[bahasa] };
};
