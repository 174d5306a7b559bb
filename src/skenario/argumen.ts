export interface Argumen {
  readonly data: string;
  readonly keluar: string;
}
export type HasilArgumen =
  | { readonly jenis: 'jalan'; readonly argumen: Argumen }
  | { readonly jenis: 'bantuan' }
  | { readonly jenis: 'salah'; readonly kesalahan: readonly string[] };

export const bantuan = `Menjalankan seluruh pekerjaan triwulan dari satu berkas, tanpa layar.

  npm run skenario -- --data BERKAS.json --keluar FOLDER

  --data BERKAS.json   data kantor (bentuknya diterangkan dalam src/skenario/README.md)
  --keluar FOLDER      tempat hasil; dibuat bila belum ada
  --help, -h           teks ini

Hasil: buku-kerja.xlsx, buku-kerja-tanpa-nilai.xlsx, laporan.json, temuan.json, metrik.json.
Kode keluar: 0 berhasil; 1 angka buku kerja berbeda dari hitungan atau langkah ditolak; 2 masukan salah (tidak ada yang ditulis).
`;

type NamaOpsi = 'data' | 'keluar';
const harapan: Readonly<Record<NamaOpsi, string>> = {
  data: '--data BERKAS.json',
  keluar: '--keluar FOLDER',
};
const namaOpsi = ['data', 'keluar'] as const satisfies readonly NamaOpsi[];
const opsiDari = (kata: string): NamaOpsi | undefined =>
  namaOpsi.find((nama) => kata === `--${nama}` || kata.startsWith(`--${nama}=`));

/** `--nama nilai` and `--nama=nilai`; every fault is told, not only the first. */
export function bacaArgumen(kata: readonly string[]): HasilArgumen {
  if (kata.includes('--help') || kata.includes('-h')) return { jenis: 'bantuan' };
  const nilai = new Map<NamaOpsi, string>();
  const kesalahan: string[] = [];
  for (let ke = 0; ke < kata.length; ke += 1) {
    const satu = kata[ke] ?? '';
    const opsi = opsiDari(satu);
    if (opsi === undefined) {
      kesalahan.push(`${satu}: pilihan tidak dikenal; harap ${harapan.data} ${harapan.keluar}`);
      continue;
    }
    const langsung = satu.includes('=') ? satu.slice(satu.indexOf('=') + 1) : undefined;
    const berikut = kata[ke + 1];
    const isi = langsung ?? (berikut !== undefined && opsiDari(berikut) === undefined ? berikut : undefined);
    if (langsung === undefined && isi !== undefined) ke += 1;
    if (isi === undefined || isi === '') kesalahan.push(`--${opsi}: tanpa nilai; harap ${harapan[opsi]}`);
    else nilai.set(opsi, isi);
  }
  const data = nilai.get('data');
  const keluar = nilai.get('keluar');
  for (const opsi of namaOpsi) {
    if (!nilai.has(opsi) && !kesalahan.some((satu) => satu.startsWith(`--${opsi}:`)))
      kesalahan.push(`--${opsi}: tidak ada; harap ${harapan[opsi]}`);
  }
  if (kesalahan.length > 0 || data === undefined || keluar === undefined) return { jenis: 'salah', kesalahan };
  return { jenis: 'jalan', argumen: { data, keluar } };
}
