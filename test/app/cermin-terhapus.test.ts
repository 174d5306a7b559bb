import { bacaBuku } from '../../src/app/buku/baca-buku';
import { sisaPekerjaan } from '../../src/app/buku/sisa';
import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { bacaPerubahan } from '../../src/app/usecase/perubahan';
import { runFaultScript } from '../../src/excel-host/fault/script';
import type { DataValidationData, WorkbookData } from '../../src/excel-host/model/types';
import { judulLembar, namaTabel } from '../../src/workbook/layout/nama';
import { finish, inserted, kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(240_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
});
afterEach(() => {
  office.host.dispose();
});

/** A quarter up to its report, with notes and marks; E.81 as well. */
async function aQuarter(): Promise<void> {
  const { ports } = office;
  await inserted(ports, kantorKecil);
  await finish(ports, 1, 2, 3, 4, 5);
  await run(ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' });
  await run(ports, p.tulisCatatan, { sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' }, teks: 'Cek' });
  await run(ports, p.tandaiPeriksa, { daftar: ['IKU-01', 'KIN-03'], diperiksa: true });
}
const deleteHidden = () => office.gateway.apply({ changes: [{ op: 'sheet.delete', sheet: judulLembar.cermin }] });
const heal = () => run(office.ports, p.simpan, {});

/** Drop-downs cell by cell: in which pieces they are kept is Excel's own matter. */
const byCell = (daftar: readonly DataValidationData[]): readonly string[] =>
  daftar
    .flatMap(({ ranges, ...rule }) =>
      ranges.flatMap(({ row, col, rows, cols }) =>
        Array.from(
          { length: rows * cols },
          (_, ke) => `${row + Math.floor(ke / cols)},${col + (ke % cols)} ${JSON.stringify(rule)}`,
        ),
      ),
    )
    .sort();

/** Everything in the file as lines: values, formulas, looks, drop-downs, conditional formats, names, page set-up, protection, order. */
function lines({ sheets, names }: WorkbookData): readonly string[] {
  return [
    sheets.map(({ name }) => name).join(' | '),
    ...names.map((name) => JSON.stringify(name)).sort(),
    ...sheets.flatMap(({ id: _id, name, cells, validations, ...rest }) => [
      ...cells.map(({ row, col, ...cell }) => `${name} ${row},${col} ${JSON.stringify(cell)}`),
      ...byCell(validations).map((line) => `${name} pilihan ${line}`),
      ...Object.entries(rest).map(([part, value]) => `${name} ${part} ${JSON.stringify(value)}`),
    ]),
  ];
}
const differences = (before: WorkbookData, after: WorkbookData): readonly string[] => {
  const [dahulu, kini] = [lines(before), lines(after)].map((satu) => new Set(satu));
  return [
    ...[...(dahulu ?? [])].filter((line) => kini?.has(line) !== true).map((line) => `- ${line.slice(0, 400)}`),
    ...[...(kini ?? [])].filter((line) => dahulu?.has(line) !== true).map((line) => `+ ${line.slice(0, 400)}`),
  ];
};

describe('the hidden sheet, deleted by hand', () => {
  it('comes back with the next command, and with it every drop-down and every mark: nothing in the file differs', async () => {
    await aQuarter();
    const before = office.host.toData();
    await deleteHidden();
    const broken = differences(before, office.host.toData());
    expect(broken.some((line) => line.startsWith('+ IKU pilihan') && line.includes('#REF!'))).toBe(true);
    expect(broken.some((line) => line.startsWith('+ Isian') && line.includes('#REF!'))).toBe(true);
    await heal();
    expect(differences(before, office.host.toData())).toEqual([]);
    expect(sisaPekerjaan(await bacaBuku(office.ports))).toEqual([]);
  });

  it('is put back in one request', async () => {
    await aQuarter();
    await deleteHidden();
    const dahulu = office.host.traffic.requests;
    const buku = await bacaBuku(office.ports);
    await office.gateway.apply({ changes: sisaPekerjaan(buku) });
    // Two of these are the reading.
    expect(office.host.traffic.requests - dahulu).toBe(3);
  });

  it.each([3, 25, 60, 120])('comes back whole also where putting it back stops at action %i', async (action) => {
    await aQuarter();
    const before = office.host.toData();
    await deleteHidden();
    runFaultScript(office.host, `stop request 3 at action ${action} with GeneralException`);
    await expect(heal()).rejects.toThrow();
    office.host.faults.clear();
    await heal();
    expect(differences(before, office.host.toData())).toEqual([]);
  });

  const deeds: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['rapikanLembar', () => run(office.ports, p.rapikanLembar, {})],
    ['pulihkanRumus', () => run(office.ports, p.pulihkanRumus, {})],
    ['sisipkanFormat', () => run(office.ports, p.sisipkanFormat, {})],
    ['siapkanTriwulan', () => run(office.ports, p.siapkanTriwulan, kantorKecil)],
    ['susunE81', () => run(office.ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' })],
    [
      'catatBukti',
      () => run(office.ports, p.catatBukti, { kode: 'IKU-01', nama: 'Rekap', tempat: '', halaman: '', sidik: '' }),
    ],
    [
      'kelolaSusunan',
      () =>
        run(office.ports, p.kelolaSusunan, {
          perubahan: [
            {
              jenis: 'indikator-baru',
              kode: 'BARU-1',
              bidang: kantorKecil.daftarBidang[0]?.kode ?? '',
              isi: { indikator: 'Persentase baru', satuan: 'persen' },
            },
          ],
        }),
    ],
  ];
  it.each(deeds)('comes back with %s, and leaves no reference to nowhere', async (_id, deed) => {
    await aQuarter();
    await deleteHidden();
    await deed();
    // Where indicators were changed, Analisis stands anew, and E.81 asks to be made again.
    const lost = lines(office.host.toData()).filter((line) => line.includes('#REF!') && !/^E\.81 \d/.test(line));
    expect(lost).toEqual([]);
    await heal();
    expect(sisaPekerjaan(await bacaBuku(office.ports))).toEqual([]);
  });

  it('takes along what was kept at a return: what changed since is not known then, and the next return keeps it again', async () => {
    await aQuarter();
    await run(office.ports, p.kembalikanLangkah, { ke: 4, alasan: 'Angka keliru' });
    expect(await bacaPerubahan(office.ports)).toEqual([]);
    await deleteHidden();
    await heal();
    expect(await bacaPerubahan(office.ports)).toBeNull();
    expect((await bacaKeadaan(office.ports)).temuan.filter(({ kode }) => kode === 'S02')).toEqual([]);
    const { names } = office.host.toData();
    expect(names.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
    expect(names.map(({ name }) => name)).not.toContain(namaTabel.potret);
    await finish(office.ports, 4, 5);
    await deleteHidden();
    await run(office.ports, p.kembalikanLangkah, { ke: 4, alasan: 'Masih keliru' });
    expect(await bacaPerubahan(office.ports)).toEqual([]);
  });
});
