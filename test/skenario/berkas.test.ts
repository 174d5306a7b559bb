import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { readXlsx } from '../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { addin } from '../../src/skenario/addin';
import { finish, inserted, kantorKecil, run } from '../app/build/kantor';
import { openOfficeForTest, type TestOffice } from '../app/build/office';

const other = { ...addin, id: '11111111-2222-3333-4444-555555555555' };

async function quarterUnderway(): Promise<TestOffice> {
  const office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await finish(office.ports, 1, 2);
  const [indikator] = kantorKecil.daftarIndikator;
  await run(office.ports, p.tulisCatatan, {
    sasaran: { tabel: 'isian', kunci: indikator?.kode ?? null, kolom: 'realisasi3' },
    teks: 'Lampirkan bukti "dukung" <TW III> & rincian.',
  });
  return office;
}

/** What the file does to a workbook: saved, and opened by another person's Excel. */
async function saveAndOpen(office: TestOffice, savedFor = addin): Promise<TestOffice> {
  const bytes = await writeXlsx(office.host.toData(), { cachedValues: true, addin: savedFor });
  const { data, catatan } = readXlsx(bytes, { addinId: addin.id });
  expect(catatan.filter(({ kind }) => kind !== 'other-addin-settings')).toEqual([]);
  return openOfficeForTest({ data });
}

/** Cells with formulas, values and looks, rules and merges; sizes come back in whole pixels, margins in thousandths of a point. */
const contents = ({ host }: TestOffice): unknown =>
  host.toData().sheets.map(({ name, visibility, cells, merges, validations, conditionalFormats, page }) => ({
    ...{ name, visibility, cells, merges, validations },
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: '' })),
    page: { ...page, margins: null },
  }));

describe('the quarter in a saved file', () => {
  it('is the same quarter when the file is opened: steps, notes, findings and figures', async () => {
    const office = await quarterUnderway();
    const before = await bacaKeadaan(office.ports);
    const opened = await saveAndOpen(office);
    const after = await bacaKeadaan(opened.ports);
    expect(after).toEqual(before);
    expect(contents(opened)).toEqual(contents(office));
    expect(opened.host.uncomputed).toEqual({ cells: [], names: [] });
    expect(opened.host.refused).toEqual([]);
  });

  it('goes on where it stood', async () => {
    const opened = await saveAndOpen(await quarterUnderway());
    await finish(opened.ports, 3);
    const again = await saveAndOpen(opened);
    expect(await bacaKeadaan(again.ports)).toEqual(await bacaKeadaan(opened.ports));
  });

  it('is inserted again without changing anything', async () => {
    const opened = await saveAndOpen(await quarterUnderway());
    const rencana = await p.sisipkanFormat.siapkan(opened.ports, {});
    expect(rencana).toMatchObject({ status: 'siap', pratinjau: [{ jenis: 'tidak-ada' }] });
  });

  it('brings no settings when the file names another add-in', async () => {
    const opened = await saveAndOpen(await quarterUnderway(), other);
    const { settings } = await opened.gateway.read({ tables: 'none' });
    expect(settings).toEqual([]);
  });
});
