import type { HariLibur, MasaKhusus, PekanKerja, ZonaWaktu } from '../../domain/kalender/kalender';
import type {
  DasarPredikat,
  Kertas,
  Pengaturan,
  PerlakuanCelah,
  RumusNegatif,
  Skala,
} from '../../domain/shared/pengaturan';

/** What each setting of the office's calendar holds. */
export interface NilaiKalender {
  readonly jamKerja: PekanKerja;
  readonly masaKhusus: readonly MasaKhusus[];
  readonly hariLibur: readonly HariLibur[];
  /** Minutes since midnight. */
  readonly batasTerima: number | null;
  readonly zonaWaktu: ZonaWaktu;
}
/** What each setting holds. Caps in percent points, `null` = none. */
export interface NilaiSetelan extends NilaiKalender {
  readonly rumusNegatif: RumusNegatif;
  readonly batasBaris: number | null;
  readonly batasRataRata: number | null;
  readonly dasarPredikat: DasarPredikat;
  readonly perlakuanCelah: PerlakuanCelah;
  readonly skala: Skala;
  readonly kertas: Kertas;
  readonly menitKerjaPerHari: number;
  readonly daftarSatuan: readonly string[];
}
export type IdSetelan = keyof NilaiSetelan;
export type PerubahanSetelan = { readonly [K in IdSetelan]?: NilaiSetelan[K] };

/** A table under which the setting is printed. */
export type TabelTercetak = 'rekap' | 'laporan';

/** One setting as data: what it may hold, where it comes from, where it is printed. */
export interface Setelan<K extends IdSetelan = IdSetelan> {
  readonly id: K;
  /** Closed list of values, where there is one. */
  readonly pilihan: readonly NilaiSetelan[K][] | null;
  /** Documents and systems in which this is found, as they may be cited; empty = the office's own choice. */
  readonly sumber: readonly string[];
  readonly mengatur: readonly TabelTercetak[];
  ambil(pengaturan: Pengaturan): NilaiSetelan[K];
  pasang(pengaturan: Pengaturan, nilai: NilaiSetelan[K]): Pengaturan;
  sah(nilai: NilaiSetelan[K]): boolean;
  /** As it is journalled and previewed. */
  teks(nilai: NilaiSetelan[K]): string;
}
