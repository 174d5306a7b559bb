/**
 * Published tables through the workbook's own formulas: each printed figure comes out again, or the source's own error is known and does
 * not.
 */
import { computeRekap } from '../../src/domain/capaian/rekap';
import { angkaAtauNull } from '../../src/domain/capaian/hasil';
import { bulatkan } from '../../src/domain/shared/format-id';
import { bacaBaris } from '../../src/workbook/codec/baca-baris';
import { namaTabel } from '../../src/workbook/layout/nama';
import { tabelRekap } from '../../src/workbook/layout/rekap';
import { daftarTerbit, kantorTerbit, kodeTerbit } from '../build/terbit';
import { bukuTerisi } from './alat/buku-terisi';

const data = kantorTerbit();
const tabel = bukuTerisi(data).potret().tables.get(namaTabel.rekap);
if (!tabel) throw new Error('no Rekap');
const capaian = new Map(bacaBaris(tabelRekap, tabel).map(({ isi }) => [isi.kode, isi.capaianTahunan]));
const kasus = daftarTerbit.map(([judul, baris], ke) => [judul, baris, Number(capaian.get(kodeTerbit(ke)))] as const);

test.each(kasus.filter(([, { sebabBerbeda }]) => sebabBerbeda === undefined))(
  '%s: the workbook computes what is printed',
  (_judul, { tercetak, desimal }, hasil) => {
    expect(bulatkan(hasil, desimal)).toBe(tercetak);
  },
);

test.each(kasus.filter(([, { sebabBerbeda }]) => sebabBerbeda !== undefined))(
  '%s: the workbook does not repeat the error',
  (_judul, { tercetak, desimal }, hasil) => {
    expect(Math.abs(hasil - tercetak)).toBeGreaterThan(10 ** -desimal);
  },
);

test('sound and faulty rows alike equal the pure computation', () => {
  const murni = computeRekap(data).baris.map(({ kode, capaianTahunan }) => [kode, angkaAtauNull(capaianTahunan)]);
  const buku = kasus.map(([, , hasil], ke) => [kodeTerbit(ke), hasil]);
  expect(buku.map(([kode, isi]) => [kode, Number(isi).toPrecision(12)])).toEqual(
    murni.map(([kode, isi]) => [kode, Number(isi).toPrecision(12)]),
  );
});
