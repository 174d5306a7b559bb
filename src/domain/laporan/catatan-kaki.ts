import type { DasarPredikat, Pengaturan, PerlakuanCelah, RumusNegatif, Skala } from '../shared/pengaturan';
import { formatAngka } from '../shared/format-id';

const teksNegatif: Record<RumusNegatif, string> = {
  '2T-R': 'negatif (2T - R)/T × 100 (LAN SK 239/IX/6/8/2003)',
  'T/R': 'negatif T/R × 100 (pilihan kantor; tidak bersumber dari peraturan)',
};
const teksDasar: Record<DasarPredikat, string> = {
  tw: 'capaian triwulan',
  sd: 'capaian s.d. triwulan',
  tahunan: 'capaian terhadap target tahunan',
};
const angka = (nilai: number): string => formatAngka(nilai, 2, false);

const teksPita: Record<PerlakuanCelah, (pita: Skala['pita'][number]) => string | null> = {
  'lebih-dari': ({ label, bawah }) => (bawah === null ? null : `> ${angka(bawah)} ${label}`),
  minimal: ({ label, minimal }) => (minimal === null ? null : `≥ ${angka(minimal)} ${label}`),
  'bulat-ke-bawah': ({ label, bawah }) => (bawah === null ? null : `> ${angka(bawah)} ${label}`),
};
const teksPerlakuan: Record<PerlakuanCelah, string> = {
  'lebih-dari': '',
  minimal: '',
  'bulat-ke-bawah': ' setelah dibulatkan ke bawah',
};

/** `> 90 Sangat Tinggi, > 75 Tinggi, ..., selebihnya Sangat Rendah` */
export function uraianSkala({ pita }: Skala, perlakuan: PerlakuanCelah): string {
  const berbatas = pita.flatMap((satu) => teksPita[perlakuan](satu) ?? []);
  const terakhir = pita.at(-1)?.label;
  return [...berbatas, ...(terakhir === undefined ? [] : [`selebihnya ${terakhir}`])].join(', ');
}

const batas = (nama: string, nilai: number | null): readonly string[] =>
  nilai === null ? [] : [`${nama} paling tinggi ${angka(nilai)}%`];

/** The rules by which the figures above were computed, printed under the table with their basis. */
export function catatanKaki(pengaturan: Pengaturan): readonly string[] {
  const { rumusNegatif, batasCapaian, dasarPredikat, skala, perlakuanCelah } = pengaturan;
  const daftarBatas = [
    ...batas('capaian setiap baris', batasCapaian.baris),
    ...batas('capaian yang masuk rata-rata', batasCapaian.rataRata),
  ];
  return [
    `Capaian: positif R/T × 100; ${teksNegatif[rumusNegatif]}; rentang: 100 bila realisasi di dalam rentang target, di luar itu terhadap batas terdekat (PermenPANRB 8/2021). T = target, R = realisasi.`,
    `Predikat atas ${teksDasar[dasarPredikat]}${teksPerlakuan[perlakuanCelah]}: ${uraianSkala(skala, perlakuanCelah)} (${skala.dasar}).`,
    `Capaian di bawah 0 ditulis 0${daftarBatas.length === 0 ? '; tanpa batas atas' : `; ${daftarBatas.join('; ')}`}. Baris "Belum diisi" dan "Belum diukur" tidak masuk rata-rata.`,
  ];
}
