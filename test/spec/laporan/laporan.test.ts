import { computeRekap } from '../../../src/domain/capaian/rekap';
import { catatanKaki, uraianSkala } from '../../../src/domain/laporan/catatan-kaki';
import { kelompokSasaran } from '../../../src/domain/laporan/kelompok';
import { blokTandaTangan, judulLaporan, kopLaporan, nomorLaporan } from '../../../src/domain/laporan/kepala';
import { naskahSidik } from '../../../src/domain/laporan/naskah-sidik';
import { drafNarasi } from '../../../src/domain/laporan/narasi';
import { skalaPermendagri } from '../../../src/domain/predikat/skala';
import type { Catatan } from '../../../src/domain/reviu/catatan';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import { bangunAnggaran, bangunIndikator, bangunKantor, bangunPengaturan, bangunProfil } from '../../build/kantor';
import { bacaSatpolpp } from '../../build/satpolpp';

const periode = { tahun: 2026, triwulan: 3 } as const;

test('letterhead and title are written the official way', () => {
  expect(kopLaporan(bangunProfil())).toEqual({
    pemerintah: 'PEMERINTAH KABUPATEN CONTOH',
    instansi: 'SATUAN POLISI PAMONG PRAJA',
    alamat: 'Jalan Contoh Nomor 1',
  });
  expect(judulLaporan(periode)).toBe('CAPAIAN KINERJA TRIWULAN III TAHUN 2026');
});

test.each([
  ['', 'Nomor: ........../........../2026'],
  [' 800/65/SATPOL PP/2026 ', 'Nomor: 800/65/SATPOL PP/2026'],
])('number %p is printed as %s', (nomor, cetak) => {
  expect(nomorLaporan(nomor, periode)).toBe(cetak);
});

test('the signature block stands as the SOP has it', () => {
  expect(blokTandaTangan(bangunProfil(), '2026-10-05')).toEqual({
    tempatTanggal: 'Kota Contoh, 5 Oktober 2026',
    jabatan: 'KEPALA SATUAN POLISI PAMONG PRAJA',
    daerah: 'KABUPATEN CONTOH',
    nama: 'NAMA CONTOH, S.Sos.',
    pangkat: 'Pembina Tk. I',
    nip: 'NIP. 19700101 199503 1 001',
  });
});

test('without a date there is room for one; a missing NIP prints nothing; a region already named is not repeated', () => {
  const profil = bangunProfil({ nip: '', jabatan: 'Kepala Satpol PP Kabupaten Contoh' });
  expect(blokTandaTangan(profil, '')).toMatchObject({
    tempatTanggal: 'Kota Contoh, ....................',
    nip: '',
    daerah: '',
  });
});

test('indicators are numbered through the whole report, under their sasaran', () => {
  const daftar = ['A', 'B', 'A'].map((sasaran, i) => bangunIndikator({ kode: `K${i}`, sasaran }));
  expect(
    kelompokSasaran(daftar).map(({ sasaran, baris }) => [
      sasaran,
      baris.map(({ nomor, indikator }) => [nomor, indikator.kode]),
    ]),
  ).toEqual([
    [
      'A',
      [
        [1, 'K0'],
        [2, 'K2'],
      ],
    ],
    ['B', [[3, 'K1']]],
  ]);
});

test.each([
  ['lebih-dari', '> 90 Sangat Tinggi, > 75 Tinggi, > 65 Sedang, > 50 Rendah, selebihnya Sangat Rendah'],
  ['minimal', '≥ 91 Sangat Tinggi, ≥ 76 Tinggi, ≥ 66 Sedang, ≥ 51 Rendah, selebihnya Sangat Rendah'],
] as const)('the scale by "%s" reads in words', (perlakuan, teks) => {
  expect(uraianSkala(skalaPermendagri, perlakuan)).toBe(teks);
});

test('the note under the table names the formulas, their basis and the caps in force', () => {
  const bawaan = catatanKaki(bangunPengaturan()).join(' ');
  expect(bawaan).toContain('(2T - R)/T × 100 (LAN SK 239/IX/6/8/2003)');
  expect(bawaan).toContain('tanpa batas atas');
  const lain = catatanKaki(
    bangunPengaturan({
      rumusNegatif: 'T/R',
      batasCapaian: { baris: 120, rataRata: 112.5 },
      dasarPredikat: 'tw',
      perlakuanCelah: 'bulat-ke-bawah',
    }),
  ).join(' ');
  expect(lain).toContain('negatif T/R × 100');
  expect(lain).toContain('capaian setiap baris paling tinggi 120%; capaian yang masuk rata-rata paling tinggi 112,5%');
  expect(lain).toContain('Predikat atas capaian triwulan setelah dibulatkan ke bawah');
});

