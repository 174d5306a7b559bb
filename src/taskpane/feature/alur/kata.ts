import { useKata } from '../../store/context';
import { alurEn } from './kata-en';
import { alurId } from './kata-id';

export const katalogAlur = { id: alurId, en: alurEn } as const;
/** Words of the rarer deeds at a step, in the pane's language. */
export const useKataAlur = (): typeof alurId => katalogAlur[useKata().bahasa];
