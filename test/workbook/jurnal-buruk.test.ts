import { garisKeturunan, identitasDari } from '../../src/domain/sop/identitas';
import { lipatPeristiwa } from '../../src/domain/sop/lipat';
import type { Peristiwa } from '../../src/domain/sop/peristiwa';
import { urutkanPeristiwa } from '../../src/domain/sop/urutan';
import { readJurnal } from '../../src/workbook/codec/jurnal';
import { peristiwaToJson } from '../../src/workbook/codec/peristiwa-json';
import { AWALAN_PERISTIWA, kunciPotongan } from '../../src/workbook/codec/setelan';
import { ukuranSetelan } from '../../src/workbook/plan/plan-jurnal';
import type { WorkbookSnapshot } from '../../src/workbook/plan/types';
import { growth, processorSeconds } from '../setup/tempo';

const bukuDengan = (settings: WorkbookSnapshot['settings']): WorkbookSnapshot => ({
  sheets: [],
  names: [],
  settings,
  tables: new Map(),
});
const peristiwa = (jam: number, teks = `Catatan ke-${jam}`): Peristiwa => ({
  ...{ id: `${String(jam).padStart(10, '0')}-uji00001a-001`, jam, perangkat: 'uji00001', oleh: 'Siti', peran: 'STAF' },
  waktu: '2026-10-01T08:10:00+08:00',
  isi: { jenis: 'langkah-selesai', langkah: 1, keterangan: teks },
});
const setelan = (satu: Peristiwa, isi: unknown = peristiwaToJson(satu)) => ({
  key: AWALAN_PERISTIWA + satu.id,
  value: isi,
});
const satu = peristiwa(1);
const ubah = (json: (isi: Record<string, unknown>) => unknown): string =>
  JSON.stringify(json({ v: 1, ...peristiwa(1) }));

describe('a setting that somebody else wrote', () => {
  const kasus: readonly (readonly [string, unknown])[] = [
    ['megabytes', `{"v":1,"id":"${'x'.repeat(5_000_000)}"}`],
    ['a hundred thousand nested lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'an event with a deep extra field',
      peristiwaToJson(satu).replace('{', `{"lain":${'['.repeat(5_000)}${']'.repeat(5_000)},`),
    ],
    ['an object instead of a text', { v: 1, ...satu }],
    ['a number', 71.5],
    ['another id inside', ubah((isi) => ({ ...isi, id: 'lain' }))],
    ['a name of a megabyte', ubah((isi) => ({ ...isi, oleh: 'x'.repeat(1_000_000) }))],
    ['a clock beyond all counting', ubah((isi) => ({ ...isi, jam: 9e15 }))],
    ['a clock below one', ubah((isi) => ({ ...isi, jam: -1 }))],
    ['a time that is none', ubah((isi) => ({ ...isi, waktu: 'kemarin' }))],
    ['half of a UTF-16 pair as its text', '\ud83d'],
    ['a piece that promises more pieces of nonsense', '~k:2:00000000:AAAA'],
  ];
  test.each(kasus)('with %s is told and left out, and the rest is read', (_, isi) => {
    const { peristiwa: daftar, gangguan } = readJurnal(bukuDengan([setelan(satu, isi), setelan(peristiwa(2))]));
    expect(daftar.map(({ jam }) => jam)).toEqual([2]);
    expect(gangguan.map(({ jenis }) => jenis)).toEqual([
      typeof isi === 'string' && isi.startsWith('~') ? 'potongan-hilang' : 'entri-rusak',
    ]);
  });

  test('cannot reach the prototype of anything', () => {
    const isi = peristiwaToJson(satu).replace(
      '{',
      '{"__proto__":{"tercemar":true},"constructor":{"prototype":{"tercemar":true}},',
    );
    readJurnal(bukuDengan([setelan(satu, isi)]));
    expect(Object.hasOwn(Object.prototype, 'tercemar')).toBe(false);
  });

  test('with markup in its text is a text', () => {
    const teks = '<img src=x onerror=alert(1)>';
    const [terbaca] = readJurnal(bukuDengan([setelan(peristiwa(1, teks))])).peristiwa;
    expect(terbaca?.isi).toMatchObject({ keterangan: teks });
  });
});

