import type { ZonaWaktu } from '../../../domain/kalender/kalender';
import type { SalahJam } from '../../../domain/kalender/teks-jam';
import type { SalahBaris } from '../../../domain/kalender/teks-kalender';

export interface KataKalender {
  readonly judul: string;
  readonly ket: string;
  readonly berlaku: string;
  readonly zona: Readonly<Record<ZonaWaktu, string>>;
  readonly sepekan: (lama: string) => string;
  readonly hariSop: (menit: string) => string;
  readonly salahJam: Readonly<Record<SalahJam['sebab'], (bagian: string) => string>>;
  readonly salahBaris: Readonly<Record<SalahBaris['sebab'], string>>;
  readonly baris: (nomor: number, teks: string, sebab: string) => string;
  readonly lainnya: (jumlah: number) => string;
  readonly terbaca: (jumlah: number, tahun: number) => string;
  readonly belumLibur: (tahun: number) => string;
  readonly hariTutup: (nama: string) => string;
  readonly salahBatas: string;
}

/** Words about the office's calendar; fetched with the settings. */
export const kataKalender: Readonly<Record<'id' | 'en', KataKalender>> = {
  id: {
    judul: 'Jam kerja kantor',
    ket: 'Jam, hari libur, zona waktu: untuk lama langkah SOP.',
    berlaku:
      'Berlaku untuk langkah yang belum selesai; lama langkah yang sudah selesai tidak berubah. Angka capaian tidak terpengaruh.',
    zona: { perangkat: 'Menurut perangkat pemulai', WIB: 'WIB', WITA: 'WITA', WIT: 'WIT' },
    sepekan: (lama) => `${lama} sepekan, tanpa istirahat.`,
    hariSop: (menit) =>
      `Satu "hari" pada SOP dihitung ${menit} menit, tidak sama dengan rata-rata sehari di atas. Ubah di Pengaturan perhitungan bila perlu.`,
    salahJam: {
      hari: (bagian) => `Hari pada "${bagian}" tidak terbaca. Tulis misalnya: Senin-Kamis 07.30-12.00, 13.00-16.00.`,
      jam: (bagian) => `Jam "${bagian}" tidak terbaca. Tulis jam.menit, misalnya 07.30-12.00, paling banyak 4 bagian.`,
      urutan: (bagian) => `Jam "${bagian}" tumpang tindih atau tidak berurutan.`,
      ganda: (bagian) => `${bagian} disebut dua kali.`,
      kosong: () => 'Belum ada hari yang buka.',
    },
    salahBaris: {
      'tanpa-tanggal': 'tanggalnya tidak ditemukan; tulis lengkap dengan tahun',
      tanggal: 'tanggalnya tidak jelas; tulis hari-bulan-tahun, satu tanggal atau satu rentang',
      ganda: 'tanggalnya sudah ada di atas',
      'terlalu-banyak': 'melebihi jumlah yang dapat disimpan',
      masa: 'tulis tanggal awal s.d. tanggal akhir, paling lama 100 hari',
      hari: 'hari kerjanya tidak terbaca',
      jam: 'jamnya tidak terbaca',
      urutan: 'jamnya tumpang tindih',
      kosong: 'jam kerjanya belum ditulis',
    },
    baris: (nomor, teks, sebab) => `Baris ${nomor} "${teks}": ${sebab}.`,
    lainnya: (jumlah) => `dan ${jumlah} baris lagi`,
    terbaca: (jumlah, tahun) => `${jumlah} hari libur terbaca untuk tahun ${tahun}.`,
    belumLibur: (tahun) => `Belum ada hari libur tahun ${tahun}: setiap hari kerja dihitung.`,
    hariTutup: (nama) => `Jatuh pada hari yang memang tutup, periksa tanggalnya: ${nama}.`,
    salahBatas: 'Tulis jam.menit, misalnya 15.00, atau kosongkan.',
  },
  en: {
    judul: 'Office hours',
    ket: 'Hours, holidays, time zone: for the time that SOP steps take.',
    berlaku: 'Holds for steps that are not finished; what a finished step took stays. No figure of the report changes.',
    zona: { perangkat: 'By the device that begins a step', WIB: 'WIB', WITA: 'WITA', WIT: 'WIT' },
    sepekan: (lama) => `${lama} a week, without breaks.`,
    hariSop: (menit) =>
      `One "hari" of the SOP counts ${menit} minutes, which is not the average day above. Change it under Computation settings if needed.`,
    salahJam: {
      hari: (bagian) => `The days in "${bagian}" cannot be read. Write e.g. Senin-Kamis 07.30-12.00, 13.00-16.00.`,
      jam: (bagian) => `The hours "${bagian}" cannot be read. Write hour.minute, e.g. 07.30-12.00, at most 4 parts.`,
      urutan: (bagian) => `The hours "${bagian}" overlap or are out of order.`,
      ganda: (bagian) => `${bagian} is named twice.`,
      kosong: () => 'No day is open yet.',
    },
    salahBaris: {
      'tanpa-tanggal': 'no date was found; write it with the year',
      tanggal: 'the date is not clear; write day-month-year, one date or one range',
      ganda: 'the date stands above already',
      'terlalu-banyak': 'more than can be kept',
      masa: 'write the first day s.d. the last day, at most 100 days',
      hari: 'its days cannot be read',
      jam: 'its hours cannot be read',
      urutan: 'its hours overlap',
      kosong: 'its working hours are missing',
    },
    baris: (nomor, teks, sebab) => `Line ${nomor} "${teks}": ${sebab}.`,
    lainnya: (jumlah) => `and ${jumlah} more lines`,
    terbaca: (jumlah, tahun) => `${jumlah} holidays read for ${tahun}.`,
    belumLibur: (tahun) => `No holidays of ${tahun} yet: every working day counts.`,
    hariTutup: (nama) => `Falls on a day that is closed anyway, check the date: ${nama}.`,
    salahBatas: 'Write hour.minute, e.g. 15.00, or leave it empty.',
  },
};
