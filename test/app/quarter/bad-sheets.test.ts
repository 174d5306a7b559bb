import { bacaBuku, bacaSemua } from '../../../src/app/buku/baca-buku';
import { katalogId } from '../../../src/app/pesan/id';
import { createKata } from '../../../src/app/pesan/katalog';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { Temuan } from '../../../src/domain/validasi/temuan';
import { tabelIku } from '../../../src/workbook/layout/iku';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';
import { colOf, isFormula } from '../../../src/workbook/layout/define-table';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../../src/workbook/layout/nama';
import type { Area, Change, TableRead } from '../../../src/workbook/plan/types';
import { inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

const bidang = kantorKecil.daftarIndikator[0]?.bidang ?? '';
const isian = namaIsian(bidang);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest({ mergedAreas: true, apiLevel: '1.13' });
  await inserted(office.ports, kantorKecil);
});
afterEach(() => {
  office.host.dispose();
});

const tabelOf = async (nama: string): Promise<TableRead> => {
  const tabel = (await office.gateway.read(bacaSemua)).tables.get(nama.toUpperCase());
  if (tabel === undefined) throw new Error(`no table ${nama}`);
  return tabel;
};
const satu = ({ sheet, row, col }: Area, baris: number, kolom: number): Area => ({
  ...{ sheet, row: row + baris, col: col + kolom, rows: 1, cols: 1 },
});
/** What a user does to a sheet after opening its protection. */
const ubah = async (sheet: string, ...changes: readonly Change[]): Promise<void> => {
  await office.gateway.apply({ changes: [{ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet }] });
};
const temuanOf = async (kode: string): Promise<readonly Temuan[]> =>
  (await bacaKeadaan(office.ports)).temuan.filter((temuan) => temuan.kode === kode);
/** Every entry by its indicator: what must not be lost. */
const isiKantor = async () =>
  new Map((await bacaKeadaan(office.ports)).data?.daftarIndikator.map((indikator) => [indikator.kode, indikator]));
/** The constants of two rows change places, as sorting does; formulas follow their own row. */
const tukar = ({ area, values }: TableRead, a: number, b: number): Change[] =>
  tabelIsian.urutan.flatMap((kunci, kolom): Change[] => {
    if (isFormula(tabelIsian.kolom[kunci])) return [];
    const sel = (baris: number) => {
      const isi = values[baris]?.[kolom] ?? null;
      return typeof isi === 'boolean' ? null : isi;
    };
    return [
      { op: 'values', at: satu(area, a, kolom), values: [[sel(b)]] },
      { op: 'values', at: satu(area, b, kolom), values: [[sel(a)]] },
    ];
  });

interface Kasus {
  readonly lakukan: () => Promise<void>;
  readonly kode: string;
  /** Where it is told to be. */
  readonly tempat: Partial<Temuan['lokasi']>;
  readonly perbaiki: () => Promise<unknown>;
}
const rapikan = () => run(office.ports, p.rapikanLembar, {});
const kasus: Readonly<Record<string, Kasus>> = {
  'a sheet renamed': {
    lakukan: async () => {
      const { area } = await tabelOf(isian);
      await office.gateway.apply({ changes: [{ op: 'sheet.rename', sheet: area.sheet, to: 'Punya saya' }] });
    },
    kode: 'S15',
    tempat: { tabel: 'buku' },
    perbaiki: rapikan,
  },
  'a form sorted': {
    lakukan: async () => {
      const tabel = await tabelOf(isian);
      await ubah(tabel.area.sheet, ...tukar(tabel, 0, 1));
    },
    kode: 'S16',
    tempat: { tabel: 'isian', bidang },
    perbaiki: rapikan,
  },
  'an empty row inserted into a form': {
    lakukan: async () => {
      const { area } = await tabelOf(isian);
      await ubah(area.sheet, { op: 'rows.insert', sheet: area.sheet, row: area.row + 1, count: 1 });
    },
    kode: 'S19',
    tempat: { tabel: 'isian', bidang },
    perbaiki: rapikan,
  },
  'an indicator moved to a row inserted into IKU': {
    lakukan: async () => {
      const { area, values } = await tabelOf(namaTabel.iku);
      const kode = values[0]?.[colOf(tabelIku, 'kode')];
      const isi = tabelIku.urutan.flatMap((kunci, kolom): Change[] => {
        const sel = values[0]?.[kolom] ?? null;
        return isFormula(tabelIku.kolom[kunci]) || typeof sel === 'boolean'
          ? []
          : [
              { op: 'values', at: satu(area, 1, kolom), values: [[sel]] },
              { op: 'values', at: satu(area, 0, kolom), values: [[null]] },
            ];
      });
      expect(kode).toBeTruthy();
      await ubah(area.sheet, { op: 'rows.insert', sheet: area.sheet, row: area.row + 1, count: 1 }, ...isi);
    },
    kode: 'S12',
    tempat: { tabel: 'iku', kunci: kantorKecil.daftarIndikator[0]?.kode ?? '' },
    perbaiki: rapikan,
  },
  'columns moved on a form': {
    lakukan: async () => {
      const { area } = await tabelOf(isian);
      const [from, to] = [colOf(tabelIsian, 'tindakLanjut'), colOf(tabelIsian, 'realisasi1')];
      await ubah(
        area.sheet,
        { op: 'unmerge', at: { ...area, row: area.row - 2, rows: 2 } },
        { op: 'column.move', sheet: area.sheet, from, to, rows: area.row + area.rows },
      );
    },
    kode: 'S13',
    tempat: { tabel: 'isian', bidang },
    perbaiki: rapikan,
  },
  'an entry column hidden': {
    lakukan: async () => {
      const { area } = await tabelOf(isian);
      const col = colOf(tabelIsian, `realisasi${kantorKecil.periode.triwulan}`);
      await ubah(area.sheet, { op: 'columnHidden', sheet: area.sheet, col, cols: 1, hidden: true });
    },
    kode: 'S18',
    tempat: { tabel: 'isian', bidang, kolom: `realisasi${kantorKecil.periode.triwulan}` },
    perbaiki: rapikan,
  },
  'empty cells merged': {
    lakukan: async () => {
      const { area } = await tabelOf(namaTabel.iku);
      await ubah(area.sheet, { op: 'merge', at: { ...satu(area, area.rows - 2, 2), rows: 2 } });
    },
    kode: 'S14',
    tempat: { tabel: 'iku' },
    perbaiki: rapikan,
  },
  'values pasted over formulas': {
    lakukan: async () => {
      const { area } = await tabelOf(isian);
      await ubah(area.sheet, { op: 'values', at: satu(area, 0, colOf(tabelIsian, 'capaianSd')), values: [[99]] });
    },
    kode: 'R17',
    tempat: { tabel: 'isian', bidang, kolom: 'capaianSd' },
    perbaiki: () => run(office.ports, p.pulihkanRumus, {}),
  },
};

