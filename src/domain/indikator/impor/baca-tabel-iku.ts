import type { Bidang } from '../indikator';
import { isPersen } from '../satuan';
import type { PersenDesimal } from './baca-target';
import { isKaki, isNomorKolom, isTandaTangan, judulKelompokOf, teksBaris } from './baris-lewat';
import type { BarisImpor, BarisLewat, TemuanImpor } from './baris-impor';
import { bacaNilai, type NilaiMentah } from './baca-nilai';
import { cariKepala, petakanKolom, type Kepala, type PetaKolom } from './kepala';
import { bacaKisi, type Kisi, type PembacaKisi } from './kisi';
import { polos, rapikan, type MedanIku } from './medan';

export interface OpsiBaca {
  /** Year whose target is wanted where the table has several. */
  readonly tahun: number;
  readonly daftarBidang: readonly Bidang[];
  /** What the user said about columns; the others stay as recognised. */
  readonly pemetaan?: ReadonlyMap<number, MedanIku | null>;
  /** What the user said about divisions that the table names in its own way: wording -> kode. */
  readonly bidang?: ReadonlyMap<string, string>;
  readonly persenDesimal?: PersenDesimal | null;
}
export interface BacaanIku {
  readonly kepala: Kepala | null;
  readonly pemetaan: readonly PetaKolom[];
  readonly baris: readonly BarisImpor[];
  readonly dilewati: readonly BarisLewat[];
  readonly temuan: readonly TemuanImpor[];
}

type Mentah = { -readonly [M in keyof NilaiMentah]: NilaiMentah[M] };
/** Written once for several indicators below each other. */
const diwariskan: readonly MedanIku[] = ['sasaran', 'bidang'];
/** May go on over several rows of one indicator. */
const bersambung: readonly MedanIku[] = ['definisi', 'sumberData'];

interface Kolom {
  readonly medan: MedanIku;
  readonly kolom: readonly number[];
}
const kolomOf = (pemetaan: readonly PetaKolom[]): readonly Kolom[] => {
  const hasil = new Map<MedanIku, number[]>();
  for (const { kolom, medan } of pemetaan) if (medan !== null) hasil.set(medan, [...(hasil.get(medan) ?? []), kolom]);
  return [...hasil].map(([medan, kolom]) => ({ medan, kolom }));
};

/** The row's fields as written; several columns of one field become one text. */
function bacaMentah(kisi: PembacaKisi, row: number, daftar: readonly Kolom[]): Mentah {
  const hasil: Mentah = {};
  for (const { medan, kolom } of daftar) {
    const isi = kolom.map((col) => kisi.menurun(row, col)).filter((satu) => satu !== null);
    hasil[medan] = isi.length > 1 ? [...new Set(isi.map(rapikan))].join('; ') : (isi[0] ?? null);
  }
  return hasil;
}
const adaIsi = (mentah: NilaiMentah, kecuali: readonly MedanIku[]): boolean =>
  Object.entries(mentah).some(([medan, isi]) => isi !== null && !kecuali.some((satu) => satu === medan));

function sambung(ke: Mentah | undefined, dari: NilaiMentah): void {
  if (!ke) return;
  for (const medan of bersambung) {
    const [lama, tambahan] = [rapikan(ke[medan] ?? null), rapikan(dari[medan] ?? null)];
    if (tambahan !== '' && !lama.includes(tambahan)) ke[medan] = lama === '' ? tambahan : `${lama}; ${tambahan}`;
  }
}

