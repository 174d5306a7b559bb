import type { MasukanBukti } from '../../app/usecase/catat-bukti';
import type { DugaanSalinan } from '../../app/perangkat/kenal-buku';
import type { TentangBuku } from '../../app/usecase/tentang-buku';
import type { Keadaan } from '../../app/usecase/keadaan';
import type { MasukanSelesai } from '../../app/usecase/langkah';
import type { MasukanTandatangan } from '../../app/usecase/tandatangani';
import type { MasukanPeriksa } from '../../app/usecase/tandai-periksa';
import type { MasukanTegas } from '../../app/usecase/tegaskan-angka';
import type { Bahasa } from '../../app/pesan/isi-teks';
import type { PerubahanBerjudul } from '../../app/usecase/perubahan';
import type { Kata } from '../../app/pesan/katalog';
import type { Pratinjau, Tolakan } from '../../app/usecase/kit';
import type { PerubahanSetelan } from '../../app/setting/setelan';
import type { MedanIku } from '../../domain/indikator/impor/medan';
import type { Isi } from '../../domain/indikator/indikator';
import type { PerubahanSusunan } from '../../domain/indikator/susunan/perubahan';
import type { BacaanTabel } from '../../app/port/table-files';
import type { Profil, DataKantor } from '../../domain/shared/kantor';
import type { Pejabat, PelaksanaLangkah, RevisiSop } from '../../domain/sop/langkah-sop';
import type { KelompokKolom } from '../../domain/indikator/kelompok-kolom';
import type { IsiCatatan, SasaranCatatan } from '../../domain/reviu/peristiwa-reviu';
import type { NomorLangkah, Peran } from '../../domain/sop/peristiwa';
import type { Lokasi } from '../../domain/validasi/temuan';

export type { Bahasa };

export type Kertas = 'A4' | 'Folio' | 'A3';

/** What each command of the pane needs to know. */
export interface MasukanPerintah {
  readonly siapkanTriwulan: DataKantor;
  readonly sisipkanFormat: Readonly<Record<string, never>>;
  readonly isiDariData: { readonly data: DataKantor };
  readonly ambilIku: {
    readonly daftar: readonly {
      readonly kode: string;
      readonly isi: Readonly<Partial<Record<Exclude<MedanIku, 'kode'>, Isi>>>;
    }[];
  };
  readonly kelolaSusunan: { readonly perubahan: readonly PerubahanSusunan[] };
  readonly pulihkanRumus: Readonly<Record<string, never>>;
  readonly ubahPengaturan: { readonly perubahan: PerubahanSetelan; readonly alasan: string };
  readonly rapikanLembar: Readonly<Record<string, never>>;
  readonly tampilkanKolom: { readonly kelompok: KelompokKolom; readonly tampil: boolean };
  readonly tegaskanAngka: MasukanTegas;
  readonly catatBukti: MasukanBukti;
  readonly selesaikanLangkah: MasukanSelesai;
  readonly mulaiLangkah: { readonly langkah: NomorLangkah };
  readonly lewatiLangkah: { readonly langkah: NomorLangkah; readonly alasan: string };
  readonly bukaKembali: { readonly langkah: NomorLangkah; readonly alasan: string };
  readonly revisiSop: { readonly revisi: RevisiSop };
  readonly tetapkanPelaksana: { readonly daftar: readonly PelaksanaLangkah[] };
  readonly tetapkanPejabat: { readonly pejabat: Pejabat };
  readonly kembalikanLangkah: { readonly ke: NomorLangkah; readonly alasan: string };
  readonly bukaIsian: { readonly alasan: string };
  readonly tulisCatatan: { readonly sasaran: SasaranCatatan } & IsiCatatan;
  readonly suntingCatatan: { readonly catatan: string } & IsiCatatan;
  readonly jawabCatatan: { readonly catatan: string; readonly teks: string };
  readonly terimaCatatan: { readonly catatan: string };
  readonly tolakCatatan: { readonly catatan: string; readonly alasan: string };
  readonly tandaiPeriksa: MasukanPeriksa;
  readonly samakanKomentar: Readonly<Record<string, never>>;
  readonly susunLaporan: { readonly nomor: string; readonly tanggal: string; readonly kertas: Kertas };
  readonly susunE81: { readonly tanggal: string; readonly kertas: Kertas };
  readonly susunSalin: Readonly<Record<string, never>>;
  readonly susunDisposisi: { readonly lembar: 'disposisi' | 'disposisiSetuju' };
  readonly susunSerahTerima: Readonly<Record<string, never>>;
  readonly tandatangani: MasukanTandatangan;
  readonly simpan: Readonly<Record<string, never>>;
  readonly hapusContoh: Readonly<Record<string, never>>;
  readonly balikkan: { readonly checkpoint: string };
  readonly pisahkanSalinan: { readonly dari: string; readonly alasan: string };
  readonly urusRiwayatLain: { readonly pilihan: 'gabung' | 'tinggalkan' };
}
export type IdPerintah = keyof MasukanPerintah;
export type Perintah<K extends IdPerintah = IdPerintah> = {
  readonly [P in K]: { readonly id: P; readonly masukan: MasukanPerintah[P] };
}[K];

