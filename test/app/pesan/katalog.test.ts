import { katalogEn } from '../../../src/app/pesan/en';
import { katalogId } from '../../../src/app/pesan/id';
import { createKata, type Katalog } from '../../../src/app/pesan/katalog';
import { daftarAturan } from '../../../src/domain/validasi/registri';
import type { Temuan } from '../../../src/domain/validasi/temuan';
import { kodeStruktur } from '../../../src/workbook/codec/temuan-tempat';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '');
/** What every finding carries besides the data of its rule. */
const always = ['kode', 'indikator', 'bidang', 'kunci', 'lembar'];
const catalogues: [string, Katalog][] = [
  ['Indonesian', katalogId],
  ['English', katalogEn],
];

describe.each(catalogues)('the %s catalogue', (_, katalog) => {
  it.each(daftarAturan.map((aturan) => [aturan.kode, aturan] as const))(
    'has words for %s that its data can fill',
    (kode, aturan) => {
      const kata = katalog.temuan[kode];
      expect(kata).toBeDefined();
      const asked = placeholders(`${kata?.judul} ${kata?.kalimat} ${kata?.tindakan}`);
      expect(asked.filter((key) => !always.includes(key) && !aturan.data.includes(key))).toEqual([]);
    },
  );

  it.each(kodeStruktur)('has words for %s', (kode) => {
    expect(katalog.temuan[kode]?.tindakan).toEqual(expect.stringMatching(/\S.*\.$/));
  });

  it('says a next step for every failure of the host', () => {
    for (const { judul, tindakan } of Object.values(katalog.kegagalan)) expect([judul, tindakan]).not.toContain('');
  });
});

it('both languages have the same findings, messages and terms', () => {
  const keys = (katalog: Katalog): string[][] =>
    [katalog.temuan, katalog.pesan, katalog.istilah, katalog.kegagalan, katalog.pratinjau].map((part) =>
      Object.keys(part).sort(),
    );
  expect(keys(katalogEn)).toEqual(keys(katalogId));
});

it('both languages put the same data into a sentence', () => {
  for (const [kunci, teks] of Object.entries(katalogId.pesan))
    expect([kunci, placeholders(katalogEn.pesan[kunci] ?? '').sort()]).toEqual([kunci, placeholders(teks).sort()]);
  for (const [kode, { kalimat }] of Object.entries(katalogId.temuan))
    expect([kode, placeholders(katalogEn.temuan[kode]?.kalimat ?? '').sort()]).toEqual([
      kode,
      placeholders(kalimat).sort(),
    ]);
});

describe('sentences', () => {
  const temuan: Temuan = {
    kode: 'R22',
    tingkat: 'E',
    lokasi: { tabel: 'isian', bidang: 'GAKDA', kunci: 'IKU-1', kolom: 'realisasi3' },
    indikator: 'IKU-1',
    data: { triwulan: 3, pembilang: 1234.5, penyebut: 0, hitung: null, realisasi: 92.22 },
  };
  it('write numbers as Indonesian offices do', () => {
    expect(createKata(katalogId).temuan(temuan).kalimat).toBe(
      'Triwulan 3 indikator IKU-1: 1.234,5 dibagi 0 kali 100 adalah (kosong), tetapi realisasinya 92,22.',
    );
  });
  it('write numbers as English readers expect', () => {
    expect(createKata(katalogEn).temuan(temuan).kalimat).toContain('1,234.5 divided by 0');
  });
  it('say the words behind codes', () => {
    const nip: Temuan = { ...temuan, kode: 'R37', data: { alasan: 'panjang', nip: '123' } };
    expect(createKata(katalogId).temuan(nip).kalimat).toBe('NIP penandatangan 123: bukan 18 angka.');
  });
  it('do not fall silent on a finding of a newer version', () => {
    expect(createKata(katalogId).temuan({ ...temuan, kode: 'R99' }).judul).toBe('Temuan R99');
  });
  it('announce what a plan will do with a count and names', () => {
    const { pratinjau } = createKata(katalogId);
    expect(pratinjau({ jenis: 'lembar-baru', jumlah: 2, nama: ['Beranda', 'IKU'] })).toBe(
      'Membuat 2 lembar: Beranda, IKU',
    );
    expect(pratinjau({ jenis: 'lembar-baru', jumlah: 60, nama: ['Isian A'] })).toBe('Membuat 60 lembar: Isian A, ...');
    expect(pratinjau({ jenis: 'tidak-ada', jumlah: 0, nama: [] })).toBe('Tidak ada yang perlu diubah');
  });
});
