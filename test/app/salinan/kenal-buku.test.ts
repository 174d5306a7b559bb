import { createMemoryStore } from '../../../src/adapter/dexie/memory-store';
import { ingatBuku, periksaSalinan, type BukuDilihat } from '../../../src/app/perangkat/kenal-buku';
import type { LocalStore } from '../../../src/app/port/ports';
import type { Peristiwa } from '../../../src/domain/sop/peristiwa';

const peristiwa = (jam: number, perangkat = 'uji00001'): Peristiwa => ({
  ...{
    id: `${jam}-${perangkat}`,
    jam,
    perangkat,
    waktu: `2026-10-0${jam}T08:00:00+08:00`,
    oleh: 'Siti',
    peran: 'STAF',
  },
  isi: { jenis: 'laporan-disusun' },
});
const buku = (...jam: readonly number[]): BukuDilihat => ({
  id: 'buku-1',
  riwayat: jam.map((satu) => peristiwa(satu)),
});
const di = (alamat: string) => ({ alamat: () => alamat });

interface Kasus {
  readonly nama: string;
  readonly dulu: readonly [BukuDilihat, string];
  readonly kini: readonly [BukuDilihat, string];
  readonly dugaan: 'tertinggal' | 'nama-lain' | null;
}
const map = 'C:\\Kinerja\\TW3.xlsx';
const kasus: readonly Kasus[] = [
  { nama: 'the same file, unchanged', dulu: [buku(1, 2), map], kini: [buku(1, 2), map], dugaan: null },
  { nama: 'the same file with further events', dulu: [buku(1), map], kini: [buku(1, 2), map], dugaan: null },
  { nama: 'a file that lacks what was seen', dulu: [buku(1, 2), map], kini: [buku(1), map], dugaan: 'tertinggal' },
  { nama: 'a copy that went its own way', dulu: [buku(1, 2), map], kini: [buku(1, 3), map], dugaan: 'tertinggal' },
  {
    nama: 'the same events under another name',
    dulu: [buku(1), map],
    kini: [buku(1), 'C:\\Kinerja\\TW3 - Copy.xlsx'],
    dugaan: 'nama-lain',
  },
  { nama: 'a file saved for the first time', dulu: [buku(1), ''], kini: [buku(1), map], dugaan: null },
  { nama: 'a host that does not say where the file is', dulu: [buku(1), map], kini: [buku(1), ''], dugaan: null },
  { nama: 'another workbook', dulu: [buku(1, 2), map], kini: [{ ...buku(1), id: 'buku-2' }, map], dugaan: null },
];

it.each(kasus)('$nama: $dugaan', async ({ dulu, kini, dugaan }) => {
  const local = createMemoryStore();
  expect(await periksaSalinan({ local, berkas: di(dulu[1]) }, dulu[0])).toBeNull();
  expect((await periksaSalinan({ local, berkas: di(kini[1]) }, kini[0]))?.jenis ?? null).toBe(dugaan);
});

it('asks until it is answered, and not again afterwards', async () => {
  const ports = { local: createMemoryStore(), berkas: di(map) };
  await periksaSalinan(ports, buku(1, 2));
  for (let kali = 0; kali < 2; kali += 1) expect((await periksaSalinan(ports, buku(1)))?.jenis).toBe('tertinggal');
  await ingatBuku(ports, buku(1));
  expect(await periksaSalinan(ports, buku(1))).toBeNull();
});

it.each(['rusak', '[]', '{"kepala":1}', 'null', '"x"'])('a memory of %s is no memory', async (teks) => {
  const local: LocalStore = createMemoryStore();
  await local.writePreference('buku.buku-1', teks);
  expect(await periksaSalinan({ local }, buku(1))).toBeNull();
});