/** A command that was thought through and not yet carried out; `laksanakan` may be called once. */
export interface RencanaPerintah {
  readonly status: 'siap';
  readonly pratinjau: readonly Pratinjau[];
  readonly dapatDikembalikan: boolean;
  /** `false` where the workbook was changed since in a way that touches the plan: it is thought through anew. */
  masihBerlaku(): Promise<boolean>;
  /** Rejects with `KegagalanHost`, or with `Dibatalkan` when the signal was aborted between two requests. */
  laksanakan(progress: (done: number, total: number) => void, batal: AbortSignal): Promise<HasilPerintah>;
}
export interface HasilPerintah {
  /** What takes it back; `null` when nothing can. */
  readonly checkpoint: string | null;
}

export type BacaanBerkas =
  | { readonly status: 'terbaca'; readonly nama: string; readonly data: DataKantor }
  | {
      readonly status: 'salah';
      readonly nama: string;
      readonly kesalahan: readonly { readonly jalur: string; readonly salah: string; readonly harap: string }[];
    };

export type TemaHost = 'light' | 'dark' | 'contrast';

/** Everything that the pane asks of the world; made by `compose` for real, by builders in tests. */
export interface Layanan {
  baca(): Promise<Keadaan>;
  rencanakan(perintah: Perintah): Promise<RencanaPerintah | Tolakan>;
  /** Selects the cell; `false` where it no longer exists. */
  tuju(lokasi: Lokasi): Promise<boolean>;
  /** What changed since the work was last returned, in reading order; `null` where nothing was kept then. */
  perubahan(): Promise<readonly PerubahanBerjudul[] | null>;
  /** Whether the file that was read last may be a copy of a work that this device knows; nothing is written into the file. */
  periksaSalinan(): Promise<DugaanSalinan | null>;
  /** The file that was read last is the work that this device knows. */
  ingatBuku(): Promise<void>;
  /** What is kept where in the file. */
  tentangBuku(): Promise<TentangBuku>;
  dataContoh(): Promise<DataKantor>;
  /** `null` when the user chose no file. */
  pilihBerkas(): Promise<BacaanBerkas | null>;
  /** A spreadsheet file as cells; `null` when the user chose no file. */
  pilihTabel(): Promise<BacaanTabel | null>;
  /** The data in a workbook of ours that lies in such a file; `null` where it is none. */
  bacaBukuLama(berkas: Extract<BacaanTabel, { status: 'terbaca' }>): Promise<DataKantor | null>;
  /** A file that the user chooses, by its name and SHA-256; `null` when none was chosen. The file is not kept. */
  pilihBukti(): Promise<{ readonly nama: string; readonly sidik: string } | null>;
  /** Tells what the cell is on which the user stands, `null` where it is none of ours; returns the way to stop. */
  pantauSel(listener: (lokasi: Lokasi | null) => void): Promise<() => Promise<void>>;
  /** Tells of edits of cells, local or remote; returns the way to stop. */
  pantau(listener: () => void): Promise<() => Promise<void>>;
  /** ISO 8601 with offset. */
  sekarang(): string;
  pengguna(): { readonly nama: string; readonly peran: Peran | null };
  gantiPengguna(pengguna: { readonly nama: string; readonly peran: Peran | null }): Promise<void>;
  /** `false` where this browser keeps nothing. */
  readonly dapatMengingat: boolean;
  bacaProfil(): Promise<Profil | null>;
  tulisProfil(profil: Profil): Promise<void>;
  bacaPreferensi(kunci: string): Promise<string | null>;
  tulisPreferensi(kunci: string, nilai: string): Promise<void>;
  bacaDraf(kunci: string): Promise<string | null>;
  tulisDraf(kunci: string, teks: string | null): Promise<void>;
  /** Fetches the sentences of a language; Indonesian is there from the start. */
  muatKata(bahasa: Bahasa): Promise<void>;
  /** The sentences of the use cases in a language that was fetched, else in Indonesian. */
  kata(bahasa: Bahasa): Kata;
  /** Language of the host application. */
  bahasaHost(): Bahasa;
  /** Theme of the host application, `null` where it does not say. */
  temaHost(): TemaHost | null;
}
