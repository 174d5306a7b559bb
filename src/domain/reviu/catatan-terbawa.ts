import type { Periode } from '../periode/periode';
import type { Peristiwa } from '../sop/peristiwa';
import { isTerbuka, type Catatan } from './catatan';
import type { CatatanLalu, CatatanTerbawa, IsiReviu } from './peristiwa-reviu';

/** What a row of the pane shows; the file of that quarter has the rest. */
const TEKS_TERPANJANG = 400;
/** More than an office writes in a quarter; an event of fifty fits what the journal takes. */
const TERBAWA_TERBANYAK = 200;
export const TERBAWA_SEKALI = 50;

const potong = (teks: string): string =>
  teks.length > TEKS_TERPANJANG ? `${teks.slice(0, TEKS_TERPANJANG - 1)}…` : teks;

const ringkas = (catatan: Catatan): CatatanTerbawa => {
  const { sasaran, teks, tingkat, status, oleh, nilaiSaatItu, balasan } = catatan;
  const jawaban = balasan.at(-1)?.teks;
  return {
    ...{ kunci: sasaran.kunci ?? '', kolom: sasaran.kolom, teks: potong(teks), tingkat, status, oleh },
    nilaiSaatItu: nilaiSaatItu === null ? null : potong(nilaiSaatItu),
    jawaban: jawaban === undefined ? null : potong(jawaban),
  };
};

/**
 * What a quarter's notes leave behind for the next one: those on indicators, the waiting ones first, then the newest. They ask for nothing
 * there: each spoke of a figure of its own quarter.
 */
export function ringkasCatatan(daftar: readonly Catatan[], dari: Periode): CatatanLalu | null {
  const tentang = daftar.filter(({ sasaran }) => sasaran.kunci !== null);
  const urut = [...tentang.filter(isTerbuka), ...tentang.filter((satu) => !isTerbuka(satu)).reverse()];
  return urut.length === 0 ? null : { dari, daftar: urut.slice(0, TERBAWA_TERBANYAK).map(ringkas) };
}

/** As events of the quarter that begins; of indicators that went along. */
export function susunTerbawa({ dari, daftar }: CatatanLalu, kode: ReadonlySet<string>): readonly IsiReviu[] {
  const dibawa = daftar.filter(({ kunci }) => kode.has(kunci));
  return Array.from({ length: Math.ceil(dibawa.length / TERBAWA_SEKALI) }, (_, ke) => ({
    jenis: 'reviu-terbawa' as const,
    dari,
    daftar: dibawa.slice(ke * TERBAWA_SEKALI, (ke + 1) * TERBAWA_SEKALI),
  }));
}

/** Last quarter's notes on one indicator. */
export const terbawaOf = (
  riwayat: readonly Peristiwa[],
  kode: string,
): readonly (CatatanTerbawa & { readonly dari: Periode })[] =>
  riwayat.flatMap(({ isi }) =>
    isi.jenis === 'reviu-terbawa'
      ? isi.daftar
          .filter(({ kunci }) => kunci.toLowerCase() === kode.toLowerCase())
          .map((satu) => ({ ...satu, dari: isi.dari }))
      : [],
  );