describe('a long event', () => {
  const panjang: Peristiwa = {
    ...peristiwa(1),
    isi: {
      jenis: 'pengaturan-diubah',
      setelan: 'daftarSatuan',
      lama: acak(20_000),
      baru: acak(19_999),
      alasan: 'baru',
    },
  };
  test('whose further piece is gone is told as such, not as broken', () => {
    const daftar = bukuDengan([setelan(panjang, `~m:2:00000000:${acak(10)}`), setelan(peristiwa(2))]);
    expect(readJurnal(daftar).gangguan).toEqual([{ jenis: 'potongan-hilang', kunci: panjang.id }]);
    expect(kunciPotongan(panjang.id, 2)).toBe(`ckt.p.${panjang.id}.2`);
  });
});

describe('events in any order', () => {
  const daftar = Array.from({ length: 40 }, (_, ke) => peristiwa(ke + 1));
  test('doubled, backwards and with a clock set back fold to the same state', () => {
    const mundur = [...daftar, ...daftar].reverse();
    expect(lipatPeristiwa(mundur)).toEqual(lipatPeristiwa(daftar));
    const jamMundur = daftar.map((isi, ke) => ({
      ...isi,
      waktu: `2026-10-01T08:${String(59 - ke).padStart(2, '0')}:00+08:00`,
    }));
    expect(urutkanPeristiwa([...jamMundur].reverse()).map(({ jam }) => jam)).toEqual(daftar.map(({ jam }) => jam));
  });
});

test('a copy that was separated has the identity of its separation, and knows where it comes from', () => {
  const awal: Peristiwa = { ...peristiwa(1), isi: { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 } };
  const asal = identitasDari([awal]);
  const salin: Peristiwa = {
    ...peristiwa(2),
    isi: { jenis: 'buku-disalin', dari: asal, salinan: 'buku-b', alasan: '' },
  };
  const gabung: Peristiwa = { ...peristiwa(3), isi: { jenis: 'riwayat-digabung', dari: 'buku-c', jumlah: 3 } };
  expect(asal).toBe('buku-20261001081000-uji00001');
  expect(identitasDari([awal, salin, gabung])).toBe('buku-b');
  expect([...garisKeturunan([awal, salin, gabung])]).toEqual([asal, 'buku-b', 'buku-c']);
  expect(identitasDari([])).toBe('');
});

test('an event takes less than half a kilobyte of the settings, and a thousand words less than their own length', () => {
  expect(ukuranSetelan(peristiwa(1))).toBeLessThan(500);
  const kata = 'Angka realisasi triwulan tiga belum sama dengan lampiran berita acara. '.repeat(100);
  expect(ukuranSetelan(peristiwa(1, kata))).toBeLessThan(kata.length * 0.6);
});

test('thousands of events, a tenth of them broken, are read, told and folded in a time that grows with them', () => {
  const bukuOf = (jumlah: number): WorkbookSnapshot =>
    bukuDengan(
      Array.from({ length: jumlah }, (_, ke) => setelan(peristiwa(ke + 1), ke % 10 === 0 ? 'rusak' : undefined)),
    );
  const waktu = (buku: WorkbookSnapshot) => (): number =>
    processorSeconds(() => {
      const { peristiwa: daftar, gangguan } = readJurnal(buku);
      lipatPeristiwa(daftar);
      expect(gangguan).toHaveLength(buku.settings.length / 10);
    });
  const [sedikit, banyak] = [bukuOf(2_000), bukuOf(20_000)];
  expect(growth(waktu(sedikit), waktu(banyak), 60)).toBeLessThan(60);
});

/** Letters without a pattern: nothing that packing could shorten. */
function acak(panjang: number): string {
  let benih = 11;
  return Array.from({ length: panjang }, () => {
    benih = (benih * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(48 + (benih % 70));
  }).join('');
}
