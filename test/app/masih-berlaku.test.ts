import { bacaBuku } from '../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { masihBerlaku } from '../../src/app/usecase/masih-berlaku';
import type { Ports } from '../../src/app/port/ports';
import { namaIsian } from '../../src/workbook/layout/nama';
import { inserted, kantorKecil, refusalOf, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(60_000);

let office: TestOffice;
/** A colleague at another computer. */
let other: Ports;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  const { identity } = office.ports;
  const rekan = { nama: 'Sekretaris', peran: 'SEKRETARIS', perangkat: 'uji00002', sesi: 'b' } as const;
  other = {
    ...office.ports,
    workbook: await office.connect(),
    identity: { ...identity, current: () => rekan },
  };
});
afterEach(() => {
  office.host.dispose();
});

async function planned() {
  const rencana = await p.selesaikanLangkah.siapkan(office.ports, { langkah: 1, keterangan: '' });
  if (rencana.status !== 'siap') throw new Error('refused');
  return rencana;
}
const form = async () => {
  const { snapshot } = await bacaBuku(other);
  const area = snapshot.names.find(({ name }) => name === namaIsian('GAKDA'))?.area;
  if (!area) throw new Error('no form');
  return area;
};

describe('a plan whose preview stands open', () => {
  const meanwhile: readonly (readonly [string, boolean, () => Promise<unknown>])[] = [
    ['nothing happens', true, () => Promise.resolve()],
    [
      'a colleague fills a cell',
      true,
      async () => {
        const { sheet, row, col } = await form();
        const at = { sheet, row: row - 3, col, rows: 1, cols: 1 };
        await other.workbook.apply({
          changes: [
            { op: 'unprotect', sheet },
            { op: 'values', at, values: [['ketik']] },
            { op: 'protect', sheet },
          ],
        });
      },
    ],
    [
      'a colleague finishes the same step',
      false,
      () => run(other, p.selesaikanLangkah, { langkah: 1, keterangan: '' }),
    ],
    [
      'a colleague writes a note',
      false,
      () =>
        run(other, p.tulisCatatan, {
          sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
          teks: 'lihat',
        }),
    ],
    [
      'a colleague puts rows in above a form',
      false,
      async () => {
        const { sheet } = await form();
        await other.workbook.apply({
          changes: [
            { op: 'unprotect', sheet },
            { op: 'rows.insert', sheet, row: 1, count: 2 },
            { op: 'protect', sheet },
          ],
        });
      },
    ],
    [
      'a colleague renames a sheet',
      false,
      async () => {
        const { sheet } = await form();
        await other.workbook.apply({ changes: [{ op: 'sheet.rename', sheet, to: 'Gakda akhir' }] });
      },
    ],
  ];
  it.each(meanwhile)('while %s: still holds = %s, known after one round trip', async (_, holds, happen) => {
    const rencana = await planned();
    await happen();
    office.host.traffic.reset();
    expect(await masihBerlaku(office.ports, rencana)).toBe(holds);
    expect(office.host.traffic.requests).toBe(1);
  });

  it('that is thought through anew does not finish a step twice', async () => {
    await planned();
    await run(other, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' })).toEqual([
      'sudah-selesai',
    ]);
  });
});
