import { tandaPeriksa } from '../../reviu/rumus-tanda';
import {
  anggaranBidang,
  arahEfisiensi,
  arahTren,
  peringkatPosisi,
  peringkatTerendah,
  peringkatTertinggi,
  selisih,
} from './analisis';
import { anggaranDaun, anggaranSd, anggaranSerapan, anggaranTotal } from './anggaran';
import { anggaranPohon } from './anggaran-pohon';
import { aturanBatas, aturanCapaian, aturanPredikat } from './aturan';
import { angkaAtas, angkaBawah, angkaBersih, angkaKanan, angkaKiri, angkaNilai } from './angka';
import { berhentiKe } from './berhenti';
import { capaianBatas, capaianDasar, capaianMentah } from './capaian';
import { umumkan } from './define-rumus';
import type { RumusUmum } from './define-rumus';
import { realisasiSd, targetSd } from './konsolidasi';
import { predikat } from './predikat';
import { rataKelompok, rataSemua } from './rata-rata';
import { renstraAnggaran, renstraKinerja } from './renstra';
import { status } from './status';

/** Every rumus of the product; documentation, example tests and the comparison of both forms walk this list. */
export const daftarRumus: readonly RumusUmum[] = [
  umumkan(angkaBersih),
  umumkan(angkaNilai),
  umumkan(angkaKiri),
  umumkan(angkaKanan),
  umumkan(angkaBawah),
  umumkan(angkaAtas),
  umumkan(berhentiKe),
  ...Object.values(realisasiSd).map((rumus) => umumkan(rumus)),
  ...Object.values(targetSd).map((rumus) => umumkan(rumus)),
  umumkan(capaianMentah),
  umumkan(capaianBatas),
  umumkan(capaianDasar),
  ...Object.values(status).map((rumus) => umumkan(rumus)),
  umumkan(predikat),
  umumkan(rataSemua),
  umumkan(rataKelompok),
  ...Object.values(anggaranSd).map((rumus) => umumkan(rumus)),
  umumkan(anggaranDaun),
  umumkan(anggaranTotal),
  umumkan(anggaranPohon),
  umumkan(anggaranSerapan),
  umumkan(aturanCapaian),
  umumkan(aturanPredikat),
  umumkan(aturanBatas),
  umumkan(anggaranBidang),
  umumkan(selisih),
  umumkan(arahTren),
  umumkan(arahEfisiensi),
  umumkan(peringkatTertinggi),
  umumkan(peringkatTerendah),
  umumkan(peringkatPosisi),
  umumkan(renstraKinerja),
  umumkan(renstraAnggaran),
  umumkan(tandaPeriksa),
];
