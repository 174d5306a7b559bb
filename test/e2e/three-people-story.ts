import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { HistorySheet } from './history-sheet';

export const KASUBAG = ['Ibu Perencana', 'Kasubag Perencanaan'] as const;
export const STAF = ['Sdr. Staf', 'Staf'] as const;
export const SEKRETARIS = ['Bapak Sekretaris', 'Sekretaris'] as const;
export const KASAT = ['NAMA CONTOH, S.Sos.', 'Kepala Satuan'] as const;
type Person = readonly [nama: string, peran: string];
const SETTINGS = 'xl/webextensions/webextension1.xml';

/** One thing that happened: in the journal (kind and step), and on the sheet (sentence and reason). */
interface Happening {
  readonly apa: string;
  readonly kejadian: string | RegExp;
  readonly alasan: string;
}
const happening = (apa: string, kejadian: string | RegExp, alasan = ''): Happening => ({ apa, kejadian, alasan });
const STEPS: Readonly<Record<number, string>> = {
  1: 'langkah 1 (Perintah menyusun)',
  2: 'langkah 2 (Membuat format)',
  3: 'langkah 3 (Menyampaikan format)',
  4: 'langkah 4 (Menghimpun isian)',
  5: 'langkah 5 (Menganalisis dan mengevaluasi)',
  6: 'langkah 6 (Membuat laporan)',
  7: 'langkah 7 (Mengoreksi laporan)',
  8: 'langkah 8 (Menyampaikan untuk persetujuan)',
  9: 'langkah 9 (Penandatanganan)',
  11: 'langkah 11 (Mengantar, menggandakan, mengarsipkan)',
};
const step = (nomor: number): string => STEPS[nomor] ?? '';
const begins = (nomor: number): Happening => happening(`langkah-dimulai ${nomor}`, `Memulai ${step(nomor)}`);
const ends = (nomor: number): Happening => happening(`langkah-selesai ${nomor}`, `Menyelesaikan ${step(nomor)}`);
const goesOn = (...nomor: readonly number[]): readonly Happening[] =>
  nomor.flatMap((satu) => [ends(satu), begins(satu === 9 ? 11 : satu + 1)]);
const givenBack = (ke: number, alasan: string): Happening =>
  happening(
    `langkah-dikembalikan 7 ke ${ke}`,
    `Mengembalikan dari ${step(7)} ke ${step(ke)}; hanya yang dicatat terbuka untuk diisi`,
    alasan,
  );
const reported = happening('laporan-disusun', 'Menyusun laporan Capaian Kinerja Triwulan');
const PLACE = 'indikator KIN-11, kolom Realisasi TW III';

/** The story up to the "Save As", of which the copy goes its own way; then the original's own. */
const SHARED: readonly (readonly [Person, ...Happening[]])[] = [
  [
    KASUBAG,
    happening('triwulan-disiapkan', 'Menyiapkan Triwulan III Tahun 2026'),
    begins(1),
    happening('format-disisipkan', 'Menyisipkan format pengumpulan data'),
    ...goesOn(1, 2),
  ],
  [STAF, ...goesOn(3, 4)],
  [KASUBAG, ...goesOn(5), reported, ...goesOn(6)],
  [
    SEKRETARIS,
    happening(
      'catatan-ditulis',
      `Menulis catatan pada ${PLACE}: "Mohon lampirkan berita acara September." (ditulis saat nilai 60)`,
    ),
    givenBack(5, 'Bukti belum lengkap'),
  ],
  [KASUBAG, happening('catatan-dijawab', `Menjawab catatan pada ${PLACE}: "Berita acara sudah dilampirkan."`)],
  [SEKRETARIS, happening('catatan-diterima', `Menerima jawaban atas catatan pada ${PLACE}`)],
  [KASUBAG, ...goesOn(5), reported, ...goesOn(6)],
  [SEKRETARIS, givenBack(6, 'Perbaiki narasi')],
  [KASUBAG, reported, ...goesOn(6)],
];
const CORRECTED: typeof SHARED = [[SEKRETARIS, ...goesOn(7)]];
const SEPARATED: typeof SHARED = [
  [
    KASUBAG,
    happening(
      'buku-disalin',
      /^Melanjutkan salinan sebagai buku kerja sendiri: dari buku-\d{14}-\w+ menjadi buku-\d{14}-\w+$/,
      'Bahan rapat',
    ),
  ],
];
const SIGNED: typeof SHARED = [
  [SEKRETARIS, ...goesOn(8)],
  [
    KASAT,
    happening(
      'ditandatangani',
      /^Mencatat penandatanganan laporan tertanggal \d{1,2} [A-Z][a-z]+ \d{4}; sidik isi [0-9a-f]{64}$/,
    ),
    ...goesOn(9),
  ],
  [STAF, ends(11)],
];
/** What each saved file has to tell, from its first event to its last: nothing missing, nothing twice, nothing invented. */
export const STORIES = {
  'salinan.xlsx': SHARED,
  'asli.xlsx': [...SHARED, ...CORRECTED],
  'salinan-terpisah.xlsx': [...SHARED, ...SEPARATED],
  'tanpa-setelan.xlsx': [...SHARED, ...CORRECTED],
  'dipulihkan.xlsx': [...SHARED, ...CORRECTED],
  'arsip.xlsx': [...SHARED, ...CORRECTED, ...SIGNED],
} as const satisfies Readonly<Record<string, typeof SHARED>>;
export type StoryFile = keyof typeof STORIES;

