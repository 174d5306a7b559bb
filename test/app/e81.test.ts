import { bacaBuku } from '../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { bacaIsianE81, bacaKakiE81 } from '../../src/workbook/codec/baca-e81';
import { colOf } from '../../src/workbook/layout/define-table';
import { kolomKakiE81, tabelE81 } from '../../src/workbook/layout/e81';
import { namaTabel } from '../../src/workbook/layout/nama';
import type { Area, Change } from '../../src/workbook/plan/types';
import { kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(60_000);

const masukan = { tanggal: '2026-10-12', kertas: 'A3' } as const;
let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
});
afterEach(() => {
  office.host.dispose();
});

const apply = (...changes: readonly Change[]): Promise<unknown> => office.gateway.apply({ changes });
const titles = (): readonly string[] => office.host.toData().sheets.map(({ name }) => name);
const areaOf = async (nama: string): Promise<Area> => {
  const { snapshot } = await bacaBuku(office.ports);
  const area = snapshot.names.find(({ name }) => name.toUpperCase() === nama)?.area;
  if (area == null) throw new Error(`no ${nama}`);
  return area;
};
/** Types 77 into the first row's Renstra target, and a sentence into the footer. */
async function typeEntries(): Promise<string> {
  const badan = await areaOf(namaTabel.e81);
  const kaki = await areaOf(namaTabel.e81Kaki);
  const at = { ...badan, col: colOf(tabelE81, 'renstraK'), rows: 1, cols: 1 };
  await apply(
    { op: 'values', at, values: [[77]] },
    {
      op: 'values',
      at: { ...kaki, row: kaki.row + 3, col: kolomKakiE81.teks, rows: 1, cols: 1 },
      values: [['Sendiri.']],
    },
  );
  return `I:${kantorKecil.daftarIndikator[0]?.kode ?? ''}`;
}
const standing = async (kunci: string) => {
  const { snapshot } = await bacaBuku(office.ports);
  return [bacaIsianE81(snapshot).get(kunci)?.['renstraK'], bacaKakiE81(snapshot).get('lanjut-renja')];
};

describe('Formulir E.81', () => {
  it('is refused until the format stands', async () => {
    expect(await p.susunE81.siapkan(office.ports, masukan)).toMatchObject({
      status: 'ditolak',
      pesan: [{ kunci: 'format-belum-disisipkan' }],
    });
  });
  it('is refused with a date that the calendar does not have', async () => {
    expect(await p.susunE81.siapkan(office.ports, { ...masukan, tanggal: '2026-02-30' })).toMatchObject({
      status: 'ditolak',
      pesan: [{ kunci: 'tanggal-salah' }],
    });
  });

  describe('in a quarter with its format', () => {
    beforeEach(async () => {
      await run(office.ports, p.sisipkanFormat, {});
      await run(office.ports, p.isiDariData, { data: kantorKecil });
    });

    it('is made in one request, can be taken back, and asks the host for nothing that it does not know', async () => {
      const before = office.host.traffic.requests;
      const rencana = await run(office.ports, p.susunE81, masukan);
      expect([rencana.balik === null, office.host.traffic.requests - before]).toEqual([false, 3]);
      expect(titles()).toContain('E.81');
      expect(office.host.refused).toEqual([]);
    });
    it('keeps what was entered when it is made again, under the title that the office gave it', async () => {
      await run(office.ports, p.susunE81, masukan);
      const kunci = await typeEntries();
      await apply({ op: 'sheet.rename', sheet: 'E.81', to: 'Formulir Bappeda' });
      const lagi = await run(office.ports, p.susunE81, { ...masukan, kertas: 'Folio' });
      expect([lagi.balik, lagi.pratinjau]).toEqual([
        null,
        [{ jenis: 'lembar-ditulis-ulang', jumlah: 1, nama: ['Formulir Bappeda'] }],
      ]);
      expect(await standing(kunci)).toEqual([77, 'Sendiri.']);
      expect(titles().filter((title) => title.includes('E.81') || title.includes('Bappeda'))).toEqual([
        'Formulir Bappeda',
      ]);
    });
    it('loses no entry wherever the making is cut off, and leaves one sheet once it is done', async () => {
      await run(office.ports, p.susunE81, masukan);
      const kunci = await typeEntries();
      const rencana = await p.susunE81.siapkan(office.ports, masukan);
      if (rencana.status === 'ditolak') throw new Error('refused');
      const { changes } = rencana.plan;
      const batas = changes.flatMap(({ op }, ke) =>
        /^(sheet|name)\./.test(op) && op !== 'sheet.view' ? [ke + 1] : [],
      );
      for (const sampai of batas) {
        await apply(...changes.slice(0, sampai));
        expect([sampai, await standing(kunci)]).toEqual([sampai, [77, 'Sendiri.']]);
        await run(office.ports, p.susunE81, masukan);
        expect([sampai, titles().filter((title) => title.startsWith('E.81'))]).toEqual([sampai, ['E.81']]);
        expect([sampai, await standing(kunci)]).toEqual([sampai, [77, 'Sendiri.']]);
      }
      expect(batas.length).toBeGreaterThan(6);
    });
  });
});
