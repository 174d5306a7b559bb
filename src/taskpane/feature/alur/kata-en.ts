import type { alurId } from './kata-id';

export const alurEn: typeof alurId = {
  tindakan: {
    mulai: 'Records that work on the returned step has begun. Its time has been running since it was returned.',
    lewati: 'When this step is not needed this time, for instance because the order was given orally. Reason required.',
    buka: 'When something has to be mended. The steps after it are done again; a signature that is there lapses. Reason required.',
    disposisi: 'When its sheet was deleted or is not there yet. One that stands keeps what is written on it.',
  },
};
