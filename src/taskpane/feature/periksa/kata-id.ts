/** Words of the view of findings, Indonesian; fetched with it. */
export const kataPeriksaId = {
  maksudnya: 'Maksudnya:',
  judul: 'Temuan',
  tingkat: { E: 'harus dibereskan', W: 'perlu alasan', I: 'catatan' },
  tingkatPendek: { E: 'harus', W: 'perlu alasan', I: 'catatan' },
  saring: 'Tampilkan menurut tingkat',
  bidang: 'Bidang',
  semuaBidang: 'Semua bidang',
  seluruhBuku: 'Buku kerja',
  bersih: 'Tidak ada temuan',
  bersihKet: 'Semua aturan yang diperiksa terpenuhi. Pemeriksaan diulang setiap kali sel berubah.',
  tersaring: 'Tidak ada temuan pada saringan ini.',
  semua: 'Tampilkan semua',
  ulang: 'Periksa ulang',
  aturan: (kode: string) => `Aturan ${kode}`,
};
export type KataPeriksa = typeof kataPeriksaId;
