import type { PerubahanSetelan } from '../../../app/setting/setelan';
import { readAngka } from '../../../domain/indikator/parse-angka';
import { formatAngka } from '../../../domain/shared/format-id';
import type {
  DasarPredikat,
  Kertas,
  Pengaturan,
  PerlakuanCelah,
  RumusNegatif,
  Skala,
} from '../../../domain/shared/pengaturan';

export interface DrafPita {
  readonly label: string;
  readonly bawah: string;
  readonly minimal: string;
}
export interface DrafSkala {
  readonly id: string;
  readonly nama: string;
  readonly dasar: string;
  readonly pita: readonly DrafPita[];
}
/** Settings as they are being typed. */
export interface Draf {
  readonly rumusNegatif: RumusNegatif;
  readonly batasBaris: string;
  readonly batasRataRata: string;
  readonly dasarPredikat: DasarPredikat;
  readonly perlakuanCelah: PerlakuanCelah;
  readonly kertas: Kertas;
  readonly menitKerjaPerHari: string;
  readonly daftarSatuan: string;
  readonly skala: DrafSkala;
}

/** Identity of a scale that the office made itself. */
export const SKALA_SENDIRI = 'kustom';

const tulis = (angka: number | null): string =>
  angka === null ? '' : formatAngka(angka, 2, false).replaceAll('.', '');
export const drafSkala = ({ id, nama, dasar, pita }: Skala): DrafSkala => ({
  ...{ id, nama, dasar },
  pita: pita.map(({ label, bawah, minimal }) => ({ label, bawah: tulis(bawah), minimal: tulis(minimal) })),
});
export const drafOf = (pengaturan: Pengaturan): Draf => ({
  rumusNegatif: pengaturan.rumusNegatif,
  batasBaris: tulis(pengaturan.batasCapaian.baris),
  batasRataRata: tulis(pengaturan.batasCapaian.rataRata),
  dasarPredikat: pengaturan.dasarPredikat,
  perlakuanCelah: pengaturan.perlakuanCelah,
  kertas: pengaturan.kertas,
  menitKerjaPerHari: tulis(pengaturan.menitKerjaPerHari),
  daftarSatuan: pengaturan.daftarSatuan.join('; '),
  skala: drafSkala(pengaturan.skala),
});

/** A bound that cannot be read is a missing one: the check of the scale says so. */
export const skalaOf = ({ id, nama, dasar, pita }: DrafSkala): Skala => ({
  id,
  nama: nama.trim(),
  dasar: dasar.trim(),
  pita: pita.map(({ label, bawah, minimal }) => ({
    label: label.trim(),
    bawah: readAngka(bawah),
    minimal: readAngka(minimal),
  })),
});
/** What cannot be read is no number, so that the setting refuses it; nothing written is no cap. */
const batasOf = (teks: string): number | null => (teks.trim() === '' ? null : (readAngka(teks) ?? Number.NaN));

/** Every setting as drafted; those that hold what they held before count as no change. */
export const perubahanOf = (draf: Draf): PerubahanSetelan => ({
  rumusNegatif: draf.rumusNegatif,
  batasBaris: batasOf(draf.batasBaris),
  batasRataRata: batasOf(draf.batasRataRata),
  dasarPredikat: draf.dasarPredikat,
  perlakuanCelah: draf.perlakuanCelah,
  skala: skalaOf(draf.skala),
  kertas: draf.kertas,
  menitKerjaPerHari: readAngka(draf.menitKerjaPerHari) ?? Number.NaN,
  daftarSatuan: [
    ...new Set(
      draf.daftarSatuan
        .split(/[;\n]/)
        .map((satu) => satu.trim())
        .filter((satu) => satu !== ''),
    ),
  ],
});
