/** The look of a cell, consumed by the adapter that formats ranges. */
export type Garis = 'tipis' | 'sedang' | 'ganda' | 'tebal';
export interface Tepi {
  readonly garis: Garis;
  readonly warna: string;
}
export interface Look {
  readonly font: {
    readonly nama: string;
    readonly ukuran: number;
    readonly tebal: boolean;
    readonly miring: boolean;
    readonly garisBawah: boolean;
    readonly warna: string;
  };
  /** `null` = no fill. */
  readonly isi: string | null;
  /** `dalam*` are the lines between the cells of one area. */
  readonly tepi: {
    readonly atas: Tepi | null;
    readonly bawah: Tepi | null;
    readonly kiri: Tepi | null;
    readonly kanan: Tepi | null;
    readonly dalamTegak: Tepi | null;
    readonly dalamDatar: Tepi | null;
  };
  readonly datar: 'General' | 'Left' | 'Center' | 'Right';
  readonly tegak: 'Top' | 'Center' | 'Bottom';
  readonly lipat: boolean;
  readonly indentasi: number;
  /** en-US code; Excel shows it with the separators of the reader's locale. */
  readonly format: string;
  readonly terkunci: boolean;
}

/** A change of a look: only what differs. */
export interface LookPatch {
  readonly font?: Partial<Look['font']>;
  readonly isi?: string | null;
  readonly tepi?: Partial<Look['tepi']>;
  readonly datar?: Look['datar'];
  readonly tegak?: Look['tegak'];
  readonly lipat?: boolean;
  readonly indentasi?: number;
  readonly format?: string;
  readonly terkunci?: boolean;
}

export const patchLook = (base: Look, ...patches: readonly LookPatch[]): Look =>
  patches.reduce<Look>(
    (look, patch) => ({
      ...look,
      ...patch,
      font: { ...look.font, ...patch.font },
      tepi: { ...look.tepi, ...patch.tepi },
    }),
    base,
  );

/** The same line on every side and between all cells. */
export const kotak = (garis: Garis, warna: string): Look['tepi'] => {
  const tepi: Tepi = { garis, warna };
  return { atas: tepi, bawah: tepi, kiri: tepi, kanan: tepi, dalamTegak: tepi, dalamDatar: tepi };
};
