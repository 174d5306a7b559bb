/** A column that is printed. */
export interface KolomCetak {
  readonly col: number;
  /** Points. */
  readonly lebar: number;
  /** Heading that it shares with its neighbours: a page begins before a heading, not below it, where that is possible. */
  readonly grup: string;
}
export interface BagianLebar {
  /** Percent of the size on screen. */
  readonly persen: number;
  /** Columns before which a page begins. */
  readonly batas: readonly number[];
}

/** Below this share a text of 9 points is under 6 points on paper: the office cannot read it, and cannot write beside it. */
const PERSEN_TERKECIL = 65;
/** Excel and LibreOffice differ by some four percent in what a column takes on paper. */
const PENUH = 0.94;

const jumlah = (daftar: readonly KolomCetak[]): number => daftar.reduce((total, { lebar }) => total + lebar, 0);

/** Columns of one heading together. */
function perGrup(daftar: readonly KolomCetak[]): readonly (readonly KolomCetak[])[] {
  const hasil: KolomCetak[][] = [];
  for (const kolom of daftar) {
    const akhir = hasil.at(-1);
    if (akhir?.[0]?.grup === kolom.grup) akhir.push(kolom);
    else hasil.push([kolom]);
  }
  return hasil;
}

/** Where pages begin when one holds so many points. */
function isiHalaman(kunci: number, potong: readonly (readonly KolomCetak[])[], muat: number): readonly number[] {
  const batas: number[] = [];
  let terpakai = kunci;
  for (const daftar of potong) {
    const lebar = jumlah(daftar);
    const [pertama] = daftar;
    if (terpakai > kunci && terpakai + lebar > muat && pertama) {
      batas.push(pertama.col);
      terpakai = kunci;
    }
    terpakai += lebar;
  }
  return batas;
}

/**
 * How a table that is wider than its paper is printed: on as few pages as a readable size allows, at the largest size that takes no more of
 * them, the key columns on every one. A heading is parted only where no page could hold it. `null` where one page wide is readable.
 * @param kunci key columns, repeated on every page
 * @param ruang printable width in points
 */
export function bagiLebar(
  kunci: readonly KolomCetak[],
  daftar: readonly KolomCetak[],
  ruang: number,
): BagianLebar | null {
  const lebarKunci = jumlah(kunci);
  const muatPada = (persen: number) => (ruang * PENUH * 100) / persen;
  const potong = perGrup(daftar).flatMap((grup) =>
    lebarKunci + jumlah(grup) <= muatPada(PERSEN_TERKECIL) ? [grup] : grup.map((satu) => [satu]),
  );
  const batasPada = (persen: number) => isiHalaman(lebarKunci, potong, muatPada(persen));
  const sedikit = batasPada(PERSEN_TERKECIL).length;
  if (sedikit === 0) return null;
  const terlebar = lebarKunci + Math.max(...potong.map(jumlah));
  let persen = Math.min(100, Math.max(PERSEN_TERKECIL, Math.floor(muatPada(100) * (100 / terlebar))));
  while (persen > PERSEN_TERKECIL && batasPada(persen).length > sedikit) persen -= 1;
  return { persen, batas: batasPada(persen) };
}
