import type { BarisAnggaran } from '../../src/domain/anggaran/anggaran';
import type { Bidang, Indikator, Konsolidasi, Polaritas } from '../../src/domain/indikator/indikator';
import type { DataKantor } from '../../src/domain/shared/kantor';

const polaritas: readonly Polaritas[] = ['positif', 'negatif', 'rentang'];
const konsolidasi: readonly Konsolidasi[] = ['akhir', 'jumlah', 'rata-rata'];
const pilih = <T>(daftar: readonly T[], nomor: number, bawaan: T): T => daftar[nomor % daftar.length] ?? bawaan;

function indikatorKe(nomor: number, bidang: string): Indikator {
  const cara = pilih(konsolidasi, nomor, 'akhir');
  const target = cara === 'jumlah' ? ([25, 25, 25, 25] as const) : ([90, 92, 95, 100] as const);
  return {
    kode: `IKU-${String(nomor + 1).padStart(4, '0')}`,
    sasaran: `Meningkatnya ketenteraman dan ketertiban umum kelompok ${nomor % 40}`,
    indikator: `Persentase penyelesaian gangguan ketertiban jenis ${nomor + 1}`,
    definisi: 'Gangguan yang diselesaikan dibagi gangguan yang tercatat dikali 100',
    satuan: cara === 'jumlah' ? 'kasus' : '%',
    bidang,
    polaritas: pilih(polaritas, nomor, 'positif'),
    konsolidasi: cara,
    frekuensi: 'triwulan',
    targetTahunan: 100,
    target: [...target],
    realisasi: [20 + (nomor % 7), 21.5 + (nomor % 5), 22.25 + (nomor % 9), null],
    pembilang: [null, null, null, null],
    penyebut: [null, null, null, null],
    sumberData: 'Register gangguan ketertiban',
    buktiDukung: `Register TW III nomor ${nomor + 1}`,
    faktorPendorong: 'Patroli terpadu berjalan sesuai jadwal',
    faktorPenghambat: 'Jumlah personel terbatas pada akhir pekan',
    kodeAnggaran: '',
    tindakLanjut: 'Penjadwalan ulang regu patroli',
  };
}
const anggaranKe = (nomor: number, bidang: string): BarisAnggaran => ({
  kode: `1.05.${String(nomor + 1).padStart(4, '0')}`,
  uraian: `Kegiatan ketertiban umum ${nomor + 1}`,
  induk: null,
  bidang,
  pagu: 100_000_000 + nomor,
  realisasi: [20_000_000, 25_000_000, 30_000_000, null],
});

/** An office of the given size, the same every time. */
export function kantorBesar(dasar: DataKantor, jumlahBidang: number, jumlahIndikator: number): DataKantor {
  const daftarBidang = Array.from({ length: jumlahBidang }, (_, nomor): Bidang => {
    const kode = `B${String(nomor + 1).padStart(2, '0')}`;
    return { kode, nama: `Bidang ${nomor + 1}`, singkatan: `Bidang ${nomor + 1}` };
  });
  const bidangKe = (nomor: number): string => daftarBidang[nomor % jumlahBidang]?.kode ?? 'B01';
  return {
    ...dasar,
    daftarBidang,
    daftarIndikator: Array.from({ length: jumlahIndikator }, (_, nomor) => ({
      ...indikatorKe(nomor, bidangKe(nomor)),
      kodeAnggaran: anggaranKe(nomor % (jumlahBidang * 2), '').kode,
    })),
    daftarAnggaran: Array.from({ length: jumlahBidang * 2 }, (_, nomor) => anggaranKe(nomor, bidangKe(nomor))),
  };
}
