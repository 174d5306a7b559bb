import type { OpenNote, OpenNoteKind } from '../../excel-host/xlsx/read/notes';
import { ask } from './dialog';
import { REFUSALS } from './open-refusals';
import type { OpenOutcome } from './opened';

const CLOSE = [{ value: 'ya', label: 'Tutup', primary: true }] as const;
/** More would not be read. */
const MOST_LINES = 8;

/** What an opened file has and this page has not, in the words of somebody who looks for it. */
const NOTES: Readonly<Record<OpenNoteKind, string>> = {
  'part-left-out': 'bagian yang tidak dikenal mode latihan tidak ikut terbuka',
  'formula-not-computed': 'rumus yang tidak dapat dihitung di sini menampilkan nilai dari berkas',
  'formula-became-value': 'rumus untuk beberapa sel sekaligus menjadi nilai',
  'cell-left-out': 'sel yang isinya tidak terbaca dikosongkan',
  'rich-text-plain': 'teks dengan beberapa gaya memakai satu gaya',
  'look-simplified': 'isian bergradasi, pola, atau garis miring disederhanakan',
  'conditional-format-left-out': 'pemformatan bersyarat yang tidak dikenal tidak ikut',
  'validation-left-out': 'validasi data yang tidak dikenal tidak ikut',
  'name-left-out': 'nama yang tidak terbaca tidak ikut',
  'page-setup-simplified': 'tata letak halaman disederhanakan',
  'chart-left-out': 'grafik yang tidak dikenal tidak ikut',
  'chart-simplified': 'grafik disederhanakan',
  'drawing-left-out': 'gambar atau bentuk yang tidak dikenal tidak ikut',
  'dates-from-1904': 'tanggal yang dihitung dari 1904 dihitung ulang dari 1900 (harinya sama)',
  'other-addin-settings': 'setelan add-in lain tidak ikut',
  'entry-unreadable': 'setelan atau aturan yang tidak terbaca tidak ikut',
};

export async function tellOpenRefusal(
  file: string,
  reason: Extract<OpenOutcome, { ok: false }>['reason'],
): Promise<void> {
  await ask(`"${file}" tidak dibuka`, REFUSALS[reason], CLOSE, 'ya');
}

/** One line for each kind: what, where first, how often. */
export function notesInWords(notes: readonly OpenNote[]): string[] {
  const kinds = new Map<OpenNoteKind, { place: string; count: number }>();
  for (const { kind, place, count } of notes) {
    const before = kinds.get(kind);
    kinds.set(kind, { place: before?.place ?? place, count: (before?.count ?? 0) + count });
  }
  return [...kinds].map(
    ([kind, { place, count }]) => `- ${NOTES[kind]} (${place}${count > 1 ? `, ${count} kali` : ''})`,
  );
}

/** Nothing is lost in silence: what the page could not take over is named. */
export async function tellNotes(file: string, notes: readonly OpenNote[]): Promise<void> {
  const lines = notesInWords(notes);
  if (lines.length === 0) return;
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  const text = [...shown, ...(rest > 0 ? [`- dan ${rest} hal lain`] : [])].join('\n');
  await ask(
    `"${file}" terbuka, dengan catatan`,
    `${text}\nBerkas aslinya tidak berubah. Simpan hasil latihan dengan nama lain.`,
    CLOSE,
    'ya',
  );
}
