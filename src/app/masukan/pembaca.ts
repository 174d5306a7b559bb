/** One fault of an input file: JSON path, what is wrong, what is expected (in words of the catalogue). */
export interface KesalahanMasukan {
  readonly jalur: string;
  readonly salah: string;
  readonly harap: string;
}

/** The words in which faults are told. */
export interface KataMasukan {
  readonly tidakAda: string;
  readonly kosong: string;
  readonly tidakSah: string;
  readonly ganda: (nilai: string) => string;
  readonly takDikenal: (nilai: string) => string;
  readonly jenis: (nilai: unknown) => string;
  readonly harap: {
    readonly objek: string;
    readonly larik: string;
    readonly larikEmpat: string;
    readonly larikBerisi: string;
    readonly teks: string;
    readonly teksIsi: string;
    readonly unik: string;
    readonly isi: string;
    readonly tahun: string;
    readonly triwulan: string;
    readonly positifAtauNull: string;
    readonly positif: string;
    readonly waktu: string;
    readonly indukLain: string;
    readonly langkah: string;
    readonly pita: string;
    readonly kalender: string;
    readonly salahSatu: (pilihan: readonly string[]) => string;
  };
}

export type Objek = Readonly<Record<string, unknown>>;
export const isObjek = (nilai: unknown): nilai is Objek =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);

/** Collects every fault instead of stopping at the first, so that a file is mended in one go. */
export class Pembaca {
  readonly kesalahan: KesalahanMasukan[] = [];
  constructor(readonly kata: KataMasukan) {}

  salah(jalur: string, salah: string, harap: string): void {
    this.kesalahan.push({ jalur, salah, harap });
  }

  /** The value where it has the expected kind; otherwise the fault is noted and the fall-back stands in. */
  private pilih<T>(
    nilai: unknown,
    jalur: string,
    cocok: (nilai: unknown) => nilai is T,
    harap: string,
    cadangan: T,
  ): T {
    if (cocok(nilai)) return nilai;
    this.salah(jalur, nilai === undefined ? this.kata.tidakAda : this.kata.jenis(nilai), harap);
    return cadangan;
  }

  objek(nilai: unknown, jalur: string): Objek {
    return this.pilih(nilai, jalur, isObjek, this.kata.harap.objek, {});
  }

  larik(nilai: unknown, jalur: string): readonly unknown[] {
    const cocok = (isi: unknown): isi is readonly unknown[] => Array.isArray(isi);
    return this.pilih(nilai, jalur, cocok, this.kata.harap.larik, []);
  }

  /** Optional text; absent and `null` are empty. */
  teks(nilai: unknown, jalur: string): string {
    if (nilai === undefined || nilai === null) return '';
    const cocok = (isi: unknown): isi is string => typeof isi === 'string';
    return this.pilih(nilai, jalur, cocok, this.kata.harap.teks, '').trim();
  }

  /** Text that must say something. */
  teksIsi(nilai: unknown, jalur: string): string {
    if (typeof nilai === 'string' && nilai.trim() === '') this.salah(jalur, this.kata.kosong, this.kata.harap.teksIsi);
    const cocok = (isi: unknown): isi is string => typeof isi === 'string';
    return this.pilih(nilai, jalur, cocok, this.kata.harap.teksIsi, '').trim();
  }

  angka(nilai: unknown, jalur: string, cocok: (angka: number) => boolean, harap: string, cadangan: number): number {
    const baik = (isi: unknown): isi is number => typeof isi === 'number' && cocok(isi);
    return this.pilih(nilai, jalur, baik, harap, cadangan);
  }

  /** One of a closed set of words. */
  pilihan<T extends string>(nilai: unknown, jalur: string, pilihan: readonly T[], cadangan: T): T {
    const cocok = (isi: unknown): isi is T => pilihan.some((satu) => satu === isi);
    if (typeof nilai === 'string' && !cocok(nilai)) {
      this.salah(jalur, this.kata.takDikenal(nilai), this.kata.harap.salahSatu(pilihan));
      return cadangan;
    }
    return this.pilih(nilai, jalur, cocok, this.kata.harap.salahSatu(pilihan), cadangan);
  }

  /** Notes keys that occur twice. */
  unik(daftar: readonly { readonly kunci: string; readonly jalur: string }[]): void {
    const sudah = new Set<string>();
    for (const { kunci, jalur } of daftar) {
      if (kunci !== '' && sudah.has(kunci)) this.salah(jalur, this.kata.ganda(kunci), this.kata.harap.unik);
      sudah.add(kunci);
    }
  }
}
