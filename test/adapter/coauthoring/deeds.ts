import { bacaBuku } from '../../../src/app/buku/baca-buku';
import type { Ports } from '../../../src/app/port/ports';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { Rencana, Tolakan } from '../../../src/app/usecase/kit';
import { isTerbuka } from '../../../src/domain/reviu/catatan';
import type { Peristiwa } from '../../../src/domain/sop/peristiwa';
import { kantor, noteTarget } from '../../app/faults/moments';
import { revisiContoh } from '../../build/sop';

export type Outcome = { readonly peristiwa: readonly Peristiwa[] };
export type Plan = (ports: Ports) => Promise<Rencana<Outcome> | Tolakan>;

const everyKode = kantor.daftarIndikator.map(({ kode }) => kode);
/** More than a setting keeps as it is: it is packed, and nothing in it could be shortened by packing. */
const longWords = (words: string): string => {
  let seed = 7;
  const letters = Array.from({ length: 1_900 - words.length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  });
  return `${words} ${letters.join('')}`;
};

/** What is written as a note for these words, where it is one. */
export const noteWords = {
  note: (words: string) => words,
  'grave-note': (words: string) => words,
  'long-note': longWords,
} as const;

/** What people do by a command: `null` where there is nothing to do it to. `words` are told apart by who and when. */
export const commandDeeds = {
  note: (_ports, words) => (ports) => p.tulisCatatan.siapkan(ports, { sasaran: noteTarget, teks: words }),
  'long-note': (_ports, words) => (ports) =>
    p.tulisCatatan.siapkan(ports, { sasaran: noteTarget, teks: longWords(words) }),
  'grave-note': (_ports, words) => (ports) =>
    p.tulisCatatan.siapkan(ports, {
      ...{ sasaran: noteTarget, teks: words, tingkat: 'sebaiknya', tenggat: '2026-10-20' },
      ditugaskan: { peran: 'STAF', bidang: 'TRANTIB' },
    }),
  edit: onOpenNote((ports, { id, teks }) =>
    p.suntingCatatan.siapkan(ports, { catatan: id, teks, tingkat: 'informasi', tenggat: '2026-10-21' }),
  ),
  answer: onOpenNote((ports, { id }, words) => p.jawabCatatan.siapkan(ports, { catatan: id, teks: words })),
  accept: onOpenNote((ports, { id }) => p.terimaCatatan.siapkan(ports, { catatan: id })),
  reject: onOpenNote((ports, { id }, words) => p.tolakCatatan.siapkan(ports, { catatan: id, alasan: words })),
  check: () => (ports) => p.tandaiPeriksa.siapkan(ports, { daftar: everyKode, diperiksa: true }),
  uncheck: () => (ports) => p.tandaiPeriksa.siapkan(ports, { daftar: everyKode.slice(0, 1), diperiksa: false }),
  'finish-step': onStep((ports, langkah) =>
    p.selesaikanLangkah.siapkan(ports, { langkah, keterangan: '', akuiRangkap: true }),
  ),
  skip: onStep((ports, langkah, words) => p.lewatiLangkah.siapkan(ports, { langkah, alasan: words })),
  reopen: (_ports, words) => (ports) => p.bukaKembali.siapkan(ports, { langkah: 1, alasan: words }),
  revise: (_ports, words) => (ports) => p.revisiSop.siapkan(ports, { revisi: { ...revisiContoh, nomor: words } }),
  restructure: (_ports, words) => (ports) =>
    p.kelolaSusunan.siapkan(ports, {
      perubahan: [
        {
          ...{ jenis: 'indikator-baru', kode: `BARU ${words}`, bidang: kantor.daftarBidang[0]?.kode ?? '' },
          isi: { indikator: `Indikator ${words}`, satuan: 'kali' },
        },
      ],
    }),
} satisfies Readonly<Record<string, (ports: Ports, words: string) => Plan | null | Promise<Plan | null>>>;
export type CommandDeed = keyof typeof commandDeeds;

function onOpenNote(
  plan: (ports: Ports, note: { id: string; teks: string }, words: string) => ReturnType<Plan>,
): (ports: Ports, words: string) => Promise<Plan | null> {
  return async (ports, words) => {
    const note = (await bacaBuku(ports)).keadaan.daftarCatatan.find(isTerbuka);
    return note === undefined ? null : (again) => plan(again, note, words);
  };
}

function onStep(
  plan: (ports: Ports, langkah: NonNullable<Kini>, words: string) => ReturnType<Plan>,
): (ports: Ports, words: string) => Promise<Plan | null> {
  return async (ports, words) => {
    const { kini } = (await bacaBuku(ports)).keadaan.keadaanSop;
    return kini === null ? null : (again) => plan(again, kini, words);
  };
}
type Kini = Awaited<ReturnType<typeof bacaBuku>>['keadaan']['keadaanSop']['kini'];
