import { naskahSop } from './naskah';
import type { LangkahSop } from './sop';

/** Minutes that the SOP grants for a step; days count `menitKerjaPerHari` each. */
export const standarMenit = (langkah: LangkahSop, menitKerjaPerHari: number): number =>
  langkah.menit ?? (langkah.hari ?? 0) * menitKerjaPerHari;

/** Minutes of the whole SOP: 12 h 20 min and 3 days. */
export const totalStandarMenit = (menitKerjaPerHari: number): number =>
  naskahSop.langkah.reduce((jumlah, langkah) => jumlah + standarMenit(langkah, menitKerjaPerHari), 0);