/** Every row below the headings: an indicator, a part of the one above, or left out with the reason. */
function bacaBadan(
  kisi: PembacaKisi,
  awal: number,
  pemetaan: readonly PetaKolom[],
): {
  readonly daftar: readonly { nomor: number; mentah: NilaiMentah; warisan: readonly MedanIku[] }[];
  readonly dilewati: readonly BarisLewat[];
} {
  const kolom = kolomOf(pemetaan);
  const kolomIndikator = kolom.find(({ medan }) => medan === 'indikator')?.kolom[0] ?? -1;
  const judul = new Set(
    pemetaan.flatMap((satu) => (satu.medan === null ? [] : [polos(satu.judul.split(' / ').at(-1) ?? '')])),
  );
  const daftar: { nomor: number; mentah: Mentah; warisan: readonly MedanIku[] }[] = [];
  const dilewati: BarisLewat[] = [];
  const terakhir: Mentah = {};
  let selesai = false;
  for (let row = awal; row < kisi.rows; row += 1) {
    const teks = teksBaris(kisi, row);
    const lewat = (sebab: BarisLewat['sebab']): void => {
      dilewati.push({ nomor: row + 1, sebab, teks: teks.join(' | ').slice(0, 120) });
    };
    const mentah = bacaMentah(kisi, row, kolom);
    const indikator = rapikan(mentah.indikator ?? null);
    if (teks.length === 0 && indikator === '') continue;
    selesai ||= isTandaTangan(teks);
    if (selesai || (isKaki(teks) && !adaIsi(mentah, ['indikator', 'sasaran', 'kode', 'targetTahunan']))) {
      lewat('kaki');
      continue;
    }
    if (isNomorKolom(teks)) {
      lewat('nomor-kolom');
      continue;
    }
    if (judul.has(polos(indikator)) && judul.has(polos(rapikan(mentah.satuan ?? mentah.sasaran ?? null)))) {
      lewat('kepala-ulang');
      continue;
    }
    const kelompok = judulKelompokOf(kisi, row);
    if (kelompok !== null && (kelompok.medan !== null || indikator === '' || kelompok.isi.endsWith(indikator))) {
      if (kelompok.medan !== null) terakhir[kelompok.medan] = kelompok.isi;
      lewat('judul-kelompok');
      continue;
    }
    if (indikator !== '' && kisi.lanjutan(row, kolomIndikator) > 0) {
      sambung(daftar.at(-1)?.mentah, mentah);
      continue;
    }
    const warisan: MedanIku[] = [];
    for (const medan of diwariskan) {
      const isi = mentah[medan] ?? null;
      if (isi !== null) terakhir[medan] = isi;
      else if (terakhir[medan] != null) {
        mentah[medan] = terakhir[medan];
        // Over a merged cell or an own heading it stands there; below a filled cell we only suppose it.
        if (medan === 'bidang' && kolom.some((satu) => satu.medan === 'bidang')) warisan.push(medan);
      }
    }
    if (indikator !== '') daftar.push({ nomor: row + 1, mentah, warisan });
    else if (adaIsi(mentah, [...diwariskan, ...bersambung]) || !adaIsi(mentah, diwariskan)) lewat('tanpa-indikator');
    else sambung(daftar.at(-1)?.mentah, mentah);
  }
  return { daftar, dilewati };
}

/**
 * Reads an office's IKU table in whatever order and wording its columns have. Pure; nothing is guessed in silence: what the table does
 * not say comes back as a proposal, what cannot be read as a finding, what is no indicator with its reason.
 */
export function bacaTabelIku(sumber: Kisi, opsi: OpsiBaca): BacaanIku {
  const kisi = bacaKisi(sumber);
  const kepala = cariKepala(kisi, opsi.tahun);
  const dikenal = petakanKolom(kisi, kepala, opsi.tahun);
  const pemetaan = dikenal.map((satu): PetaKolom => {
    const kata = opsi.pemetaan?.get(satu.kolom);
    return kata === undefined ? satu : { ...satu, medan: kata, yakin: true };
  });
  const { daftar, dilewati } = bacaBadan(kisi, kepala ? kepala.row + kepala.rows : 0, pemetaan);
  const dilihat = new Set<string>();
  const baris: BarisImpor[] = [];
  const temuan: TemuanImpor[] = [];
  const ganda: BarisLewat[] = [];
  for (const { nomor, mentah, warisan } of daftar) {
    const kunci = [mentah.kode, mentah.sasaran, mentah.indikator, mentah.bidang]
      .map((isi) => polos(rapikan(isi ?? null)))
      .join('|');
    if (dilihat.has(kunci)) {
      ganda.push({ nomor, sebab: 'ganda', teks: rapikan(mentah.indikator ?? null) });
      continue;
    }
    dilihat.add(kunci);
    const dibaca = bacaNilai(nomor, mentah, {
      daftarBidang: opsi.daftarBidang,
      bidang: opsi.bidang ?? new Map<string, string>(),
      persen: isPersen(rapikan(mentah.satuan ?? null)),
      desimal: opsi.persenDesimal ?? null,
    });
    baris.push({ nomor, nilai: dibaca.nilai, usulan: [...dibaca.usulan, ...warisan] });
    temuan.push(...dibaca.temuan);
  }
  return {
    kepala,
    pemetaan,
    baris,
    dilewati: [...dilewati, ...ganda].sort((a, b) => a.nomor - b.nomor),
    temuan,
  };
}
