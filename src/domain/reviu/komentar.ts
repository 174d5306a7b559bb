import { isTerbuka, type Catatan } from './catatan';
import type { IsiReviu } from './peristiwa-reviu';

/** A threaded comment of Excel as it stands in a cell; texts are other people's. */
export interface Komentar {
  readonly id: string;
  readonly teks: string;
  readonly selesai: boolean;
  readonly balasan: readonly { readonly id: string; readonly teks: string; readonly penulis: string }[];
}

/** By this a comment of ours is known again, wherever its cell went; whoever takes it away makes the comment his own. */
const POLA_TANDA = /\[CKT:([^\]\n]{1,200})\]\s*$/;
const tandaOf = (id: string): string => `[CKT:${id}]`;
/** Answers that we wrote there ourselves do not come back as answers. */
const TANDA_BALASAN = '[CKT]';
/** Excel takes more; nobody reads more in a balloon. */
const TEKS_TERPANJANG = 2_000;
const PENULIS_TERPANJANG = 100;
/** In one go, so that a cell full of replies cannot fill the journal. */
const JAWABAN_TERBANYAK = 100;

const potong = (teks: string, panjang = TEKS_TERPANJANG): string =>
  teks.length > panjang ? `${teks.slice(0, panjang - 1)}…` : teks;

/** The note of ours that a comment mirrors; `null` for other people's comments. */
export const catatanDari = ({ teks }: Pick<Komentar, 'teks'>): string | null => POLA_TANDA.exec(teks)?.[1] ?? null;

export const teksKomentar = ({ id, teks, oleh, nilaiSaatItu }: Catatan): string =>
  [
    potong(teks),
    `(${[oleh, nilaiSaatItu === null ? '' : `ditulis saat nilai ${potong(nilaiSaatItu, 60)}`].filter((s) => s !== '').join(', ')})`,
    tandaOf(id),
  ].join('\n');

/** What was said about a note in the pane, as replies of its comment; answers that came from there stand there already. */
function balasanKomentar({ balasan, suntingan, teks }: Catatan): readonly string[] {
  const ditulis = balasan.filter(({ komentar }) => komentar === undefined).map((satu) => `${satu.oleh}: ${satu.teks}`);
  const kini = suntingan.length === 0 ? [] : [`Bunyi catatan sekarang: ${teks}`];
  return [...ditulis, ...kini].map((satu) => `${potong(satu)}\n${TANDA_BALASAN}`);
}

/** What people answered in comments and the journal does not have yet; an accepted note is closed. */
export function jawabanDari(
  daftarCatatan: readonly Catatan[],
  daftarKomentar: readonly Komentar[],
): readonly IsiReviu[] {
  const terbuka = new Map(daftarCatatan.filter(isTerbuka).map((satu) => [satu.id, satu]));
  return daftarKomentar
    .flatMap((komentar): readonly IsiReviu[] => {
      const catatan = terbuka.get(catatanDari(komentar) ?? '');
      if (catatan === undefined) return [];
      const ada = new Set(catatan.balasan.flatMap((satu) => satu.komentar ?? []));
      return komentar.balasan
        .filter(({ id, teks }) => !ada.has(id) && teks.trim() !== '' && !teks.trimEnd().endsWith(TANDA_BALASAN))
        .map(({ id, teks, penulis }) => ({
          ...{ jenis: 'catatan-dijawab' as const, catatan: catatan.id, teks: potong(teks.trim()) },
          komentar: { id: potong(id, 200), penulis: potong(penulis.trim(), PENULIS_TERPANJANG) },
        }));
    })
    .slice(0, JAWABAN_TERBANYAK);
}

/** What is to be written into comments so that they say what the notes say. */
export interface TulisanKomentar {
  /** Notes without a comment of theirs. */
  readonly baru: readonly Catatan[];
  readonly balasan: readonly { readonly komentar: string; readonly teks: string }[];
  readonly selesai: readonly { readonly komentar: string; readonly selesai: boolean }[];
}

export function tulisanKomentar(
  daftarCatatan: readonly Catatan[],
  daftarKomentar: readonly Komentar[],
): TulisanKomentar {
  const milik = new Map(daftarKomentar.map((satu) => [catatanDari(satu), satu]));
  const berpasangan = daftarCatatan.flatMap((catatan) => {
    const komentar = milik.get(catatan.id);
    return komentar === undefined ? [] : [{ catatan, komentar }];
  });
  return {
    baru: daftarCatatan.filter((satu) => isTerbuka(satu) && !milik.has(satu.id) && satu.sasaran.kolom !== null),
    balasan: berpasangan.flatMap(({ catatan, komentar }) => {
      const ada = new Set(komentar.balasan.map(({ teks }) => teks.trim()));
      return balasanKomentar(catatan)
        .filter((teks) => !ada.has(teks.trim()))
        .map((teks) => ({ komentar: komentar.id, teks }));
    }),
    selesai: berpasangan
      .filter(({ catatan, komentar }) => komentar.selesai === isTerbuka(catatan))
      .map(({ catatan, komentar }) => ({ komentar: komentar.id, selesai: !isTerbuka(catatan) })),
  };
}
