import { computeBaris } from '../../../src/domain/capaian/baris';
import { angkaAtauNull } from '../../../src/domain/capaian/hasil';
import { bulatkan } from '../../../src/domain/shared/format-id';
import { siapkanKonteks } from '../../../src/domain/validasi/konteks';
import { r17 } from '../../../src/domain/validasi/aturan/r17-rumus-ditimpa';
import { r22 } from '../../../src/domain/validasi/aturan/r22-pembilang-penyebut';
import { bangunKantor, bangunPengaturan } from '../../build/kantor';
import { daftarTerbit as daftar, indikatorTerbit, type BarisTerbit } from '../../build/terbit';

const kantorDari = (baris: BarisTerbit) =>
  bangunKantor({ periode: { tahun: 2020, triwulan: 4 }, daftarIndikator: [indikatorTerbit(baris)] });

test('the tables hold sound and faulty rows', () => {
  expect(daftar.length).toBeGreaterThan(20);
  expect(daftar.filter(([, baris]) => baris.sebabBerbeda !== undefined)).toHaveLength(7);
});

test.each(daftar.filter(([, baris]) => baris.sebabBerbeda === undefined))('%s is reproduced', (_judul, baris) => {
  const capaian = angkaAtauNull(computeBaris(indikatorTerbit(baris), 4, bangunPengaturan()).capaianTahunan);
  expect(bulatkan(capaian ?? Number.NaN, baris.desimal)).toBe(baris.tercetak);
});

test.each(daftar.filter(([, baris]) => baris.sebabBerbeda !== undefined))(
  '%s is caught by R17, whichever formula is chosen',
  (_judul, baris) => {
    const lokasi = { tabel: 'rekap', bidang: null, kunci: 'IKU-1', kolom: 'capaianTahunan' } as const;
    const tampil = [{ lokasi, kode: 'IKU-1', besaran: 'capaianTahunan' as const, isi: baris.tercetak }];
    for (const polaritas of ['positif', 'negatif'] as const) {
      const konteks = siapkanKonteks({ data: kantorDari({ ...baris, polaritas }), tampil });
      expect(r17.periksa(konteks)).toHaveLength(1);
    }
  },
);

test('a numerator and denominator that do not give the printed percentage are caught by R22', () => {
  const berpembilang = daftar.filter(([, baris]) => baris.penyebut !== undefined);
  expect(berpembilang.map(([, baris]) => r22.periksa(siapkanKonteks({ data: kantorDari(baris) })).length)).toEqual([1]);
});
