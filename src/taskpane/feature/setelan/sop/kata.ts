import { useKata } from '../../../store/context';
import { sopEn } from './kata-en';
import { sopId, type KataSop } from './kata-id';

export type { KataSop };
export const katalogSop = { id: sopId, en: sopEn } as const satisfies Record<string, KataSop>;
/** Words of the pages about the SOP, in the pane's language. */
export const useKataSop = (): KataSop => katalogSop[useKata().bahasa];
