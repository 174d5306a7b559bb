import { kalenderBawaan } from '../kalender/kalender';
import { skalaPermendagri } from '../predikat/skala';
import type { Pengaturan } from './pengaturan';

/** Settings of a new workbook. (2T-R)/T has LAN 239/2003 behind it; 450 minutes = 7.5 hours is an assumption of ours. */
export const pengaturanBawaan: Pengaturan = {
  rumusNegatif: '2T-R',
  batasCapaian: { baris: null, rataRata: null },
  dasarPredikat: 'sd',
  skala: skalaPermendagri,
  perlakuanCelah: 'lebih-dari',
  menitKerjaPerHari: 450,
  kalender: kalenderBawaan,
  kertas: 'Folio',
  daftarSatuan: [],
};
