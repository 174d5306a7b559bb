import { judulLembar } from '../../workbook/layout/nama';
import type { Temuan } from '../../domain/validasi/temuan';
import type { JenisPratinjau, Pratinjau } from '../../workbook/plan/pratinjau';
import type { SebabKegagalan } from '../port/kegagalan';
import type { Pesan } from '../usecase/kit';
import { isiTeks, type Bahasa } from './isi-teks';

/** Words of one finding; `{kunci}` is filled from the finding's data. */
export interface KataTemuan {
  readonly judul: string;
  readonly kalimat: string;
  readonly tindakan: string;
}
export interface KataKegagalan {
  readonly judul: string;
  readonly tindakan: string;
}
/** The sentences of the use cases in one language. */
export interface Katalog {
  readonly bahasa: Bahasa;
  readonly temuan: Readonly<Record<string, KataTemuan>>;
  /** Words for values that findings carry as codes (`alasan`, `hal`, `status`, ...). */
  readonly istilah: Readonly<Record<string, string>>;
  readonly pesan: Readonly<Record<string, string>>;
  readonly kegagalan: Readonly<Record<SebabKegagalan, KataKegagalan>>;
  readonly pratinjau: Readonly<Record<JenisPratinjau, string>>;
  /** For a finding that this version has no words for. */
  readonly temuanLain: KataTemuan;
}

/** How pane and skenario speak. */
export interface Kata {
  temuan(temuan: Temuan): KataTemuan;
  pesan(pesan: Pesan): string;
  kegagalan(sebab: SebabKegagalan): KataKegagalan;
  pratinjau(pratinjau: Pratinjau): string;
}

/** Data whose texts are codes of the domain and not the office's own words. */
const berkode: ReadonlySet<string> = new Set(['alasan', 'hal', 'status']);

export function createKata(katalog: Katalog): Kata {
  const isi = (templat: string, data: Pesan['data']): string => isiTeks(templat, data, katalog.bahasa);
  const terjemah = (data: Pesan['data']): Pesan['data'] =>
    Object.fromEntries(
      Object.entries(data).map(([kunci, nilai]) => [
        kunci,
        typeof nilai === 'string' && berkode.has(kunci) ? (katalog.istilah[nilai] ?? nilai) : nilai,
      ]),
    );
  return {
    temuan({ kode, data, indikator, lokasi }) {
      const kata = katalog.temuan[kode] ?? katalog.temuanLain;
      const { tabel, bidang, kunci } = lokasi;
      const lembar = tabel === 'buku' ? null : judulLembar[tabel];
      const semua = { kode, indikator, bidang, kunci, lembar, ...terjemah(data) };
      return { judul: isi(kata.judul, semua), kalimat: isi(kata.kalimat, semua), tindakan: isi(kata.tindakan, semua) };
    },
    pesan: ({ kunci, data }) => isi(katalog.pesan[kunci] ?? kunci, data),
    kegagalan: (sebab) => katalog.kegagalan[sebab],
    pratinjau({ jenis, jumlah, nama }) {
      const sisa = jumlah - nama.length;
      const daftar = nama.join(', ') + (sisa > 0 && nama.length > 0 ? ', ...' : '');
      const kalimat = isi(katalog.pratinjau[jenis], { jumlah });
      return daftar === '' ? kalimat : `${kalimat}: ${daftar}`;
    },
  };
}
