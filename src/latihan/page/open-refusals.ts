import { READ_LIMITS } from '../../excel-host/xlsx/read/limits';
import type { OpenOutcome } from './opened';

const MB = 1024 * 1024;

/** Why a file is not opened, and what to do then. */
export const REFUSALS: Readonly<Record<Extract<OpenOutcome, { ok: false }>['reason'], string>> = {
  'not-xlsx': 'Berkas ini bukan buku kerja Excel. Pilih berkas berakhiran .xlsx.',
  'old-xls':
    'Berkas ini berformat Excel 97-2003 (.xls). Buka di Excel atau LibreOffice, simpan sebagai "Buku Kerja Excel (.xlsx)", lalu buka hasilnya di sini.',
  'binary-xlsb':
    'Berkas ini buku kerja biner (.xlsb). Buka di Excel, simpan sebagai "Buku Kerja Excel (.xlsx)", lalu buka hasilnya di sini.',
  opendocument:
    'Berkas ini berformat OpenDocument (.ods). Buka di LibreOffice atau Excel, simpan sebagai .xlsx, lalu buka hasilnya di sini.',
  encrypted:
    'Berkas ini terkunci kata sandi. Buka di Excel, hapus kata sandinya lewat Berkas > Info > Proteksi Buku Kerja, simpan, lalu buka lagi di sini.',
  damaged:
    'Berkas ini rusak atau terpotong. Minta pengirim mengirim ulang berkasnya, atau buka di Excel dengan "Buka dan Perbaiki", simpan, lalu coba lagi.',
  'too-large': `Berkas ini terlalu besar untuk mode latihan (paling besar ${READ_LIMITS.fileBytes / MB} MB, ${READ_LIMITS.cells.toLocaleString('id-ID')} sel). Hapus lembar atau gambar yang tidak diperlukan, lalu coba lagi.`,
  'zip-bomb':
    'Isi berkas ini jauh lebih besar daripada ukurannya, seperti berkas yang sengaja dibuat untuk membebani komputer. Berkas tidak dibuka. Minta berkas baru kepada pengirimnya.',
  macro:
    'Berkas ini memuat makro. Mode latihan tidak membuka makro. Buka di Excel, simpan sebagai "Buku Kerja Excel (.xlsx)" tanpa makro, lalu buka hasilnya di sini.',
  'unsafe-xml':
    'Isi berkas ini tidak wajar untuk sebuah buku kerja dan mungkin berbahaya. Berkas tidak dibuka. Minta berkas baru kepada pengirimnya.',
  unreadable:
    'Berkas ini tidak dapat dibaca dari tempatnya. Mungkin sudah dipindahkan, atau sedang dipakai program lain. Salin ke komputer ini, lalu coba lagi.',
  'too-slow':
    'Berkas ini belum selesai dibaca setelah 30 detik, maka pembacaan dihentikan. Hapus lembar yang tidak diperlukan, lalu coba lagi.',
};
