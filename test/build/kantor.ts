import type { BarisAnggaran } from '../../src/domain/anggaran/anggaran';
import type { Bidang, Indikator } from '../../src/domain/indikator/indikator';
import { pengaturanBawaan } from '../../src/domain/shared/bawaan';
import type { DataKantor, Profil } from '../../src/domain/shared/kantor';
import type { Pengaturan } from '../../src/domain/shared/pengaturan';

/** A sound indicator: 25, 50, 75 of 25, 50, 75, 100; whatever a test does not say is in order. */
export const bangunIndikator = (ubah: Partial<Indikator> = {}): Indikator => ({
  kode: 'IKU-1',
  sasaran: 'Meningkatnya ketertiban umum',
  indikator: 'Persentase penegakan Perda',
  definisi: 'Kasus diselesaikan dibagi kasus terdata dikali 100',
  satuan: '%',
  bidang: 'B1',
  polaritas: 'positif',
  konsolidasi: 'akhir',
  frekuensi: 'triwulan',
  targetTahunan: 100,
  target: [25, 50, 75, 100],
  realisasi: [25, 50, 75, null],
  pembilang: [null, null, null, null],
  penyebut: [null, null, null, null],
  sumberData: 'Register perkara',
  kodeAnggaran: '',
  buktiDukung: 'Berita acara TW III',
  faktorPendorong: 'Operasi gabungan',
  faktorPenghambat: '',
  tindakLanjut: '',
  ...ubah,
});

export const bangunAnggaran = (ubah: Partial<BarisAnggaran> = {}): BarisAnggaran => ({
  kode: '1.05.02',
  uraian: 'Program Ketertiban Umum',
  induk: null,
  bidang: 'B1',
  pagu: 1_000_000,
  realisasi: [100_000, 200_000, 300_000, null],
  ...ubah,
});

export const bangunBidang = (ubah: Partial<Bidang> = {}): Bidang => ({
  ...{ kode: 'B1', nama: 'Bidang Satu', singkatan: 'Satu' },
  ...ubah,
});

export const bangunProfil = (penandatangan: Partial<Profil['penandatangan']> = {}): Profil => ({
  instansi: 'Satuan Polisi Pamong Praja',
  daerah: 'Kabupaten Contoh',
  alamat: 'Jalan Contoh Nomor 1',
  tempat: 'Kota Contoh',
  penandatangan: {
    jabatan: 'Kepala Satuan Polisi Pamong Praja',
    nama: 'NAMA CONTOH, S.Sos.',
    pangkat: 'Pembina Tk. I',
    nip: '19700101 199503 1 001',
    ...penandatangan,
  },
});

export const bangunPengaturan = (ubah: Partial<Pengaturan> = {}): Pengaturan => ({ ...pengaturanBawaan, ...ubah });

/** A sound office of one division and one indicator in TW III 2026. */
export const bangunKantor = (ubah: Partial<DataKantor> = {}): DataKantor => ({
  profil: bangunProfil(),
  periode: { tahun: 2026, triwulan: 3 },
  pengaturan: pengaturanBawaan,
  daftarBidang: [bangunBidang()],
  daftarIndikator: [bangunIndikator()],
  daftarAnggaran: [bangunAnggaran()],
  daftarBukti: [],
  ...ubah,
});
