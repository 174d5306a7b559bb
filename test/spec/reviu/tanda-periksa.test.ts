import { computeRekap } from '../../../src/domain/capaian/rekap';
import type { Indikator } from '../../../src/domain/indikator/indikator';
import {
  lipatPeriksa,
  penandaanOf,
  sidikIndikator,
  statusPeriksa,
  susunPenandaan,
  tandaOf,
} from '../../../src/domain/reviu/tanda-periksa';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import { bangunIndikator, bangunKantor } from '../../build/kantor';
import { bangunRiwayat } from '../../build/peristiwa';

const indikator = bangunIndikator({ kode: 'IKU-01', realisasi: [1, 2, 3, null] });
const barisOf = (satu: Indikator, data: Partial<DataKantor> = {}) =>
  computeRekap(bangunKantor({ daftarIndikator: [satu], ...data })).baris[0] ?? null;
const sidik = sidikIndikator(indikator, barisOf(indikator));
const diperiksa = (isi: string | null, kunci = 'IKU-01') => ({ jenis: 'diperiksa' as const, kunci, sidik: isi });
const tanda = lipatPeriksa(bangunRiwayat([diperiksa(sidik)]));

test('an indicator that nobody looked at is not marked', () => {
  expect(statusPeriksa(new Map(), indikator, barisOf(indikator))).toBe('belum');
});

test('a mark says who looked and when, and holds while nothing changes', () => {
  expect(statusPeriksa(tanda, indikator, barisOf(indikator))).toBe('sudah');
  expect(tandaOf(tanda, 'iku-01')).toMatchObject({ oleh: 'Petugas', waktu: '2026-10-01T08:00:00+08:00' });
});

test.each<[string, Partial<Indikator>]>([
  ['a figure', { realisasi: [1, 2, 4, null] }],
  ['a figure that was emptied', { realisasi: [1, 2, null, null] }],
  ['its target', { targetTahunan: 77 }],
  ['its explanation', { faktorPendorong: 'Patroli rutin' }],
  ['its evidence', { buktiDukung: 'Map 3' }],
])('it has changed after the check when somebody changes %s', (_, isi) => {
  const kini = { ...indikator, ...isi };
  expect(statusPeriksa(tanda, kini, barisOf(kini))).toBe('berubah');
});

test('a figure typed as text, and the row moved elsewhere, change nothing', () => {
  const kini = { ...indikator, realisasi: ['1', 2, 3, null] as const };
  expect(statusPeriksa(tanda, kini, barisOf(indikator))).toBe('sudah');
});

test.each([
  ['is marked anew', [diperiksa('0'.repeat(16)), diperiksa(sidik)], 'sudah'],
  ['is taken back', [diperiksa(sidik), diperiksa(null)], 'belum'],
  ['is of another state', [diperiksa(sidik), diperiksa('0'.repeat(16))], 'berubah'],
] as const)('the last word counts: a mark that %s', (_, riwayat, status) => {
  expect(statusPeriksa(lipatPeriksa(bangunRiwayat(riwayat)), indikator, barisOf(indikator))).toBe(status);
});

test('digests of a thousand states that differ by one entry are all different', () => {
  const banyak = Array.from({ length: 1000 }, (_, ke) =>
    sidikIndikator({ ...indikator, realisasi: [ke, null, null, null] }, null),
  );
  expect(new Set(banyak).size).toBe(1000);
  expect(banyak.every((satu) => /^[0-9a-f]{16}$/.test(satu))).toBe(true);
});

const banyakTanda = (jumlah: number) => Array.from({ length: jumlah }, (_, ke) => ({ kunci: `IKU-${ke}`, sidik }));

test.each([
  ['none', 0, []],
  ['one', 1, ['diperiksa']],
  ['two', 2, ['diperiksa-banyak']],
  ['five hundred', 500, ['diperiksa-banyak']],
  ['five hundred and one', 501, ['diperiksa-banyak', 'diperiksa-banyak']],
])('%s marked at once: as few events as hold them', (_, jumlah, jenis) => {
  const isi = susunPenandaan(banyakTanda(jumlah));
  expect(isi.map((satu) => satu.jenis)).toEqual(jenis);
  expect(isi.flatMap(penandaanOf)).toEqual(banyakTanda(jumlah).map((satu) => expect.objectContaining(satu)));
  expect(lipatPeriksa(bangunRiwayat(isi)).size).toBe(jumlah);
});

test('marks set together are taken back one by one, and the other way round', () => {
  const bersama = { jenis: 'diperiksa-banyak', daftar: banyakTanda(3) } as const;
  const dicabut = { jenis: 'diperiksa', kunci: 'iku-1', sidik: null } as const;
  expect([...lipatPeriksa(bangunRiwayat([bersama, dicabut])).keys()]).toEqual(['iku-0', 'iku-2']);
  const cabutSemua = { jenis: 'diperiksa-banyak', daftar: [{ kunci: 'IKU-01', sidik: null }] } as const;
  expect(lipatPeriksa(bangunRiwayat([diperiksa(sidik), cabutSemua])).size).toBe(0);
});
