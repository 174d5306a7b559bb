import { identify, versiTata } from '../../src/workbook/codec/identify';
import { kunciTata, VERSI_TATA } from '../../src/workbook/codec/setelan';
import { daftarLangkah, langkahDari } from '../../src/workbook/migration/langkah';
import { planMigrasi } from '../../src/workbook/migration/plan-migrasi';
import type { WorkbookSnapshot } from '../../src/workbook/plan/types';
import { bangunIndikator } from '../build/kantor';
import { kantorAcak } from './alat/acak';
import { BukuUji } from './alat/buku-uji';
import { bukuSiap } from './alat/buku-terisi';

const kosong: WorkbookSnapshot = { sheets: [], names: [], settings: [], tables: new Map() };
const kantor = { ...kantorAcak(3, 1, 3), daftarIndikator: [bangunIndikator({ bidang: 'SDA' })] };

describe('whose workbook this is', () => {
  const nama = [{ name: 'CKT_IKU', area: null }];
  const lembar = (name: string) => [{ id: '1', name, visibility: 'visible', protected: false } as const];
  const kasus: readonly (readonly [string, Partial<WorkbookSnapshot>, string])[] = [
    ['an empty one', {}, 'kosong'],
    ['one with other sheets', { sheets: lembar('Gaji') }, 'kosong'],
    ['one with a sheet under our title', { sheets: lembar('Rekap') }, 'asing'],
    ['one with our names', { names: nama, sheets: lembar('Rekap') }, 'milik-kita'],
    ['one of this version', { names: nama, settings: [{ key: kunciTata, value: String(VERSI_TATA) }] }, 'milik-kita'],
    [
      'one of a newer version',
      { names: nama, settings: [{ key: kunciTata, value: String(VERSI_TATA + 1) }] },
      'versi-baru',
    ],
    ['one whose version cannot be read', { names: nama, settings: [{ key: kunciTata, value: 'rusak' }] }, 'versi-baru'],
  ];
  test.each(kasus)('%s', (_nama, isi, harap) => {
    expect(identify({ ...kosong, ...isi })).toBe(harap);
  });
});

describe('migration', () => {
  test('has exactly one step from every version below this one', () => {
    expect(daftarLangkah.map(({ dari }) => dari)).toEqual(Array.from({ length: VERSI_TATA }, (_, versi) => versi));
  });

  test('from 0: brings a stripped version setting back, once', () => {
    const buku = bukuSiap(kantor);
    buku.terapkan([{ op: 'setting.delete', key: kunciTata }]);
    expect(versiTata(buku.potret())).toBeNull();
    const migrasi = planMigrasi(buku.potret());
    expect(migrasi?.dari).toBe(0);
    expect(migrasi?.uraian).toHaveLength(1);
    buku.terapkan(migrasi?.changes ?? []);
    expect(versiTata(buku.potret())).toBe(VERSI_TATA);
    expect(planMigrasi(buku.potret())).toBeNull();
  });

  test('asks nothing of a current workbook, and leaves foreign and newer ones alone', () => {
    expect(langkahDari(VERSI_TATA)).toEqual([]);
    expect(planMigrasi(new BukuUji().tambahLembar('Rekap').potret())).toBeNull();
    const baru = bukuSiap(kantor).terapkan([{ op: 'setting.put', key: kunciTata, value: '99' }]);
    expect(planMigrasi(baru.potret())).toBeNull();
  });
});
