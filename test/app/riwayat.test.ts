import { bacaBuku } from '../../src/app/buku/baca-buku';
import { sisaPekerjaan } from '../../src/app/buku/sisa';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { laksanakan } from '../../src/app/usecase/laksanakan';
import { namaTabel } from '../../src/workbook/layout/nama';
import type { Area } from '../../src/workbook/plan/types';
import { kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(120_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
});
afterEach(() => {
  office.host.dispose();
});

const titles = (): string[] => office.host.toData().sheets.map(({ name }) => name);
const placeOf = async (nama: string): Promise<Area> => {
  const area = (await office.gateway.read({ tables: 'none' })).names.find(({ name }) => name === nama)?.area;
  if (!area) throw new Error(`no ${nama}`);
  return area;
};
const textAt = (sheet: string, row: number, col: number): string =>
  String(
    office.host
      .toData()
      .sheets.find(({ name }) => name === sheet)
      ?.cells.find((cell) => cell.row === row && cell.col === col)?.value ?? '',
  );
/** Sentences of the sheet, its last line included. */
async function told(): Promise<readonly string[]> {
  const { sheet, row, rows } = await placeOf(namaTabel.riwayat);
  return Array.from({ length: rows }, (_, ke) => textAt(sheet, row + ke, 4) || textAt(sheet, row + ke, 1));
}
const KAKI = 'Akhir riwayat. Baris baru ditulis di atas baris ini.';
const AWAL = ['Menyiapkan Triwulan III Tahun 2026', 'Memulai langkah 1 (Perintah menyusun)'];
const finishFirst = async () => {
  const rencana = await p.selesaikanLangkah.siapkan(office.ports, { langkah: 1, keterangan: '' });
  if (rencana.status === 'ditolak') throw new Error('refused');
  return laksanakan(office.ports, 'selesaikan-langkah', rencana);
};

describe('the sheet Riwayat', () => {
  it('tells every event in its order, who and when, in the request that journals it', async () => {
    const { report } = await finishFirst();
    expect(report.roundTrips).toBe(1);
    expect(await told()).toEqual([
      ...AWAL,
      'Menyelesaikan langkah 1 (Perintah menyusun)',
      'Memulai langkah 2 (Membuat format)',
      KAKI,
    ]);
    const { sheet, row } = await placeOf(namaTabel.riwayat);
    expect([1, 2, 3].map((col) => textAt(sheet, row + 2, col))).toEqual([
      'Kamis, 1 Oktober 2026 pukul 08.00 WITA',
      'Kasubag Contoh',
      'Kasubag Perencanaan',
    ]);
  });

  it('is no work left over, and is made again with the whole history where it was deleted', async () => {
    expect(sisaPekerjaan(await bacaBuku(office.ports))).toEqual([]);
    await office.gateway.apply({ changes: [{ op: 'sheet.delete', sheet: 'Riwayat' }] });
    await finishFirst();
    expect((await told()).slice(0, 3)).toEqual([...AWAL, 'Menyelesaikan langkah 1 (Perintah menyusun)']);
    expect(sisaPekerjaan(await bacaBuku(office.ports))).toEqual([]);
  });

  it('adds what another device has journalled and not told, and fills a row that was left blank', async () => {
    const { sheet, row } = await placeOf(namaTabel.riwayat);
    await office.gateway.apply({
      changes: [
        { op: 'unprotect', sheet },
        { op: 'values', at: { sheet, row: row + 1, col: 0, rows: 1, cols: 6 }, values: [[null, '', '', '', '', '']] },
        { op: 'protect', sheet },
      ],
    });
    await finishFirst();
    expect(await told()).toEqual([
      ...AWAL,
      'Menyelesaikan langkah 1 (Perintah menyusun)',
      'Memulai langkah 2 (Membuat format)',
      KAKI,
    ]);
  });

  it('takes another title where somebody has a sheet of that name, and touches nothing on it', async () => {
    office.host.dispose();
    office = await openOfficeForTest();
    await office.gateway.apply({
      changes: [
        { op: 'sheet.add', sheet: 'Riwayat', tabColor: null },
        { op: 'values', at: { sheet: 'Riwayat', row: 0, col: 0, rows: 1, cols: 1 }, values: [['milik kantor']] },
      ],
    });
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    expect(textAt('Riwayat', 0, 0)).toBe('milik kantor');
    expect((await placeOf(namaTabel.riwayat)).sheet).toBe('Riwayat (2)');
  });

  it('loses the line of an event that is taken back', async () => {
    await finishFirst();
    const rencana = await p.sisipkanFormat.siapkan(office.ports, {});
    if (rencana.status === 'ditolak') throw new Error('refused');
    const { checkpoint } = await laksanakan(office.ports, 'sisipkan-format', rencana);
    expect((await told()).at(-2)).toBe('Menyisipkan format pengumpulan data');
    await run(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
    expect((await told()).at(-2)).toBe('Memulai langkah 2 (Membuat format)');
  });

  it.each([
    ['the next event is told', finishFirst, 2],
    ['the workbook is saved', () => run(office.ports, p.simpan, {}), 0],
  ])('loses what two people writing at once have told twice, when %s', async (_when, act, more) => {
    const { sheet, row, rows } = await placeOf(namaTabel.riwayat);
    const { snapshot } = await bacaBuku(office.ports);
    const [first = []] = snapshot.tables.get(namaTabel.riwayat)?.values ?? [];
    expect(first[0]).toMatch(/uji00001/);
    const words = first.map((cell) => (typeof cell === 'boolean' ? null : cell));
    const last = row + rows - 1;
    // In the middle and at the end: what stands below moves up once and twice.
    await office.gateway.apply({
      changes: [
        { op: 'unprotect', sheet },
        { op: 'rows.insert', sheet, row: last, count: 1 },
        { op: 'values', at: { sheet, row: last, col: 0, rows: 1, cols: words.length }, values: [words] },
        { op: 'rows.insert', sheet, row: row + 1, count: 1 },
        { op: 'values', at: { sheet, row: row + 1, col: 0, rows: 1, cols: words.length }, values: [words] },
        { op: 'protect', sheet },
      ],
    });
    expect(await told()).toHaveLength(AWAL.length + 3);
    await act();
    const baru = ['Menyelesaikan langkah 1 (Perintah menyusun)', 'Memulai langkah 2 (Membuat format)'].slice(0, more);
    expect(await told()).toEqual([...AWAL, ...baru, KAKI]);
    expect(sisaPekerjaan(await bacaBuku(office.ports))).toEqual([]);
  });
});

describe('the sheet Disposisi', () => {
  it('comes with the order of step 1, and keeps what is written on it', async () => {
    expect(titles()).toContain('Disposisi');
    expect(titles()).not.toContain('Disposisi Persetujuan');
    const { sheet, row } = await placeOf(namaTabel.disposisi);
    const at = { sheet, row, col: 1, rows: 1, cols: 1 };
    await office.gateway.apply({ changes: [{ op: 'values', at, values: [['Bupati Contoh']] }] });
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    await finishFirst();
    expect(textAt(sheet, row, 1)).toBe('Bupati Contoh');
    expect(titles().filter((name) => name.startsWith('Disposisi'))).toEqual(['Disposisi']);
  });
});
