import { computeBaris } from '../../../src/domain/capaian/baris';
import { uraikanCapaian } from '../../../src/domain/capaian/uraian';
import type { Indikator } from '../../../src/domain/indikator/indikator';
import type { Pengaturan } from '../../../src/domain/shared/pengaturan';
import { bangunIndikator, bangunPengaturan } from '../../build/kantor';

const uraikan = (ubah: Partial<Indikator>, atur: Partial<Pengaturan> = {}) => {
  const indikator = bangunIndikator(ubah);
  const pengaturan = bangunPengaturan(atur);
  return uraikanCapaian(computeBaris(indikator, 3, pengaturan), 'capaianTw', indikator, pengaturan);
};
const isi = (target: number | string, realisasi: number): Partial<Indikator> => ({
  target: [null, null, target, null],
  realisasi: [null, null, realisasi, null],
});

test.each<[string, Partial<Indikator>, Partial<Pengaturan>, object]>([
  ['R/T', isi(80, 60), {}, { cara: 'positif', batas: 80, mentah: 75, hasil: 75, dilantai: false, dibatasi: false }],
  [
    '(2T-R)/T',
    { polaritas: 'negatif', ...isi(20, 50) },
    {},
    { cara: 'negatif-2t-r', mentah: -50, hasil: 0, dilantai: true, dibatasi: false },
  ],
  ['T/R', { polaritas: 'negatif', ...isi(20, 10) }, { rumusNegatif: 'T/R' }, { cara: 'negatif-t-per-r', hasil: 200 }],
  [
    'T/R at 0',
    { polaritas: 'negatif', ...isi(20, 0) },
    { rumusNegatif: 'T/R' },
    { cara: 'negatif-realisasi-nol', hasil: 100 },
  ],
  ['target 0', { polaritas: 'negatif', ...isi(0, 3) }, {}, { cara: 'negatif-target-nol', hasil: 0 }],
  ['inside the range', isi('80-90', 85), {}, { cara: 'dalam-rentang', hasil: 100 }],
  ['above the range', isi('80-90', 99), {}, { cara: 'positif', batas: 90 }],
  ['rentang below', { polaritas: 'rentang', ...isi('80-90', 40) }, {}, { cara: 'positif', batas: 80, hasil: 50 }],
  ['rentang above', { polaritas: 'rentang', ...isi('80-90', 99) }, {}, { cara: 'negatif-2t-r', batas: 90 }],
  [
    'capped',
    isi(80, 160),
    { batasCapaian: { baris: 120, rataRata: null } },
    { mentah: 200, hasil: 120, dibatasi: true },
  ],
  ['no target', isi('WTP', 60), {}, { alasan: 'target-kosong' }],
])('%s', (_nama, ubah, atur, uraian) => {
  expect(uraikan(ubah, atur)).toMatchObject(uraian);
});
