import type { Pembukaan } from '../../src/domain/sop/sop';
import { planE81 } from '../../src/workbook/plan/plan-e81';
import { planLaporan } from '../../src/workbook/plan/plan-laporan';
import type { Change, ChangeOf } from '../../src/workbook/plan/types';
import { bacaData, bukuTerisi } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const pembukaan: readonly Pembukaan[] = [
  {
    ...{ langkah: 7, alasan: '=HYPERLINK("x")', oleh: 'Kepala Contoh', waktu: '2026-10-13T09:00:00+08:00' },
    tandaTangan: { sidik: 'abc', tanggal: '2026-10-12', oleh: 'Kepala', waktu: '2026-10-12T09:00:00+08:00' },
  },
];
const buku = bukuTerisi(kantorContoh());
const [potret, data] = [buku.potret(), bacaData(buku)];
const dasar = { nomor: '', tanggal: '2026-10-12' } as const;

const tulisan = (changes: readonly Change[]) =>
  changes.flatMap((change) =>
    change.op === 'values'
      ? change.values.flatMap((baris, ke) =>
          baris.map((isi) => ({ isi, row: change.at.row + ke, sheet: change.at.sheet })),
        )
      : [],
  );
const baris = (changes: readonly Change[], awalan: string) =>
  tulisan(changes).filter(({ isi }) => typeof isi === 'string' && isi.startsWith(awalan));
const halaman = (changes: readonly Change[]): ChangeOf<'page'> | undefined =>
  changes.find((change): change is ChangeOf<'page'> => change.op === 'page');

describe.each([
  {
    apa: 'the report',
    susun: (daftar: readonly Pembukaan[]) =>
      planLaporan(potret, data, { ...dasar, kertas: 'Folio', pembukaan: daftar }).changes,
  },
  {
    apa: 'Formulir E.81',
    susun: (daftar: readonly Pembukaan[]) =>
      planE81(potret, data, { ...dasar, kertas: 'A3', pembukaan: daftar }).changes,
  },
])('$apa', ({ susun }) => {
  it('says when it was opened again after a signature, by whom and why, as text inside of what is printed', () => {
    const changes = susun(pembukaan);
    const [satu, ...lain] = baris(changes, 'Dibuka kembali pada 13 Oktober 2026 oleh Kepala Contoh');
    expect(lain).toEqual([]);
    expect(satu?.isi).toContain('HYPERLINK');
    const area = halaman(changes)?.setup.printArea;
    expect(satu?.row).toBeLessThan(area?.rows ?? 0);
    // Nothing else is written into the row, and the rest has moved below it.
    expect(tulisan(changes).filter(({ row }) => row === satu?.row)).toHaveLength(1);
    expect(area?.rows).toBeGreaterThan(halaman(susun([]))?.setup.printArea?.rows ?? 0);
  });

  it('says nothing where it never was', () => {
    expect(baris(susun([]), 'Dibuka kembali')).toEqual([]);
  });
});
