import { kenaliJudul, type JudulDikenal } from './kenali-judul';
import type { PembacaKisi } from './kisi';
import { polos, rapikan, type MedanIku } from './medan';

/** Where the headings stand; `null` where none were recognised. */
export interface Kepala {
  readonly row: number;
  readonly rows: number;
}
export interface PetaKolom {
  readonly kolom: number;
  /** The column's headings from the top, as written. */
  readonly judul: string;
  readonly medan: MedanIku | null;
  /** Whether the heading itself says so; else it is our reading. */
  readonly yakin: boolean;
}

/** Rows looked at for headings: titles, office and decree stand above them. */
const BARIS_DICARI = 40;
const BARIS_KEPALA_TERBANYAK = 3;
const PANJANG_JUDUL = 90;

/** Headings of one column from the top; text without merged cells: a group's name stands over its first column only. */
function judulKolom(kisi: PembacaKisi, { row, rows }: Kepala, col: number): readonly string[] {
  const hasil: string[] = [];
  const bawah = row + rows - 1;
  for (let baris = row; baris <= bawah; baris += 1) {
    let teks = rapikan(kisi.terlihat(baris, col));
    if (teks === '' && !kisi.adaGabung && baris < bawah && kisi.sendiri(bawah, col) !== null) {
      for (let kiri = col - 1; kiri >= 0 && teks === '' && kisi.sendiri(bawah, kiri) !== null; kiri -= 1)
        teks = rapikan(kisi.sendiri(baris, kiri));
    }
    if (teks !== '' && hasil.at(-1) !== teks) hasil.push(teks);
  }
  return hasil;
}

const jugaJudul = /^(k|rp|kinerja|anggaran|vol|volume|fisik|uraian|20\d\d|tahun 20\d\d|i|ii|iii|iv)$/;
/** Whether a lower row still belongs to the headings: every text that begins there reads like one. */
function isBarisJudul(kisi: PembacaKisi, kepala: Kepala, row: number, tahun: number): boolean {
  let ada = false;
  for (let col = 0; col < kisi.cols; col += 1) {
    const isi = kisi.sendiri(row, col);
    if (isi === null) continue;
    const judul = judulKolom(kisi, kepala, col);
    const teks = polos(String(isi));
    const dikenal = kenaliJudul(judul, tahun);
    const angkaTriwulan = /^[1-4]$/.test(teks) && dikenal !== null && dikenal.medan !== 'abaikan';
    if (/^\d+$/.test(teks) && !/^20\d\d$/.test(teks) && !angkaTriwulan) return false;
    if (!jugaJudul.test(teks) && kenaliJudul([rapikan(isi)], tahun) === null && !angkaTriwulan) return false;
    ada = true;
  }
  return ada;
}

const bobot = ({ medan, yakin }: JudulDikenal): number =>
  medan === 'abaikan' ? 0.25 : medan === 'indikator' ? 3 : yakin ? 1 : 0.5;

/** Worth of a row of headings: each field counts once, so that a title over the whole width is worth little. */
function nilaiKepala(kisi: PembacaKisi, kepala: Kepala, tahun: number): number {
  const terbaik = new Map<MedanIku | 'abaikan', number>();
  for (let col = 0; col < kisi.cols; col += 1) {
    const judul = judulKolom(kisi, kepala, col);
    if ((judul.at(-1) ?? '').length > PANJANG_JUDUL) continue;
    const dikenal = kenaliJudul(judul, tahun);
    if (dikenal) terbaik.set(dikenal.medan, Math.max(terbaik.get(dikenal.medan) ?? 0, bobot(dikenal)));
  }
  const dikenal = [...terbaik.keys()].filter((medan) => medan !== 'abaikan').length;
  return dikenal < 2 ? 0 : [...terbaik.values()].reduce((jumlah, satu) => jumlah + satu, 0);
}

export function cariKepala(kisi: PembacaKisi, tahun: number): Kepala | null {
  let terbaik: { readonly kepala: Kepala; readonly nilai: number } | null = null;
  for (let row = 0; row < Math.min(kisi.rows, BARIS_DICARI); row += 1) {
    for (let rows = 1; rows <= BARIS_KEPALA_TERBANYAK && row + rows <= kisi.rows; rows += 1) {
      const kepala = { row, rows };
      if (rows > 1 && !isBarisJudul(kisi, kepala, row + rows - 1, tahun)) break;
      const nilai = nilaiKepala(kisi, kepala, tahun);
      if (nilai > (terbaik?.nilai ?? 0)) terbaik = { kepala, nilai };
      else if (terbaik !== null && nilai === terbaik.nilai && rows < terbaik.kepala.rows && row > terbaik.kepala.row)
        terbaik = { kepala, nilai };
    }
  }
  return terbaik?.kepala ?? null;
}

/** Each field from one column, the surest first; a definition may stand in several (formula beside definition). */
export function petakanKolom(kisi: PembacaKisi, kepala: Kepala | null, tahun: number): readonly PetaKolom[] {
  const daftar = Array.from({ length: kisi.cols }, (_, kolom) => {
    const judul = kepala ? judulKolom(kisi, kepala, kolom) : [];
    return { kolom, judul: judul.join(' / '), dikenal: kenaliJudul(judul, tahun) };
  });
  const pemegang = new Map<MedanIku, number>();
  for (const yakin of [true, false])
    for (const { kolom, dikenal } of daftar)
      if (dikenal && dikenal.medan !== 'abaikan' && dikenal.yakin === yakin && !pemegang.has(dikenal.medan))
        pemegang.set(dikenal.medan, kolom);
  return daftar.map(({ kolom, judul, dikenal }): PetaKolom => {
    const medan = dikenal && dikenal.medan !== 'abaikan' ? dikenal.medan : null;
    const dipakai = medan !== null && (medan === 'definisi' || pemegang.get(medan) === kolom);
    return { kolom, judul, medan: dipakai ? medan : null, yakin: dikenal?.yakin ?? false };
  });
}
