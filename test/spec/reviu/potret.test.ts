import fc from 'fast-check';
import type { Indikator } from '../../../src/domain/indikator/indikator';
import { bandingkanPotret, potretOf } from '../../../src/domain/reviu/potret';
import { bangunIndikator as indikator } from '../../build/kantor';

const daftar: readonly Indikator[] = [
  indikator({ kode: 'IKU-01', bidang: 'A', realisasi: [1, 2, null, null], faktorPendorong: 'Patroli rutin' }),
  indikator({ kode: 'IKU-02', bidang: 'B', realisasi: [0, null, null, null] }),
  indikator({ kode: 'IKU-03', bidang: 'B', definisi: 'd'.repeat(2000) }),
];
const lama = daftar.map(potretOf);
const ubah = (kode: string, isi: Partial<Indikator>): readonly Indikator[] =>
  daftar.map((satu) => (satu.kode === kode ? { ...satu, ...isi } : satu));

describe('what changed since the work was returned', () => {
  it('is nothing where nothing changed, whatever the order of the rows', () => {
    expect(bandingkanPotret(lama, daftar)).toEqual([]);
    expect(bandingkanPotret(lama, [...daftar].reverse())).toEqual([]);
  });

  it.each<[string, readonly Indikator[], object[]]>([
    [
      'a figure that was filled',
      ubah('IKU-02', { realisasi: [0, 5, null, null] }),
      [{ jenis: 'diubah', kode: 'IKU-02', bidang: 'B', kolom: 'realisasi2', lama: null, baru: 5 }],
    ],
    [
      'a zero that was emptied',
      ubah('IKU-02', { realisasi: [null, null, null, null] }),
      [{ jenis: 'diubah', kode: 'IKU-02', bidang: 'B', kolom: 'realisasi1', lama: 0, baru: null }],
    ],
    [
      'a text and a figure of one row, in the order of the columns',
      ubah('IKU-01', { faktorPendorong: '', realisasi: [1, 3, null, null] }),
      [
        { jenis: 'diubah', kode: 'IKU-01', bidang: 'A', kolom: 'realisasi2', lama: 2, baru: 3 },
        { jenis: 'diubah', kode: 'IKU-01', bidang: 'A', kolom: 'faktorPendorong', lama: 'Patroli rutin', baru: null },
      ],
    ],
    [
      'an indicator that moved to another division, and one that is retired',
      ubah('IKU-01', { bidang: 'B' }).map((satu) =>
        satu.kode === 'IKU-03' ? { ...satu, berhenti: 3 as const } : satu,
      ),
      [
        { jenis: 'diubah', kode: 'IKU-01', bidang: 'B', kolom: 'bidang', lama: 'A', baru: 'B' },
        { jenis: 'diubah', kode: 'IKU-03', bidang: 'B', kolom: 'berhenti', lama: null, baru: 3 },
      ],
    ],
    ['an indicator that came', [...daftar, indikator({ kode: 'IKU-04' })], [{ jenis: 'ditambah', kode: 'IKU-04' }]],
    ['an indicator that went', daftar.slice(1), [{ jenis: 'dihapus', kode: 'IKU-01' }]],
  ])('tells %s', (_, kini, perubahan) => {
    expect(bandingkanPotret(lama, kini)).toEqual(perubahan);
  });

  it('does not mistake a number that was typed as text for a change', () => {
    expect(bandingkanPotret(lama, ubah('IKU-01', { realisasi: ['1', 2, null, null] }))).toEqual([]);
  });

  it('tells a long text by its beginning and its length', () => {
    expect(bandingkanPotret(lama, ubah('IKU-03', { definisi: 'd'.repeat(2001) }))).toHaveLength(1);
    expect(JSON.stringify(potretOf(indikator({ definisi: 'x'.repeat(30_000) })).isi).length).toBeLessThan(32_767);
  });

  it('survives being kept as JSON, whatever was entered', () => {
    const isi = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string());
    fc.assert(
      fc.property(fc.tuple(isi, isi, isi, isi), fc.string(), (realisasi, tindakLanjut) => {
        const satu = indikator({ realisasi, tindakLanjut });
        const disimpan = { ...potretOf(satu), isi: JSON.parse(JSON.stringify(potretOf(satu).isi)) };
        expect(bandingkanPotret([disimpan], [satu])).toEqual([]);
      }),
      { seed: 20_261_122 },
    );
  });
});
