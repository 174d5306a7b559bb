import { bacaSemua } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { readAngka } from '../../../src/domain/indikator/parse-angka';
import { createGridView } from '../../../src/excel-host/grid/create-grid-view';
import { colOf } from '../../../src/workbook/layout/define-table';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { namaIsian } from '../../../src/workbook/layout/nama';
import { inserted, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

const indikator = kantorKecil.daftarIndikator[0];
const bidang = indikator?.bidang ?? '';
const { triwulan } = kantorKecil.periode;

/** Issue 4.9: what is meant by each way of typing, and whether the office is asked. */
const ketikan: readonly (readonly [string, number, 'R44' | 'R34' | null])[] = [
  ['85', 85, null],
  ['1.234,5', 1234.5, null],
  ['1,234.5', 1234.5, null],
  ['85%', 0.85, 'R44'],
  ['85 %', 0.85, 'R44'],
  ['0,85', 0.85, 'R44'],
  ['0.85', 0.85, 'R44'],
];

describe.each(['id-ID', 'en-US'] as const)('typed and pasted under %s', (locale) => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openOfficeForTest({ locale });
    await inserted(office.ports, kantorKecil);
  });
  afterAll(() => {
    office.host.dispose();
  });

  const tabelIni = async () => {
    const tabel = (await office.gateway.read(bacaSemua)).tables.get(namaIsian(bidang).toUpperCase());
    if (tabel === undefined) throw new Error('no form');
    return tabel;
  };
  const kolom = colOf(tabelIsian, `realisasi${triwulan}`);
  /** The reading of the domain, and the number that the sheet's own formulas take. */
  const terbaca = async (): Promise<readonly [number | null, unknown]> => {
    const { values } = await tabelIni();
    const isi = values[0]?.[kolom] ?? null;
    return [typeof isi === 'boolean' ? null : readAngka(isi), values[0]?.[colOf(tabelIsian, `angka${triwulan}`)]];
  };
  const temuan = async () =>
    (await bacaKeadaan(office.ports)).temuan.filter(
      ({ kode, lokasi }) =>
        (kode === 'R44' || kode === 'R34') &&
        lokasi.kunci === indikator?.kode &&
        lokasi.kolom === `realisasi${triwulan}`,
    );
  const ketik = async (teks: string, cara: 'ketik' | 'tempel'): Promise<void> => {
    const { area } = await tabelIni();
    const grid = createGridView(office.host);
    const sheet = grid.sheets().find(({ name }) => name === area.sheet)?.id ?? '';
    const at = { row: area.row, col: area.col + kolom, rows: 1, cols: 1 };
    const hasil = cara === 'ketik' ? grid.enter(sheet, at.row, at.col, teks) : grid.pasteText(sheet, at, teks);
    expect(hasil.ok).toBe(true);
  };

  describe.each(['ketik', 'tempel'] as const)('%s', (cara) => {
    test.each(ketikan)(
      '%s means the same, is taken by the cell, and is asked about where it may mean two',
      async (teks, angka, tanya) => {
        await ketik(teks, cara);
        const [domain, lembar] = await terbaca();
        // `85 %` stays text where Excel does not take it for a percentage: then it is 85 and no question.
        const harap = domain === 85 && teks.startsWith('85') ? 85 : angka;
        expect([domain, lembar]).toEqual([harap, harap]);
        const kode = (await temuan()).map((satu) => satu.kode);
        expect(kode.includes('R44')).toBe(tanya === 'R44' && harap === 0.85);
      },
    );
  });

  test('the answer to the question is written once and for all', async () => {
    await ketik('85%', 'ketik');
    const [satu] = await temuan();
    if (satu === undefined) throw new Error('not asked');
    await run(office.ports, p.tegaskanAngka, { lokasi: satu.lokasi, dari: 0.85, nilai: 85 });
    expect(await terbaca()).toEqual([85, 85]);
    expect(await temuan()).toEqual([]);
    await ketik('0,85', 'ketik');
    const dua = (await temuan()).find(({ kode }) => kode === 'R44');
    if (dua === undefined) throw new Error('not asked');
    await run(office.ports, p.tegaskanAngka, { lokasi: dua.lokasi, dari: dua.data['isi'] ?? null, nilai: '0,85 %' });
    expect(await terbaca()).toEqual([0.85, 0.85]);
    expect(await temuan()).toEqual([]);
  });
});
