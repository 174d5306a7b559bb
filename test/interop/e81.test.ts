/**
 * Formulir E.81 with its entries filled in, and Analisis beside it: every cell as the emulated Excel computes it equals what the other
 * spreadsheet programs compute from a file without cached values.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDataKantor } from '../../src/app/usecase/parse-data-kantor';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { bacaBuku } from '../../src/app/buku/baca-buku';
import contoh from '../../src/app/contoh/satpolpp.json';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { colOf } from '../../src/workbook/layout/define-table';
import { tabelE81 } from '../../src/workbook/layout/e81';
import { namaTabel } from '../../src/workbook/layout/nama';
import { run } from '../app/build/kantor';
import { openOfficeForTest } from '../app/build/office';
import { bandingkanBuku } from '../build/banding-buku';

jest.setTimeout(300_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e81-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('other programs compute Analisis and a filled Formulir E.81 to the same values', async () => {
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error(JSON.stringify(hasil.kesalahan));
  const { host, ports, gateway } = await openOfficeForTest();
  await run(ports, p.siapkanTriwulan, hasil.data);
  await run(ports, p.sisipkanFormat, {});
  await run(ports, p.isiDariData, { data: hasil.data });
  await run(ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' });
  const { snapshot } = await bacaBuku(ports);
  const area = snapshot.names.find(({ name }) => name.toUpperCase() === namaTabel.e81)?.area;
  if (area == null) throw new Error('no E.81');
  const isi = (kolom: 'renstraK' | 'laluK', angka: (ke: number) => number) =>
    ({
      op: 'values',
      at: { ...area, col: colOf(tabelE81, kolom), cols: 1 },
      values: Array.from({ length: area.rows }, (_, ke) => [angka(ke)]),
    }) as const;
  await gateway.apply({ changes: [isi('renstraK', (ke) => ke * 7.25), isi('laluK', (ke) => (ke * 13) % 5)] });
  const data = host.toData();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'buku-kerja.xlsx'), await writeXlsx(data, { cachedValues: true }));
  await writeFile(join(folder, 'buku-kerja-tanpa-nilai.xlsx'), await writeXlsx(data, { cachedValues: false }));
  host.dispose();
  const { formulas, beda, galat } = await bandingkanBuku(folder);
  expect([beda, galat]).toEqual([[], []]);
  expect(formulas).toBeGreaterThan(1500);
});
