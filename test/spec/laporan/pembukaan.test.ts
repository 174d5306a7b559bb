import { kalimatPembukaan } from '../../../src/domain/laporan/pembukaan';
import type { Pembukaan } from '../../../src/domain/sop/sop';

const satu: Pembukaan = {
  ...{ langkah: 7, alasan: 'Salah\ncetak', oleh: 'Kepala Contoh', waktu: '2026-10-13T09:00:00+08:00' },
  tandaTangan: { sidik: 'abc', tanggal: '2026-10-12', oleh: 'Kepala Contoh', waktu: '2026-10-12T09:00:00+08:00' },
};

it('a report that was never opened again says nothing of it', () => {
  expect(kalimatPembukaan([])).toEqual([]);
});

it('when, by whom, after which signature and why stand in one line', () => {
  expect(kalimatPembukaan([satu])).toEqual([
    'Dibuka kembali pada 13 Oktober 2026 oleh Kepala Contoh (menurut pengisian), sesudah penandatanganan tertanggal 12 Oktober 2026: Salah cetak',
  ]);
  expect(kalimatPembukaan([{ ...satu, oleh: ' ' }])[0]).toContain('oleh seseorang tanpa nama');
});

it('many times and endless reasons do not fill the report', () => {
  const banyak = kalimatPembukaan(Array.from({ length: 50 }, () => ({ ...satu, alasan: 'x'.repeat(2000) })));
  expect(banyak).toHaveLength(4);
  expect(banyak[0]).toContain('47 kali');
  expect(Math.max(...banyak.map(({ length }) => length))).toBeLessThan(700);
});
