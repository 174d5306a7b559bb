import type { LangkahSop, RevisiSop } from './langkah-sop';

/** What of a step an edition may word anew, in the order in which it is read. */
export const medanBerubah = [
  'nomor',
  'ringkas',
  'uraian',
  'usulanPelaksana',
  'kelengkapan',
  'waktu',
  'output',
  'ket',
] as const satisfies readonly (keyof LangkahSop)[];
export type MedanLangkah = (typeof medanBerubah)[number];

/** One difference between two editions. `langkah`: number in the newer one, in the older for what was taken out. */
export type BedaRevisi =
  | { readonly jenis: 'nomor-sop'; readonly lama: string; readonly baru: string }
  | {
      readonly jenis: 'keterkaitan' | 'peralatan';
      readonly tambah: readonly string[];
      readonly hapus: readonly string[];
    }
  | { readonly jenis: 'langkah-baru' | 'langkah-dihapus'; readonly langkah: number; readonly ringkas: string }
  | {
      readonly jenis: 'langkah-berubah';
      readonly langkah: number;
      readonly ringkas: string;
      readonly medan: readonly { readonly medan: MedanLangkah; readonly lama: string; readonly baru: string }[];
    };

type Isi = Pick<RevisiSop, 'nomor' | 'keterkaitan' | 'peralatan' | 'langkah'>;

const tulis = (langkah: LangkahSop, medan: MedanLangkah): string => String(langkah[medan] ?? '');

/** Tasks stand once each and carry a step through renumbering; the office's own steps have only their number. */
function pasanganDari(daftar: readonly LangkahSop[]): (langkah: LangkahSop) => LangkahSop | undefined {
  return ({ tugas, nomor }) =>
    daftar.find((satu) => satu.tugas === tugas && (tugas !== 'lain' || satu.nomor === nomor));
}

function bedaDaftar(jenis: 'keterkaitan' | 'peralatan', lama: Isi, baru: Isi): readonly BedaRevisi[] {
  const tambah = baru[jenis].filter((satu) => !lama[jenis].includes(satu));
  const hapus = lama[jenis].filter((satu) => !baru[jenis].includes(satu));
  return tambah.length + hapus.length === 0 ? [] : [{ jenis, tambah, hapus }];
}

/** What a new edition changes, in reading order; empty = nothing. */
export function bedaRevisi(lama: Isi, baru: Isi): readonly BedaRevisi[] {
  const dahulu = pasanganDari(lama.langkah);
  const nanti = pasanganDari(baru.langkah);
  return [
    ...(lama.nomor === baru.nomor ? [] : [{ jenis: 'nomor-sop' as const, lama: lama.nomor, baru: baru.nomor }]),
    ...bedaDaftar('keterkaitan', lama, baru),
    ...bedaDaftar('peralatan', lama, baru),
    ...baru.langkah.flatMap((langkah): readonly BedaRevisi[] => {
      const asal = dahulu(langkah);
      const { nomor, ringkas } = langkah;
      if (asal === undefined) return [{ jenis: 'langkah-baru', langkah: nomor, ringkas }];
      const medan = medanBerubah
        .map((satu) => ({ medan: satu, lama: tulis(asal, satu), baru: tulis(langkah, satu) }))
        .filter((satu) => satu.lama !== satu.baru);
      return medan.length === 0 ? [] : [{ jenis: 'langkah-berubah', langkah: nomor, ringkas, medan }];
    }),
    ...lama.langkah.flatMap((langkah): readonly BedaRevisi[] =>
      nanti(langkah) === undefined
        ? [{ jenis: 'langkah-dihapus', langkah: langkah.nomor, ringkas: langkah.ringkas }]
        : [],
    ),
  ];
}
