import { jejakIndikator } from '../../../src/domain/reviu/jejak';
import { sidikIndikator } from '../../../src/domain/reviu/tanda-periksa';
import { naskahSop } from '../../../src/domain/sop/naskah';
import type { IsiPeristiwa, Peristiwa } from '../../../src/domain/sop/peristiwa';
import { bangunIndikator } from '../../build/kantor';

const indikator = bangunIndikator({ kode: 'IKU-1', bidang: 'B1' });
const sidik = sidikIndikator(indikator, null);
const riwayatOf = (...daftar: readonly IsiPeristiwa[]): readonly Peristiwa[] =>
  daftar.map((isi, ke) => ({
    id: `p${ke + 1}`,
    jam: ke + 1,
    perangkat: 'uji00001',
    waktu: `2026-10-01T08:0${ke}:00+08:00`,
    oleh: `Orang ${ke + 1}`,
    peran: null,
    isi,
  }));
const jejak = (...daftar: readonly IsiPeristiwa[]) =>
  jejakIndikator(riwayatOf(...daftar), naskahSop, indikator, null).map(({ id, ...satu }) => [id, satu.jenis, satu]);

const himpun: IsiPeristiwa = { jenis: 'langkah-selesai', langkah: 4, keterangan: '' };
const periksa = (kunci: string, isi: string | null): IsiPeristiwa => ({ jenis: 'diperiksa', kunci, sidik: isi });

test('collecting, returning, looking at and changing an indicator bear witness, in their order', () => {
  expect(
    jejak(
      { jenis: 'langkah-selesai', langkah: 3, keterangan: '' },
      himpun,
      { jenis: 'langkah-dikembalikan', dari: 7, ke: 4, alasan: 'Angka salah' },
      { jenis: 'susunan-diubah', aksi: 'indikator-ubah', kunci: 'iku-1', lama: 'Lama', baru: 'Baru' },
      himpun,
      periksa('iku-1', sidik),
    ).map(([id, jenis]) => [id, jenis]),
  ).toEqual([
    ['p2', 'dihimpun'],
    ['p3', 'dikembalikan'],
    ['p4', 'susunan'],
    ['p5', 'dihimpun'],
    ['p6', 'diperiksa'],
  ]);
});

test.each<[string, IsiPeristiwa[], readonly unknown[]]>([
  ['a mark on what stands there now', [periksa('IKU-1', sidik)], [true]],
  ['a mark on something else', [periksa('IKU-1', '0000000000000000')], [false]],
  ['a later mark alone', [periksa('IKU-1', '0000000000000000'), periksa('IKU-1', sidik)], [true]],
  ['no mark that was taken back', [periksa('IKU-1', sidik), periksa('IKU-1', null)], []],
  ['a mark among many', [{ jenis: 'diperiksa-banyak', daftar: [{ kunci: 'iku-1', sidik }] }], [true]],
])('%s', (_nama, daftar, sama) => {
  expect(
    jejakIndikator(riwayatOf(...daftar), naskahSop, indikator, null).map((satu) => 'sama' in satu && satu.sama),
  ).toEqual(sama);
});

test.each<[string, IsiPeristiwa]>([
  ['another indicator', periksa('IKU-2', sidik)],
  [
    'a division of the same kode',
    { jenis: 'susunan-diubah', aksi: 'bidang-ubah', kunci: 'IKU-1', lama: 'a', baru: 'b' },
  ],
  ['a return of the report alone', { jenis: 'langkah-dikembalikan', dari: 7, ke: 6, alasan: 'Narasi' }],
])('%s bears no witness', (_nama, isi) => {
  expect(jejak(isi)).toEqual([]);
});
