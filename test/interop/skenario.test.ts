/**
 * The whole product against LibreOffice: `npm run skenario` saves a workbook without cached values, LibreOffice computes
 * every formula of it anew, and each cell must equal what the emulated Excel computed and the delivered file shows.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import contoh from '../../src/app/contoh/satpolpp.json';
import type { WorkbookData } from '../../src/excel-host/model/types';
import { openXlsx } from '../../src/excel-host/open-xlsx';
import { readXlsx } from '../../src/excel-host/xlsx/read/read-xlsx';
import { bandingkanBuku, jalankanSkenario } from '../build/banding-buku';

/** The sample's office with what offices really write into target and realisasi cells (published notations). */
const notasi: readonly {
  readonly targetTahunan: unknown;
  readonly target: unknown[];
  readonly realisasi: unknown[];
}[] = [
  {
    targetTahunan: '70,38-70,76',
    target: ['70,1-70,2', '70,2-70,4', '70,38-70,76', null],
    realisasi: ['70,15', 69.5, '71', null],
  },
  { targetTahunan: '<22', target: ['<30', '<28', '<25', '<22'], realisasi: [31, '27,5', 24, 21] },
  { targetTahunan: '1:17,9', target: ['1:20', '1:19', '1:18', '1:17,9'], realisasi: ['1:21', '1:18,5', 'n/a', '-'] },
  { targetTahunan: '85%', target: ['80%', '82 %', '84%', '85%'], realisasi: ['78.73%', '0', 'tidak ada data', null] },
  {
    targetTahunan: '43.000',
    target: ['10.000', '20.000', '30.000', '43.000'],
    realisasi: ['9.999,5', '21,000,000', '31.000', null],
  },
  { targetTahunan: 0, target: [0, 0, 0, 0], realisasi: [0, 3, 0, null] },
  { targetTahunan: 'WTP', target: ['WTP', null, null, 'WTP'], realisasi: ['WDP', null, null, null] },
  {
    targetTahunan: '90-80',
    target: ['85 s.d. 95', '85–95', 'Rp. 22.275.313.470,-', 1],
    realisasi: [90, 99, '22.000.000.000', -5],
  },
];
const polaritas = ['positif', 'negatif', 'rentang'];
const konsolidasi = ['jumlah', 'akhir', 'rata-rata'];
const frekuensi = ['triwulan', 'semester', 'tahun'];

const sulit = (triwulan: number, pengaturan: object): object => ({
  ...contoh,
  periode: { tahun: 2026, triwulan },
  pengaturan,
  indikator: notasi.flatMap((isi, n) =>
    polaritas.flatMap((p) =>
      konsolidasi.map((k, i) => ({
        ...contoh.indikator[n],
        ...isi,
        kode: `UJI-${String(n)}-${p}-${k}`,
        polaritas: p,
        konsolidasi: k,
        frekuensi: frekuensi[(n + i) % 3],
      })),
    ),
  ),
});

const masukan: readonly (readonly [string, object])[] = [
  ['the sample office', contoh],
  [
    'difficult notations, TW IV, T/R, caps, predikat by tahunan',
    sulit(4, {
      rumusNegatif: 'T/R',
      batasCapaian: { baris: 120, rataRata: 100 },
      dasarPredikat: 'tahunan',
      perlakuanCelah: 'minimal',
    }),
  ],
  [
    'difficult notations, TW II, 2T-R, predikat by tw',
    sulit(2, { dasarPredikat: 'tw', perlakuanCelah: 'bulat-ke-bawah' }),
  ],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skenario-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each(masukan)(
  'LibreOffice and Gnumeric compute every cell of the saved workbook to the same value: %s',
  async (nama, isi) => {
    const nomor = String(masukan.findIndex(([satu]) => satu === nama));
    const berkas = join(folder, `${nomor}.json`);
    const keluar = join(folder, nomor);
    await writeFile(berkas, JSON.stringify(isi));
    await jalankanSkenario(berkas, keluar);
    const { formulas, beda, galat } = await bandingkanBuku(keluar);
    expect([beda, galat]).toEqual([[], []]);
    expect(formulas).toBeGreaterThan(1000);

    // LibreOffice's own file, opened here: understood as a whole, and every cell computed anew to the delivered value.
    const { host, catatan } = openXlsx(await readFile(join(keluar, 'LibreOffice', 'buku-kerja-tanpa-nilai.xlsx')));
    expect([catatan, shownCells(host.toData())]).toEqual([
      [],
      shownCells(readXlsx(await readFile(join(keluar, 'buku-kerja.xlsx'))).data),
    ]);
    host.dispose();
  },
);

/** Numbers to twelve digits: LibreOffice adds in another order. */
function shownCells(data: WorkbookData): string[] {
  return data.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, value }) => {
      if (value === null || value === '') return [];
      return `${name} ${row} ${col}: ${typeof value === 'number' ? value.toPrecision(12) : JSON.stringify(value)}`;
    }),
  );
}
