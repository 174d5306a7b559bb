import type { DataKantor } from '../../src/domain/shared/kantor';
import { readDataKantor } from '../../src/workbook/codec/read-data-kantor';
import { planE81 } from '../../src/workbook/plan/plan-e81';
import { planIsi } from '../../src/workbook/plan/plan-isi';
import { planLaporan } from '../../src/workbook/plan/plan-laporan';
import { planSalin } from '../../src/workbook/plan/plan-salin';
import { planSiapkan } from '../../src/workbook/plan/plan-siapkan';
import { planSisipkanFormat } from '../../src/workbook/plan/plan-sisipkan-format';
import { estimateBytes } from '../../src/workbook/plan/ukuran';
import type { Change } from '../../src/workbook/plan/types';
import { bangunBidang, bangunIndikator, bangunPengaturan, bangunProfil } from '../build/kantor';
import { potretTanpaHitung } from './alat/kisi-uji';

const MB = 1_000_000;
const byte = (changes: readonly Change[]): number =>
  changes.reduce((jumlah, change) => jumlah + estimateBytes(change), 0);

function kantorBesar(bidang: number, indikator: number): DataKantor {
  return {
    profil: bangunProfil(),
    periode: { tahun: 2026, triwulan: 3 },
    pengaturan: bangunPengaturan(),
    daftarBidang: Array.from({ length: bidang }, (_, ke) =>
      bangunBidang({ kode: `B${ke}`, nama: `Bidang ${ke}`, singkatan: `Bid ${ke}` }),
    ),
    daftarIndikator: Array.from({ length: indikator }, (_, ke) =>
      bangunIndikator({
        kode: `IKU-${ke}`,
        bidang: `B${ke % bidang}`,
        sasaran: `Sasaran ${ke % 40}`,
        indikator: `Persentase penyelenggaraan kegiatan nomor ${ke}`,
      }),
    ),
    daftarAnggaran: [],
    daftarBukti: [],
  };
}

describe('60 divisions and 3,000 indicators', () => {
  const data = kantorBesar(60, 3000);
  const siapkan = planSiapkan(potretTanpaHitung([]), data).changes;
  const siap = potretTanpaHitung(siapkan);
  const sisipkan = planSisipkanFormat(siap, data).changes;
  const berformat = potretTanpaHitung([...siapkan, ...sisipkan]);
  const isi = planIsi(berformat, data);

  test('are read back from the prepared workbook', () => {
    expect(readDataKantor(siap).data?.daftarIndikator).toHaveLength(3000);
  });
  test('are prepared with little more than their own texts', () => {
    expect(byte(siapkan)).toBeLessThan(3 * MB);
  });
  test('get their forms from first rows and fills, not from formulas row by row', () => {
    const rumus = sisipkan.filter(({ op }) => op === 'formulas').length;
    expect(rumus).toBeLessThan(60 * 40);
    expect(byte(sisipkan)).toBeLessThan(14 * MB);
  });
  test('are filled in a few rectangles per form', () => {
    expect(isi.tanpaTempat).toEqual([]);
    expect(isi.changes.filter(({ op }) => op === 'values').length).toBeLessThan(60 * 4);
    expect(byte(isi.changes)).toBeLessThan(3 * MB);
  });
  test('need no single change that a request cannot carry', () => {
    const laporan = planLaporan(berformat, data, { nomor: '', tanggal: '', kertas: 'A4' }).changes;
    const terbesar = Math.max(...[...siapkan, ...sisipkan, ...isi.changes, ...laporan].map(estimateBytes));
    expect(terbesar).toBeLessThan(2 * MB);
  });
  test('get E.81 and the copy from as many formulas as three indicators do, in two requests at the most', () => {
    const masukan = { tanggal: '', kertas: 'A3' } as const;
    const e81 = planE81(berformat, data, masukan).changes;
    const salin = planSalin(berformat, data, '12 Oktober 2026').changes;
    const kecil = planE81(berformat, { ...data, daftarIndikator: data.daftarIndikator.slice(0, 3) }, masukan).changes;
    const rumus = (changes: readonly Change[]): number => changes.filter(({ op }) => op === 'formulas').length;
    expect(rumus(e81)).toBe(rumus(kecil));
    expect(rumus(salin)).toBe(0);
    expect(Math.max(...[...e81, ...salin].map(estimateBytes))).toBeLessThan(2 * MB);
    expect(byte(e81)).toBeLessThan(4 * MB);
    expect(byte(salin)).toBeLessThan(4 * MB);
  });
  test('plan nothing the second time', () => {
    expect(planSisipkanFormat(potretTanpaHitung([...siapkan, ...sisipkan]), data).pratinjau[0]?.jenis).not.toBe(
      'lembar-baru',
    );
  });
});

test('the estimate never falls below the text that is sent', () => {
  const values: Change = {
    op: 'values',
    at: { sheet: 'A', row: 0, col: 0, rows: 2, cols: 2 },
    values: [
      ['é"teks', 1.5],
      [null, 'x'],
    ],
  };
  expect(estimateBytes(values)).toBeGreaterThan(new TextEncoder().encode(JSON.stringify(values.values)).length);
});
