import type { GangguanJurnal } from '../usecase/keadaan';

/** What is wrong with the journal as the sheet Riwayat tells it to whoever reads it without the add-in. */
const kata: Record<GangguanJurnal['jenis'], string> = {
  'entri-rusak': 'kejadian tidak terbaca',
  'entri-hilang': 'kejadian hilang dari pengaturan buku kerja',
  'potongan-hilang': 'kejadian panjang tidak lengkap',
  'cermin-rusak': 'baris salinan rusak',
  'cermin-hilang': 'salinan riwayat tidak ada',
  'cermin-lain': 'salinan riwayat milik buku kerja lain',
  'dipulihkan-dari-cermin': 'kejadian dipulihkan dari salinan',
  'versi-tak-dikenal': 'kejadian ditulis versi add-in yang lebih baru',
  'rantai-terputus': 'kejadian di tengah riwayat hilang',
  'rantai-berbeda': 'kejadian berbeda dari saat ditulis',
};

/** One line for all of them, with their numbers; empty where the journal is whole. */
export function kalimatGangguan(gangguan: readonly GangguanJurnal[]): string {
  const jumlah = new Map<GangguanJurnal['jenis'], number>();
  for (const { jenis } of gangguan) jumlah.set(jenis, (jumlah.get(jenis) ?? 0) + 1);
  const daftar = [...jumlah].map(([jenis, banyak]) => `${banyak} ${kata[jenis]}`);
  return daftar.length === 0 ? '' : `Jurnal tidak utuh ketika terakhir ditulis: ${daftar.join('; ')}.`;
}
