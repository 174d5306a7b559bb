import type { KataMasukan } from '../masukan/pembaca';

const potong = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 57)}...` : teks);
const jenisNilai = (nilai: unknown): string => {
  if (nilai === null) return 'null';
  if (Array.isArray(nilai)) return `larik berisi ${nilai.length}`;
  return typeof nilai === 'object' ? 'objek' : `${typeof nilai} ${potong(JSON.stringify(nilai) ?? '')}`;
};

export const masukanId: KataMasukan = {
  tidakAda: 'tidak ada',
  kosong: 'kosong',
  tidakSah: 'bukan JSON yang sah',
  ganda: (nilai) => `"${nilai}" dipakai lebih dari sekali`,
  takDikenal: (nilai) => `"${potong(nilai)}" tidak dikenal`,
  jenis: (nilai) => `berisi ${jenisNilai(nilai)}`,
  harap: {
    objek: 'objek {...}',
    larik: 'larik [...]',
    larikEmpat: 'larik berisi tepat 4 unsur, satu untuk tiap triwulan (null bila tidak ada)',
    larikBerisi: 'larik dengan sedikitnya satu unsur',
    teks: 'teks',
    teksIsi: 'teks yang tidak kosong',
    unik: 'kode yang berbeda untuk tiap baris (huruf besar dan kecil dianggap sama)',
    isi: 'angka, teks seperti yang ditulis kantor, atau null',
    tahun: 'tahun empat angka, 2000 sampai 2100',
    triwulan: 'angka 1, 2, 3, atau 4',
    positif: 'angka lebih dari 0',
    positifAtauNull: 'angka lebih dari 0, atau null untuk tanpa batas',
    waktu: 'waktu ISO 8601 dengan zona, misalnya 2026-10-01T08:10:00+08:00',
    indukLain: 'kode baris anggaran lain yang bukan turunannya sendiri, atau null',
    langkah: 'nomor langkah SOP: 1 sampai 9, atau 11',
    pita: 'sedikitnya dua pita {label, bawah, minimal}, terbaik lebih dulu; batas berupa angka atau null',
    kalender:
      'teks seperti pada Beranda, misalnya jamKerja "Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat ...", hariLibur "17-08-2026 Nama"',
    salahSatu: (pilihan) => `salah satu dari: ${pilihan.join(', ')}`,
  },
};
