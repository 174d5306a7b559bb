/**
 * The workbook in the hands of people without the add-in: another program fills the forms, LibreOffice and Gnumeric compute them, and
 * what guards the entries is still there when LibreOffice has saved the file.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { angkaAtauNull, type BarisCapaian } from '../../src/domain/capaian/hasil';
import { computeRekap } from '../../src/domain/capaian/rekap';
import type { Indikator, Isi } from '../../src/domain/indikator/indikator';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { openXlsx } from '../../src/excel-host/open-xlsx';
import { columnName } from '../../src/excel-host/text/address';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { colOf, type KolomOf } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { namaIsian } from '../../src/workbook/layout/nama';
import type { Area } from '../../src/workbook/plan/types';
import { kantorContoh, run } from '../app/build/kantor';
import { openOfficeForTest } from '../app/build/office';
import { convertWithLibreOffice } from '../build/libreoffice';
import { DAFTAR_MESIN_LAIN, MESIN_LAIN } from '../build/mesin-lain';

type Kolom = KolomOf<typeof tabelIsian>;
const SAMA = 1e-6;

let folder = '';
/** The saved workbook before anybody has filled it. */
let kosong = '';
const letak = new Map<string, Area>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanpa-addin-'));
  const office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorContoh);
  await run(office.ports, p.sisipkanFormat, {});
  const { names } = await office.gateway.read({ tables: 'none' });
  for (const { kode } of kantorContoh.daftarBidang) {
    const area = names.find(({ name }) => name.toUpperCase() === namaIsian(kode).toUpperCase())?.area;
    if (area) letak.set(kode, area);
  }
  kosong = join(folder, 'kosong.xlsx');
  await writeFile(kosong, await writeXlsx(office.host.toData(), { cachedValues: false }));
  office.host.dispose();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Where an indicator's cell stands: the forms hold a division's indicators in the order of IKU. */
function selOf({ kode, bidang }: Indikator, kolom: Kolom): { readonly sheet: string; readonly address: string } {
  const area = letak.get(bidang);
  const urut = kantorContoh.daftarIndikator
    .filter((satu) => satu.bidang === bidang)
    .findIndex((satu) => satu.kode === kode);
  if (area === undefined || urut < 0) throw new Error(`${kode} is on no form`);
  return { sheet: area.sheet, address: `${columnName(area.col + colOf(tabelIsian, kolom))}${area.row + urut + 1}` };
}

const isian = (indikator: Indikator): readonly (readonly [Kolom, Isi])[] => [
  ...([1, 2, 3, 4] as const).flatMap((tw): readonly (readonly [Kolom, Isi])[] => [
    [`realisasi${tw}`, indikator.realisasi[tw - 1] ?? null],
    [`pembilang${tw}`, indikator.pembilang[tw - 1] ?? null],
    [`penyebut${tw}`, indikator.penyebut[tw - 1] ?? null],
  ]),
  ['buktiDukung', indikator.buktiDukung],
  ['tindakLanjut', indikator.tindakLanjut],
];

async function fillElsewhere(): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(kosong);
  for (const indikator of kantorContoh.daftarIndikator)
    for (const [kolom, isi] of isian(indikator)) {
      if (isi === null || isi === '') continue;
      const { sheet, address } = selOf(indikator, kolom);
      const cell = book.getWorksheet(sheet)?.getCell(address);
      if (cell === undefined) throw new Error(`${sheet} ${address} is not there`);
      cell.value = isi;
    }
  const path = join(folder, 'diisi.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

const hasilOf = (baris: BarisCapaian): readonly (readonly [Kolom, number | string | null])[] => [
  ['capaianTw', angkaAtauNull(baris.capaianTw)],
  ['capaianSd', angkaAtauNull(baris.capaianSd)],
  ['capaianTahunan', angkaAtauNull(baris.capaianTahunan)],
  ['predikat', baris.predikat],
];
/** Where nothing can be computed the cell is empty or says why. */
const cocok = (tampil: unknown, harap: number | string | null): boolean =>
  typeof harap === 'number'
    ? typeof tampil === 'number' && Math.abs(tampil - harap) < SAMA
    : harap === null
      ? typeof tampil !== 'number'
      : tampil === harap;

it.each(DAFTAR_MESIN_LAIN)(
  'filled by another program, %s computes every indicator as the domain does',
  async (mesin) => {
    const nilai = await MESIN_LAIN[mesin](await fillElsewhere(), join(folder, mesin));
    const { baris } = computeRekap(kantorContoh);
    const beda = kantorContoh.daftarIndikator.flatMap((indikator, ke) => {
      const hasil = baris[ke];
      if (hasil === undefined) throw new Error(`${indikator.kode} has no result`);
      return hasilOf(hasil).flatMap(([kolom, harap]) => {
        const { sheet, address } = selOf(indikator, kolom);
        const tampil = nilai.get(sheet)?.get(address) ?? null;
        return cocok(tampil, harap) ? [] : [{ kode: indikator.kode, kolom, tampil, harap }];
      });
    });
    expect(beda).toEqual([]);
    const galat = [...nilai].flatMap(([sheet, cells]) =>
      [...cells].filter(([, isi]) => typeof isi === 'object' && isi !== null).map(([address]) => `${sheet}!${address}`),
    );
    expect(galat).toEqual([]);
  },
);

it('LibreOffice keeps protection, open entry cells and their messages when it saves', async () => {
  const { host } = openXlsx(await readFile(await convertWithLibreOffice(kosong, 'xlsx', join(folder, 'disimpan'))));
  const { sheets } = host.toData();
  host.dispose();
  const [indikator] = kantorContoh.daftarIndikator;
  const area = letak.get(indikator?.bidang ?? '');
  const lembar = sheets.find(({ name }) => name === area?.sheet);
  if (area === undefined || lembar === undefined) throw new Error('no form');
  const terkunci = (kolom: Kolom): boolean | undefined =>
    lembar.cells.find(({ row, col }) => row === area.row && col === area.col + colOf(tabelIsian, kolom))?.style.locked;
  expect([terkunci('realisasi3'), terkunci('tindakLanjut')]).toEqual([false, false]);
  expect([terkunci('capaianTw'), terkunci('kode')]).toEqual([true, true]);
  expect(lembar.protection).not.toBeNull();
  const kolom = area.col + colOf(tabelIsian, 'realisasi3');
  const pesan = lembar.validations.filter(({ ranges }) =>
    ranges.some(
      ({ row, col, rows, cols }) => row <= area.row && area.row < row + rows && col <= kolom && kolom < col + cols,
    ),
  );
  expect(pesan.map(({ prompt }) => prompt?.title)).toEqual([expect.stringContaining('Realisasi')]);
});
