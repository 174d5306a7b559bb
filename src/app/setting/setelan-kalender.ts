import { daftarZona, menitPekan, type KalenderKerja } from '../../domain/kalender/kalender';
import { tulisJam, tulisPekan } from '../../domain/kalender/teks-jam';
import { LIBUR_TERBANYAK, MASA_TERBANYAK, tulisLibur, tulisMasa } from '../../domain/kalender/teks-kalender';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { NilaiKalender, Setelan } from './bentuk-setelan';

type DaftarKalender = { readonly [K in keyof NilaiKalender]: Setelan<K> };

const MENIT_SEHARI = 24 * 60;
const kosong = (teks: string): string => (teks === '' ? '–' : teks);
const ambil =
  <K extends keyof NilaiKalender>(id: K) =>
  ({ kalender }: Pengaturan): KalenderKerja[K] =>
    kalender[id];
const pasang =
  <K extends keyof NilaiKalender>(id: K) =>
  (pengaturan: Pengaturan, nilai: NilaiKalender[K]): Pengaturan => ({
    ...pengaturan,
    kalender: { ...pengaturan.kalender, [id]: nilai },
  });

/** When the office works: governs how long a step of the SOP took, and no figure of the report. */
export const setelanKalender: DaftarKalender = {
  zonaWaktu: {
    id: 'zonaWaktu',
    pilihan: daftarZona,
    sumber: ['Keppres 41/1987'],
    mengatur: [],
    ambil: ambil('zonaWaktu'),
    pasang: pasang('zonaWaktu'),
    sah: (zona) => daftarZona.includes(zona),
    teks: (zona) => zona,
  },
  jamKerja: {
    id: 'jamKerja',
    pilihan: null,
    sumber: ['Perpres 21/2023, pasal 3 dan 4'],
    mengatur: [],
    ambil: ambil('jamKerja'),
    pasang: pasang('jamKerja'),
    sah: (pekan) => menitPekan(pekan) > 0,
    teks: (pekan) => tulisPekan(pekan),
  },
  masaKhusus: {
    id: 'masaKhusus',
    pilihan: null,
    sumber: ['Perpres 21/2023, pasal 4 (2): 32 jam 30 menit sepekan pada bulan Ramadan'],
    mengatur: [],
    ambil: ambil('masaKhusus'),
    pasang: pasang('masaKhusus'),
    sah: (daftar) => daftar.length <= MASA_TERBANYAK,
    teks: (daftar) => kosong(tulisMasa(daftar).replaceAll('\n', '; ')),
  },
  hariLibur: {
    id: 'hariLibur',
    pilihan: null,
    sumber: [],
    mengatur: [],
    ambil: ambil('hariLibur'),
    pasang: pasang('hariLibur'),
    sah: (daftar) => daftar.length <= LIBUR_TERBANYAK,
    teks: (daftar) => kosong(tulisLibur(daftar)),
  },
  batasTerima: {
    id: 'batasTerima',
    pilihan: null,
    sumber: [],
    mengatur: [],
    ambil: ambil('batasTerima'),
    pasang: pasang('batasTerima'),
    sah: (menit) => menit === null || (Number.isInteger(menit) && menit > 0 && menit < MENIT_SEHARI),
    teks: (menit) => (menit === null ? '–' : tulisJam(menit)),
  },
};
