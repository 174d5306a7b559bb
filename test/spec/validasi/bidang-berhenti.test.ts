import { periksaData } from '../../../src/domain/validasi/periksa';
import { bangunIndikator, bangunKantor } from '../../build/kantor';

const [pertama] = bangunKantor().daftarBidang;
const kantor = (berhenti: boolean) =>
  bangunKantor({
    daftarBidang: [
      ...(pertama ? [pertama] : []),
      { kode: 'LAMA', nama: 'Bidang Lama', singkatan: 'Lama', ...(berhenti ? { berhenti } : {}) },
    ],
    daftarIndikator: [bangunIndikator({})],
  });
const bidangKurang = (berhenti: boolean) =>
  periksaData({ data: kantor(berhenti), kini: 5 }).filter(({ kode }) => kode === 'R27');

test('a division without indicators is missing from the evaluation, a retired one is not', () => {
  expect(bidangKurang(false).map(({ data }) => data['bidang'])).toEqual(['Bidang Lama']);
  expect(bidangKurang(true)).toEqual([]);
});
