/**
 * The office's workbook after it was opened and saved in a program without the add-in, as happens with a file that goes round by
 * phone: the add-in goes on where it was.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Keadaan } from '../../src/app/usecase/keadaan';
import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { readXlsx } from '../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { finish, inserted, kantorKecil, run } from '../app/build/kantor';
import { openOfficeForTest, type TestOffice } from '../app/build/office';
import { convertWithGnumeric } from '../build/gnumeric';
import { convertWithLibreOffice } from '../build/libreoffice';

let folder = '';
let berkas = '';
let semula: Keadaan;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pulang-'));
  const office = await openOfficeForTest();
  const { ports } = office;
  await inserted(ports, kantorKecil);
  await finish(ports, 1, 2, 3, 4, 5);
  await run(ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(ports, p.tulisCatatan, { sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' }, teks: 'Cek' });
  await run(ports, p.tandaiPeriksa, { daftar: ['IKU-01', 'KIN-03'], diperiksa: true });
  semula = await bacaKeadaan(ports);
  berkas = join(folder, 'kantor.xlsx');
  await writeFile(berkas, await writeXlsx(office.host.toData(), { cachedValues: true }));
  office.host.dispose();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lewat: Readonly<Record<string, (path: string, ke: string) => Promise<string>>> = {
  LibreOffice: (path, ke) => convertWithLibreOffice(path, 'xlsx', ke),
  'LibreOffice, as .ods and back': async (path, ke) =>
    convertWithLibreOffice(await convertWithLibreOffice(path, 'ods', join(ke, 'ods')), 'xlsx', ke),
  'LibreOffice, as .xls and back': async (path, ke) =>
    convertWithLibreOffice(await convertWithLibreOffice(path, 'xls', join(ke, 'xls')), 'xlsx', ke),
  Gnumeric: convertWithGnumeric,
  'a program that writes with ExcelJS': async (path, ke) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    await book.xlsx.writeFile(`${ke}.xlsx`);
    return `${ke}.xlsx`;
  },
};

const dibuka = async (path: string): Promise<TestOffice> =>
  openOfficeForTest({ data: readXlsx(await readFile(path)).data });
/** What a person would miss. */
const isiOf = ({ data, riwayat, daftarCatatan, keadaanSop, rekap }: Keadaan) => ({
  indikator: data?.daftarIndikator,
  anggaran: data?.daftarAnggaran,
  bidang: data?.daftarBidang,
  pengaturan: data?.pengaturan,
  riwayat: riwayat.map(({ id }) => id),
  catatan: daftarCatatan.map(({ id, teks }) => [id, teks]),
  langkah: keadaanSop.langkah,
  rekap,
});

/** Findings that were not there before, with their severity. */
const temuanBaru = ({ temuan }: Keadaan): readonly string[] => {
  const dahulu = new Set(semula.temuan.map((satu) => JSON.stringify(satu)));
  return temuan.filter((satu) => !dahulu.has(JSON.stringify(satu))).map(({ kode, tingkat }) => `${kode} ${tingkat}`);
};

it.each(Object.keys(lewat))('saved by %s, nothing is lost and the next step goes on', async (nama) => {
  const path = await lewat[nama]?.(berkas, join(folder, nama.replace(/\W+/g, '-')));
  const office = await dibuka(path ?? '');
  const kini = await bacaKeadaan(office.ports);
  expect(kini.buku).toBe('milik-kita');
  expect(isiOf(kini)).toEqual(isiOf(semula));
  // The settings are gone, and no more than that is found; what was in them stood on the hidden sheet as well.
  expect(temuanBaru(kini)).toEqual(['S03 I']);
  expect([...new Set(kini.gangguan.map(({ jenis }) => jenis))]).toEqual(['entri-hilang', 'dipulihkan-dari-cermin']);
  await finish(office.ports, 6);
  const lanjut = await bacaKeadaan(office.ports);
  expect(lanjut.riwayat.length).toBeGreaterThan(semula.riwayat.length);
  expect(lanjut.gangguan).toEqual([]);
  expect(lanjut.temuan.filter(({ kode }) => kode.startsWith('S'))).toEqual([]);
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});
