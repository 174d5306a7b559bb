import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { computeBaris } from '../../../src/domain/capaian/baris';
import { angkaAtauNull } from '../../../src/domain/capaian/hasil';
import type { Isi, Polaritas } from '../../../src/domain/indikator/indikator';
import { bulatkan } from '../../../src/domain/shared/format-id';
import { siapkanKonteks } from '../../../src/domain/validasi/konteks';
import { r17 } from '../../../src/domain/validasi/aturan/r17-rumus-ditimpa';
import { r22 } from '../../../src/domain/validasi/aturan/r22-pembilang-penyebut';
import { bangunIndikator, bangunKantor, bangunPengaturan } from '../../build/kantor';

interface BarisTerbit {
  readonly indikator: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly target: Isi;
  readonly realisasi: Isi;
  readonly tercetak: number;
  readonly desimal: number;
  /** Given where the printed figure does not follow from the printed target and realisation. */
  readonly sebabBerbeda?: string;
  readonly pembilang?: number;
  readonly penyebut?: number;
}
interface TabelTerbit {
  readonly sumber: string;
  readonly baris: readonly BarisTerbit[];
}

const map = join(__dirname, '../published');
const daftar = readdirSync(map)
  .sort()
  .flatMap((berkas) => {
    const tabel = JSON.parse(readFileSync(join(map, berkas), 'utf8')) as TabelTerbit;
    return tabel.baris.map((baris) => [`${berkas}: ${baris.indikator}`, baris] as const);
  });

const tahunan = (isi: Isi): readonly [null, null, null, Isi] => [null, null, null, isi];
const indikatorDari = ({ indikator, satuan, polaritas, target, realisasi, pembilang, penyebut }: BarisTerbit) =>
  bangunIndikator({
    ...{ indikator, satuan, polaritas, frekuensi: 'tahun', targetTahunan: target },
    target: tahunan(target),
    realisasi: tahunan(realisasi),
    pembilang: tahunan(pembilang ?? null),
    penyebut: tahunan(penyebut ?? null),
  });
const kantorDari = (baris: BarisTerbit) =>
  bangunKantor({ periode: { tahun: 2020, triwulan: 4 }, daftarIndikator: [indikatorDari(baris)] });

test('the tables hold sound and faulty rows', () => {
  expect(daftar.length).toBeGreaterThan(20);
  expect(daftar.filter(([, baris]) => baris.sebabBerbeda !== undefined)).toHaveLength(7);
});

test.each(daftar.filter(([, baris]) => baris.sebabBerbeda === undefined))('%s is reproduced', (_judul, baris) => {
  const capaian = angkaAtauNull(computeBaris(indikatorDari(baris), 4, bangunPengaturan()).capaianTahunan);
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
