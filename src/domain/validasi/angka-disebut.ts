import { readAngka } from '../indikator/parse-angka';
import { isPersen } from '../indikator/satuan';

/** A figure that a sentence calls target or realisation. */
export interface AngkaDisebut {
  readonly jenis: 'target' | 'realisasi';
  readonly angka: number;
  /** Half a unit of the last digit written. */
  readonly ketelitian: number;
  /** As written, with its unit. */
  readonly tertulis: string;
}

/** What may stand between the word and its figure. */
const sela =
  '(?:\\s*(?:=|:)\\s*|\\s+(?:tahunan|tahun\\s+ini|triwulan\\s+(?:ini|[ivIV]+)|tw\\s+[ivIV]+|kinerja|nya|sebesar|adalah|yaitu|hanya|baru|mencapai|ditetapkan|sebanyak)(?=\\s))*';
const angkaPola = '(\\d[\\d.,]*\\d|\\d)';
const kabur = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const jenisOf = (kata: string): AngkaDisebut['jenis'] =>
  kata.toLowerCase().startsWith('target') ? 'target' : 'realisasi';

/**
 * Figures behind the words target and realisasi, in the unit of the indicator: figures of other things (`target 12 lokasi`) are none of its.
 * A sentence that names another year compares, and is left alone.
 */
export function angkaDisebut(teks: string, satuan: string): readonly AngkaDisebut[] {
  if (teks.trim() === '' || satuan.trim() === '' || !/target|realisasi/i.test(teks)) return [];
  const akhiran = isPersen(satuan) ? '(?:%|persen\\b)' : `${kabur(satuan.trim())}(?![\\p{L}])`;
  const pola = new RegExp(
    `\\b(target(?:nya)?|terealisasi|realisasi(?:nya)?)${sela}\\s*${angkaPola}\\s*(${akhiran})`,
    'giu',
  );
  return teks
    .split(/(?<=[.!?;])\s+/)
    .filter(
      (kalimat) => !/tahun\s+(?:lalu|sebelumnya|20\d\d)|triwulan\s+(?:lalu|sebelumnya|berikutnya|depan)/i.test(kalimat),
    )
    .flatMap((kalimat) =>
      [...kalimat.matchAll(pola)].flatMap(([, kata = '', tulis = '', unit = '']): AngkaDisebut[] => {
        const angka = readAngka(tulis);
        const desimal = /,(\d+)$/.exec(tulis)?.[1]?.length ?? 0;
        const ketelitian = 0.5 / 10 ** desimal + 1e-9;
        return angka === null ? [] : [{ jenis: jenisOf(kata), angka, ketelitian, tertulis: `${tulis} ${unit}` }];
      }),
    );
}
