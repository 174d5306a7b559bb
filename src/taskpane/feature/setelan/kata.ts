import { useKata } from '../../store/context';
import { setelanEn } from '../../strings/setelan-en';
import { setelanId } from '../../strings/setelan-id';

export type KataSetelan = typeof setelanId;
export const katalogSetelan = { id: setelanId, en: setelanEn } as const satisfies Record<string, KataSetelan>;
/** Words of the settings, in the pane's language. */
export const useKataSetelan = (): KataSetelan => katalogSetelan[useKata().bahasa];
