/**
 * What the ribbon asks of the product: a part of what the pane asks, named here because commands know `compose` alone.
 * Previews and messages are opaque: they are only handed back to the catalogue that can say them.
 */
export type Bahasa = 'id' | 'en';
export type Kertas = 'A4' | 'Folio' | 'A3';

export interface Pratinjau {
  readonly jenis: string;
}
export type Pesan = object;

export type PerintahPita =
  | { readonly id: 'sisipkanFormat' | 'simpan'; readonly masukan: Readonly<Record<string, never>> }
  | {
      readonly id: 'susunLaporan';
      readonly masukan: { readonly nomor: string; readonly tanggal: string; readonly kertas: Kertas };
    };

export interface Rencana {
  readonly status: 'siap';
  readonly pratinjau: readonly Pratinjau[];
  readonly dapatDikembalikan: boolean;
  laksanakan(progress: (done: number, total: number) => void, batal: AbortSignal): Promise<unknown>;
}
export interface Tolakan {
  readonly status: 'ditolak';
  readonly pesan: readonly Pesan[];
}

export interface KataAplikasi {
  pesan(pesan: Pesan): string;
  /** Unknown causes have words too. */
  kegagalan(sebab: string): { readonly judul: string; readonly tindakan: string };
  pratinjau(pratinjau: Pratinjau): string;
}

export interface LayananPita {
  baca(): Promise<{
    readonly buku: 'kosong' | 'asing' | 'milik-kita' | 'versi-baru';
    readonly adaLaporan: boolean;
    readonly data: { readonly pengaturan: { readonly kertas: Kertas } } | null;
    readonly temuan: readonly { readonly tingkat: 'E' | 'W' | 'I' }[];
  }>;
  rencanakan(perintah: PerintahPita): Promise<Rencana | Tolakan>;
  /** ISO 8601 with offset. */
  sekarang(): string;
  bacaPreferensi(kunci: string): Promise<string | null>;
  muatKata(bahasa: Bahasa): Promise<void>;
  kata(bahasa: Bahasa): KataAplikasi;
  bahasaHost(): Bahasa;
}
