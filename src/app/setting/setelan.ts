import { uraianSkala } from '../../domain/laporan/catatan-kaki';
import { periksaSkala } from '../../domain/predikat/periksa-skala';
import { formatAngka } from '../../domain/shared/format-id';
import type { Peran } from '../../domain/sop/peristiwa';
import type { IdSetelan, Setelan, TabelTercetak } from './bentuk-setelan';
import { setelanKalender } from './setelan-kalender';

export type { IdSetelan, NilaiSetelan, PerubahanSetelan, Setelan } from './bentuk-setelan';

type Daftar = { readonly [K in IdSetelan]: Setelan<K> };

/** Settings are changed by this role alone (product: the Kasubag keeps the rules of computing). */
export const PERAN_PENGATUR: Peran = 'KASUBAG';
const MENIT_SEHARI = 24 * 60;
const tercetak: readonly TabelTercetak[] = ['rekap', 'laporan'];
const batasSah = (nilai: number | null): boolean => nilai === null || (Number.isFinite(nilai) && nilai > 0);
const batasTeks = (nilai: number | null): string => (nilai === null ? '–' : `${formatAngka(nilai, 2, false)}%`);
const teksSendiri = (nilai: string): string => nilai;
const selalu = (): boolean => true;
const sumberBatas = [
  'e-SAKIP Kota Semarang: 100',
  'sakip_gorut (BPS): 120',
  'kwanter/sakip: 200',
  'LKIP Kab. Banjarnegara 2016: tanpa batas',
] as const;

/** Every setting, in the order in which it is shown. Sources: domain research, marks V, C and S only. */
export const daftarSetelan: Daftar = {
  rumusNegatif: {
    id: 'rumusNegatif',
    pilihan: ['2T-R', 'T/R'],
    sumber: [
      '(2T-R)/T: LAN SK 239/IX/6/8/2003, dikutip LKIP Kab. Banjarnegara 2016',
      '(2T-R)/T: LKjIP Kab. Maluku Tengah 2021, hlm. III.2',
      'T/R: wp-sipd; E-Sakip Pringsewu',
    ],
    mengatur: tercetak,
    ambil: ({ rumusNegatif }) => rumusNegatif,
    pasang: (pengaturan, rumusNegatif) => ({ ...pengaturan, rumusNegatif }),
    sah: selalu,
    teks: teksSendiri,
  },
  batasBaris: {
    id: 'batasBaris',
    pilihan: null,
    sumber: sumberBatas,
    mengatur: tercetak,
    ambil: ({ batasCapaian }) => batasCapaian.baris,
    pasang: (pengaturan, baris) => ({ ...pengaturan, batasCapaian: { ...pengaturan.batasCapaian, baris } }),
    sah: batasSah,
    teks: batasTeks,
  },
  batasRataRata: {
    id: 'batasRataRata',
    pilihan: null,
    sumber: sumberBatas,
    mengatur: tercetak,
    ambil: ({ batasCapaian }) => batasCapaian.rataRata,
    pasang: (pengaturan, rataRata) => ({ ...pengaturan, batasCapaian: { ...pengaturan.batasCapaian, rataRata } }),
    sah: batasSah,
    teks: batasTeks,
  },
  dasarPredikat: {
    id: 'dasarPredikat',
    pilihan: ['sd', 'tw', 'tahunan'],
    sumber: [],
    mengatur: tercetak,
    ambil: ({ dasarPredikat }) => dasarPredikat,
    pasang: (pengaturan, dasarPredikat) => ({ ...pengaturan, dasarPredikat }),
    sah: selalu,
    teks: teksSendiri,
  },
  skala: {
    id: 'skala',
    pilihan: null,
    sumber: [],
    mengatur: tercetak,
    ambil: ({ skala }) => skala,
    pasang: (pengaturan, skala) => ({ ...pengaturan, skala }),
    sah: (skala) => periksaSkala(skala).length === 0,
    teks: (skala) => `${skala.nama} (${uraianSkala(skala, 'lebih-dari')})`,
  },
  perlakuanCelah: {
    id: 'perlakuanCelah',
    pilihan: ['lebih-dari', 'minimal', 'bulat-ke-bawah'],
    sumber: ['lebih-dari: demonev (Enrekang)', 'minimal: simonev21 (Bintan)', 'bulat-ke-bawah: indigo (Sumedang)'],
    mengatur: tercetak,
    ambil: ({ perlakuanCelah }) => perlakuanCelah,
    pasang: (pengaturan, perlakuanCelah) => ({ ...pengaturan, perlakuanCelah }),
    sah: selalu,
    teks: teksSendiri,
  },
  kertas: {
    id: 'kertas',
    pilihan: ['Folio', 'A4', 'A3'],
    sumber: [],
    mengatur: [],
    ambil: ({ kertas }) => kertas,
    pasang: (pengaturan, kertas) => ({ ...pengaturan, kertas }),
    sah: selalu,
    teks: teksSendiri,
  },
  menitKerjaPerHari: {
    id: 'menitKerjaPerHari',
    pilihan: null,
    sumber: ['SOP 003/SOP/Satpolpp-BLG/2023'],
    mengatur: [],
    ambil: ({ menitKerjaPerHari }) => menitKerjaPerHari,
    pasang: (pengaturan, menitKerjaPerHari) => ({ ...pengaturan, menitKerjaPerHari }),
    sah: (menit) => Number.isInteger(menit) && menit > 0 && menit <= MENIT_SEHARI,
    teks: (menit) => formatAngka(menit, 0),
  },
  daftarSatuan: {
    id: 'daftarSatuan',
    pilihan: null,
    sumber: [],
    mengatur: [],
    ambil: ({ daftarSatuan: satuan }) => satuan,
    pasang: (pengaturan, satuan) => ({ ...pengaturan, daftarSatuan: satuan }),
    sah: selalu,
    teks: (satuan) => (satuan.length === 0 ? '–' : satuan.join('; ')),
  },
  ...setelanKalender,
};
export const urutanSetelan = Object.keys(daftarSetelan) as readonly IdSetelan[];