test.each(Object.entries(kasus))(
  '%s is found, told with its place and repaired; no entry is lost',
  async (_nama, kasusnya) => {
    const semula = await isiKantor();
    expect(await temuanOf(kasusnya.kode)).toEqual([]);
    await kasusnya.lakukan();
    const [temuan] = await temuanOf(kasusnya.kode);
    expect(temuan?.lokasi).toMatchObject(kasusnya.tempat);
    await kasusnya.perbaiki();
    expect(await temuanOf(kasusnya.kode)).toEqual([]);
    expect(await isiKantor()).toEqual(semula);
    expect((await bacaKeadaan(office.ports)).temuan.filter(({ kode }) => kode.startsWith('S'))).toEqual([]);
    expect(office.host.refused).toEqual([]);
  },
);

test('a row deleted from a form is told by its indicator and comes back with the format; the others keep their entries', async () => {
  const semula = await isiKantor();
  const { area, values } = await tabelOf(isian);
  const kode = String(values[0]?.[colOf(tabelIsian, 'kode')]);
  await ubah(area.sheet, { op: 'rows.delete', sheet: area.sheet, row: area.row, count: 1 });
  expect(await temuanOf('S17')).toMatchObject([{ indikator: kode, lokasi: { tabel: 'iku', kunci: kode } }]);
  await run(office.ports, p.sisipkanFormat, {});
  expect(await temuanOf('S17')).toEqual([]);
  const kini = await isiKantor();
  expect(kini.get(kode)?.realisasi).toEqual([null, null, null, null]);
  semula.delete(kode);
  kini.delete(kode);
  expect(kini).toEqual(semula);
});

test('nothing is written by place while columns stand elsewhere', async () => {
  await kasus['columns moved on a form']?.lakukan();
  expect(await refusalOf(office.ports, p.isiDariData, { data: kantorKecil })).toEqual(['kolom-berpindah']);
});

test('a copy of a form is told, the cell jumped to stands on it, and what is typed there changes no figure', async () => {
  const semula = await isiKantor();
  const { area } = await tabelOf(isian);
  const { Excel } = await startNodeOffice(office.host.connect());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(area.sheet).copy(Excel.WorksheetPositionType.end);
    await context.sync();
  });
  const salinan = `${area.sheet} (2)`;
  const kolom = colOf(tabelIsian, `realisasi${kantorKecil.periode.triwulan}`);
  await ubah(salinan, { op: 'values', at: { ...satu(area, 0, kolom), sheet: salinan }, values: [[123]] });
  const [temuan] = await temuanOf('S22');
  expect(temuan).toMatchObject({ data: { lembar: salinan, asli: area.sheet } });
  expect(createKata(katalogId).temuan(temuan as Temuan).kalimat).toBe(
    `Lembar ${salinan} adalah salinan ${area.sheet}; yang diketik di situ tidak dihitung.`,
  );
  const { terbaca } = await bacaBuku(office.ports);
  expect(terbaca.tempat.cellOf((temuan as Temuan).lokasi)).toEqual({ sheet: salinan, address: 'A1' });
  expect(await isiKantor()).toEqual(semula);
  await office.gateway.apply({ changes: [{ op: 'sheet.delete', sheet: salinan }] });
  expect(await temuanOf('S22')).toEqual([]);
});
