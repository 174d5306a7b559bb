/**
 * Two thousand random indicator rows per run: every polarity, consolidation, frequency, kind of number, blank and
 * setting, computed by the domain, by the workbook's own formulas, by LibreOffice and by Gnumeric. SEED=n repeats another run.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import contoh from '../../src/app/contoh/satpolpp.json';
import { bandingkanBuku, jalankanSkenario } from '../build/banding-buku';
import { isiAcak } from '../build/masukan-rumus';

const SEED = Number(process.env['SEED'] ?? 20261122);
const ROWS = 500;

const bidang = contoh.bidang.map(({ kode }) => kode);
const sel = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(0, null, 12.5, 99.999, 1e6)) },
  { weight: 3, arbitrary: isiAcak },
);
const empat = fc.tuple(sel, sel, sel, sel);
const indikator = fc.record({
  polaritas: fc.constantFrom('positif', 'negatif', 'rentang'),
  konsolidasi: fc.constantFrom('jumlah', 'akhir', 'rata-rata'),
  frekuensi: fc.constantFrom('triwulan', 'semester', 'tahun'),
  targetTahunan: sel,
  target: empat,
  realisasi: empat,
  bidang: fc.constantFrom(...bidang),
  sasaran: fc.constantFrom('Sasaran A', 'Sasaran B', 'Sasaran C'),
});
const pengaturan = fc.record({
  rumusNegatif: fc.constantFrom('2T-R', 'T/R'),
  batasCapaian: fc.record({ baris: fc.constantFrom(null, 100, 120), rataRata: fc.constantFrom(null, 100, 150) }),
  dasarPredikat: fc.constantFrom('tw', 'sd', 'tahunan'),
  perlakuanCelah: fc.constantFrom('lebih-dari', 'minimal', 'bulat-ke-bawah'),
});

const kantor = (triwulan: number): object => {
  const seed = SEED + triwulan;
  const [atur] = fc.sample(pengaturan, { numRuns: 1, seed });
  return {
    ...contoh,
    periode: { tahun: 2026, triwulan },
    pengaturan: atur,
    indikator: fc.sample(indikator, { numRuns: ROWS, seed }).map((isi, urut) => ({
      ...contoh.indikator[0],
      pembilang: undefined,
      penyebut: undefined,
      ...isi,
      kode: `ACAK-${String(urut + 1)}`,
      indikator: `Indikator acak ${String(urut + 1)}`,
    })),
  };
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acak-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it.each([1, 2, 3, 4])(
  `${String(ROWS)} random indicators of quarter %d agree in all four computations`,
  async (triwulan) => {
    const berkas = join(folder, `${String(triwulan)}.json`);
    const keluar = join(folder, String(triwulan));
    await writeFile(berkas, JSON.stringify(kantor(triwulan)));
    await jalankanSkenario(berkas, keluar);
    const { formulas, beda, galat } = await bandingkanBuku(keluar);
    expect([beda, galat]).toEqual([[], []]);
    expect(formulas).toBeGreaterThan(ROWS * 80);
  },
);
