import { angkaAtauNull } from '../../capaian/hasil';
import { defineAturanBaris, diIsian } from '../define-aturan';

/** Above this the target was too low or a digit slipped (percent points). */
const BATAS_WAJAR = 150;

export const r18 = defineAturanBaris({
  kode: 'R18',
  tingkat: 'W',
  sumber: 'LKPJ Satpol PP 2019 (229 %); E.81 Deli Serdang (3750 %)',
  data: ['capaian', 'batas'],
  cari: (baris) =>
    (['capaianTw', 'capaianSd'] as const).flatMap((besaran) => {
      const capaian = angkaAtauNull(baris.hasil.mentah[besaran]);
      return capaian !== null && capaian > BATAS_WAJAR
        ? [{ lokasi: diIsian(baris, besaran), data: { capaian, batas: BATAS_WAJAR } }]
        : [];
    }),
  contoh: [
    { nama: 'capaian 200 %', indikator: [{ realisasi: [25, 50, 150, null] }], jumlah: 2 },
    { nama: 'capaian 100 %', jumlah: 0 },
  ],
});