describe('narrative', () => {
  const data = bacaSatpolpp();
  const narasi = drafNarasi(data, computeRekap(data));
  const semua = narasi.flatMap(({ paragraf }) => paragraf).join('\n');

  test('has its parts in order', () => {
    expect(narasi.map(({ judul }) => judul)).toEqual([
      'Capaian kinerja',
      'Capaian menurut sasaran',
      'Faktor pendorong keberhasilan',
      'Faktor penghambat',
      'Tindak lanjut',
      'Realisasi anggaran',
    ]);
  });

  test.each([
    'rata-rata capaian kinerja Satuan Polisi Pamong Praja Kabupaten Contoh adalah 101,98% dengan predikat Sangat Tinggi, dihitung dari 19 dari 21 indikator',
    'Tidak masuk rata-rata: KIN-15 (belum diukur), IKU-18 (belum diukur).',
    'Realisasi anggaran s.d. Triwulan III sebesar Rp7.215.000.000 dari pagu Rp10.500.000.000, atau serapan 68,71%.',
    'Jumlah anggota Linmas yang dilatih (85,00%): Anggaran pelatihan digeser ke TW IV.',
  ])('says: %s', (kalimat) => {
    expect(semua).toContain(kalimat);
  });

  test('claims nothing where nothing is computable', () => {
    const kosong = bangunKantor({
      daftarIndikator: [bangunIndikator({ realisasi: [null, null, null, null] })],
      daftarAnggaran: [],
    });
    const [ringkasan, ...lainnya] = drafNarasi(kosong, computeRekap(kosong));
    expect(ringkasan?.paragraf.join(' ')).toContain('belum dapat dihitung');
    expect(lainnya.map(({ judul }) => judul)).toEqual(['Capaian menurut sasaran']);
  });
});

describe('text of the digest', () => {
  const catatan: Catatan = {
    ...{ id: 'c1', sasaran: { tabel: 'isian', kunci: 'K1', kolom: 'realisasi3' }, teks: 'Periksa', nilaiSaatItu: null },
    ...{ oleh: 'Sekretaris', peran: 'SEKRETARIS', waktu: '2026-10-05T09:00:00+08:00', status: 'diterima', balasan: [] },
    ...{ tingkat: 'wajib', ditugaskan: null, tenggat: null, suntingan: [] },
  };
  const satu = bangunIndikator({ kode: 'K1' });
  const dua = bangunIndikator({ kode: 'K2', indikator: 'Dua' });
  const data = bangunKantor({ daftarIndikator: [satu, dua] });
  const naskah = (ubah: Partial<DataKantor> = {}, daftarCatatan: readonly Catatan[] = [catatan]) => {
    const baru = { ...data, ...ubah };
    return naskahSidik(baru, computeRekap(baru), daftarCatatan);
  };
  const asal = naskah();

  test('does not depend on the order of rows, notes or properties', () => {
    expect(naskah({ daftarIndikator: [dua, satu], profil: JSON.parse(JSON.stringify(bangunProfil())) })).toBe(asal);
    const lain = { ...catatan, id: 'c0' };
    expect(naskah({}, [catatan, lain])).toBe(naskah({}, [lain, catatan]));
  });

  test.each<[string, Partial<DataKantor>, readonly Catatan[]]>([
    ['an entry', { daftarIndikator: [satu, { ...dua, realisasi: [25, 50, 75.01, null] }] }, [catatan]],
    ['a text', { daftarIndikator: [satu, { ...dua, buktiDukung: 'Lain' }] }, [catatan]],
    ['a setting', { pengaturan: bangunPengaturan({ rumusNegatif: 'T/R' }) }, [catatan]],
    ['the budget', { daftarAnggaran: [bangunAnggaran({ pagu: 2_000_000 })] }, [catatan]],
    ['the signatory', { profil: bangunProfil({ nama: 'Lain' }) }, [catatan]],
    ['a note', {}, [{ ...catatan, teks: 'Lain' }]],
    ['a note less', {}, []],
  ])('changes with %s', (_nama, ubah, daftarCatatan) => {
    expect(naskah(ubah, daftarCatatan)).not.toBe(asal);
  });

  test('machine noise in a computed figure does not change it', () => {
    const rekap = computeRekap(data);
    const bising = { ...rekap, rataRata: { ...rekap.rataRata, capaianSd: { nilai: 100.00000000000001 } } };
    expect(naskahSidik(data, bising, [catatan])).toBe(asal);
  });
});
