import { teksTerlaluPanjang } from '../../domain/sop/batas-teks';
import { formatAngka } from '../../domain/shared/format-id';
import type { Usecase } from './kit';
import { tolak } from './tolak';

/**
 * The same command, which refuses texts that are too long for the journal before it reads anything. `bagian`: where the texts are,
 * when they lie deeper.
 */
export const batasiTeks = <I extends object, O>(
  usecase: Usecase<I, O>,
  bagian: (masukan: I) => object = (masukan) => masukan,
): Usecase<I, O> => ({
  id: usecase.id,
  siapkan: async (ports, masukan) => {
    const [panjang] = teksTerlaluPanjang(bagian(masukan));
    return panjang === undefined
      ? usecase.siapkan(ports, masukan)
      : tolak('teks-terlalu-panjang', {
          jumlah: formatAngka(panjang.panjang, 0),
          batas: formatAngka(panjang.batas, 0),
        });
  },
});