const told = (file: StoryFile): readonly (readonly [Person, Happening])[] =>
  STORIES[file].flatMap(([person, ...list]) => list.map((satu) => [person, satu] as const));

interface Stored {
  readonly jam: number;
  readonly oleh: string;
  readonly isi: { readonly jenis: string; readonly langkah?: number; readonly dari?: number; readonly ke?: number };
}

/** Settings of a saved file as they stand in it. */
export function settingsOf(file: string): ReadonlyMap<string, string> {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(file))[SETTINGS]);
  const plain = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return new Map(
    [...xml.matchAll(/name="(ckt\.[^"]*)" value="([^"]*)"/g)].map(([, key = '', value = '']) => {
      const text: unknown = JSON.parse(plain(value));
      return [key, typeof text === 'string' ? text : ''];
    }),
  );
}

/** The journal in the settings of a file: each event with its author, in its order. */
export function assertJournal(file: string, name: StoryFile): void {
  const journal = [...settingsOf(file)]
    .filter(([key]) => key.startsWith('ckt.e.'))
    .map(([, text]) => JSON.parse(text) as Stored)
    .sort((a, b) => a.jam - b.jam)
    .map(({ oleh, isi: { jenis, langkah, dari, ke } }) => {
      const which = langkah !== undefined ? ` ${langkah}` : ke !== undefined ? ` ${dari ?? ''} ke ${ke}` : '';
      return `${oleh}: ${jenis}${which}`;
    });
  assert.deepEqual(
    journal,
    told(name).map(([[nama], { apa }]) => `${nama}: ${apa}`),
  );
}

/** Every minute of a span of time as the history writes it on the wall clock of Makassar. */
function minutesBetween(from: Date, to: Date): readonly string[] {
  const format = new Intl.DateTimeFormat('id-ID', {
    ...{ timeZone: 'Asia/Makassar', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const minutes: string[] = [];
  for (let at = from.getTime() - (from.getTime() % 60_000); at <= to.getTime(); at += 60_000) {
    const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const of = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? '';
    minutes.push(
      `${of('weekday')}, ${of('day')} ${of('month')} ${of('year')} pukul ${of('hour')}.${of('minute')} WITA`,
    );
  }
  return minutes;
}

/** The sheet as people read it: who, as what, what, why; and times of this very run that never go back. */
export function assertSheet({ lines, below, complaint }: HistorySheet, name: StoryFile, began: Date): void {
  const story = told(name);
  assert.deepEqual(
    lines.map(({ oleh, sebagai, kejadian, alasan }, index) => {
      const expected = story[index]?.[1].kejadian;
      // What only this run can know is held by its form.
      const fits = expected instanceof RegExp && expected.test(kejadian);
      return [oleh, sebagai, fits ? String(expected) : kejadian, alasan];
    }),
    story.map(([[nama, peran], { kejadian, alasan }]) => [nama, peran, String(kejadian), alasan]),
  );
  const minutes = minutesBetween(began, new Date());
  const places = lines.map(({ waktu }) => minutes.indexOf(waktu));
  assert.ok(
    places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0)),
    `Times of ${name}: ${lines.map(({ waktu }) => waktu).join('; ')}`,
  );
  assert.deepEqual([below, complaint], [[], '']);
}

/** The same file as another program leaves it that does not know add-ins: without their settings. */
export function strip(file: string, target: string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = new TextDecoder().decode(parts[SETTINGS]);
  const bare = xml.replace(/<(\w+:)?property name="ckt\.[^>]*\/>/g, '');
  assert.notEqual(bare, xml);
  writeFileSync(target, zipSync({ ...parts, [SETTINGS]: new TextEncoder().encode(bare) }));
}
