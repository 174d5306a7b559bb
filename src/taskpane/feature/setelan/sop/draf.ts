import { MENIT_TERBANYAK, NOMOR_TERBESAR } from '../../../../domain/sop/bentuk';
import type { LangkahSop, Peran, RevisiSop, TugasLangkah } from '../../../../domain/sop/langkah-sop';
import { readAngka } from '../../../../domain/indikator/parse-angka';
import type { NaskahSop } from '../../../../domain/sop/sop';

export type SatuanWaktu = 'menit' | 'jam' | 'hari';
export const daftarSatuanWaktu: readonly SatuanWaktu[] = ['menit', 'jam', 'hari'];

/** A step as it is being typed. */
export interface DrafLangkah {
  /** Stays while the number is typed over. */
  readonly id: string;
  readonly tugas: TugasLangkah;
  readonly nomor: string;
  readonly ringkas: string;
  readonly uraian: string;
  readonly kelengkapan: string;
  readonly output: string;
  readonly ket: string;
  readonly usulanPelaksana: Peran;
  readonly jumlah: string;
  readonly satuan: SatuanWaktu;
  /** The time as it was worded, which stays where only other things are changed. */
  readonly asal: Pick<LangkahSop, 'menit' | 'hari' | 'waktu'> | null;
}
export interface DrafRevisi {
  readonly nomor: string;
  readonly tanggal: string;
  readonly alasan: string;
  /** One entry a line. */
  readonly keterkaitan: string;
  readonly peralatan: string;
  readonly langkah: readonly DrafLangkah[];
}

const MENIT_PER_JAM = 60;
const HARI_TERBANYAK = 366;
const tulis = (angka: number): string => String(angka).replace('.', ',');
const waktuOf = ({ menit, hari }: Pick<LangkahSop, 'menit' | 'hari'>): Pick<DrafLangkah, 'jumlah' | 'satuan'> => {
  if (hari !== null) return { jumlah: tulis(hari), satuan: 'hari' };
  const banyak = menit ?? 0;
  return banyak > 0 && banyak % MENIT_PER_JAM === 0
    ? { jumlah: tulis(banyak / MENIT_PER_JAM), satuan: 'jam' }
    : { jumlah: menit === null ? '' : tulis(banyak), satuan: 'menit' };
};

const drafLangkah = (langkah: LangkahSop): DrafLangkah => {
  const { tugas, nomor, ringkas, uraian, kelengkapan, output, ket, usulanPelaksana, menit, hari, waktu } = langkah;
  return {
    ...{ id: `lama-${nomor}`, tugas, nomor: String(nomor), ringkas, uraian, kelengkapan, output, ket: ket ?? '' },
    ...{ usulanPelaksana, ...waktuOf(langkah), asal: { menit, hari, waktu } },
  };
};
/** `hari`: today, ISO. The number and the reason are the revision's own. */
export const drafOf = ({ keterkaitan, peralatan, langkah }: NaskahSop, hari: string): DrafRevisi => ({
  ...{ nomor: '', tanggal: hari, alasan: '' },
  keterkaitan: keterkaitan.join('\n'),
  peralatan: peralatan.join('\n'),
  langkah: langkah.map(drafLangkah),
});

const isBulat = (angka: number | null, sampai: number): angka is number =>
  angka !== null && Number.isInteger(angka) && angka >= 1 && angka <= sampai;
const kataWaktu: Record<SatuanWaktu, string> = { menit: 'Menit', jam: 'Jam', hari: 'Hari' };

/** What cannot be read as a time is none: the check of the revision says so. */
function bacaWaktu({ jumlah, satuan, asal }: DrafLangkah): Pick<LangkahSop, 'menit' | 'hari' | 'waktu'> {
  const angka = readAngka(jumlah);
  const menitan = angka === null ? null : Math.round(angka * (satuan === 'jam' ? MENIT_PER_JAM : 1) * 1e6) / 1e6;
  const hari = satuan === 'hari' && isBulat(angka, HARI_TERBANYAK) ? angka : null;
  const menit = satuan !== 'hari' && isBulat(menitan, MENIT_TERBANYAK) ? menitan : null;
  if (asal !== null && asal.menit === menit && asal.hari === hari) return asal;
  return { menit, hari, waktu: `${jumlah.trim()} ${kataWaktu[satuan]}` };
}
/** A number that is none cannot rise above the one before it. */
const bacaNomor = (teks: string): number => {
  const angka = /^\d{1,2}$/.test(teks.trim()) ? Number(teks.trim()) : 0;
  return angka <= NOMOR_TERBESAR ? angka : 0;
};
const barisDari = (teks: string): readonly string[] => [
  ...new Set(
    teks
      .split('\n')
      .map((satu) => satu.trim())
      .filter((satu) => satu !== ''),
  ),
];

export const revisiOf = (draf: DrafRevisi): RevisiSop => ({
  nomor: draf.nomor.trim(),
  tanggal: draf.tanggal,
  alasan: draf.alasan.trim(),
  keterkaitan: barisDari(draf.keterkaitan),
  peralatan: barisDari(draf.peralatan),
  langkah: draf.langkah.map((satu): LangkahSop => {
    const { tugas, nomor, ringkas, uraian, kelengkapan, output, ket, usulanPelaksana } = satu;
    return {
      ...{ nomor: bacaNomor(nomor), tugas, uraian: uraian.trim(), ringkas: ringkas.trim() },
      ...{ kelengkapan: kelengkapan.trim(), ...bacaWaktu(satu), output: output.trim() },
      ...{ ket: ket.trim() === '' ? null : ket.trim(), usulanPelaksana },
    };
  }),
});

/** A step of the office's own after another one: in the gap where there is one, otherwise those behind it move on by one. */
export function sisipkanLangkah(
  langkah: readonly DrafLangkah[],
  sesudah: number,
  ringkas: string,
): readonly DrafLangkah[] {
  const acuan = langkah[sesudah];
  if (acuan === undefined) return langkah;
  const nomor = bacaNomor(acuan.nomor) + 1;
  const padat = langkah.some((satu) => bacaNomor(satu.nomor) === nomor);
  const baru: DrafLangkah = {
    ...{ id: `baru-${langkah.length}-${sesudah}`, tugas: 'lain', nomor: String(nomor), ringkas, uraian: '' },
    ...{ kelengkapan: '', output: '', ket: '', usulanPelaksana: acuan.usulanPelaksana },
    ...{ jumlah: '', satuan: 'menit', asal: null },
  };
  const belakang = langkah
    .slice(sesudah + 1)
    .map((satu) => (padat ? { ...satu, nomor: String(bacaNomor(satu.nomor) + 1) } : satu));
  return [...langkah.slice(0, sesudah + 1), baru, ...belakang];
}
