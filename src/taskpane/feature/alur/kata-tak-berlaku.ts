import type { IsiPeristiwa, NomorLangkah } from '../../../domain/sop/peristiwa';
import type { SebabTakBerlaku } from '../../../domain/sop/tak-berlaku';
import { useKata } from '../../store/context';

type Tentang = (langkah: NomorLangkah | null, pendahulu: string) => string;
interface KataTakBerlaku {
  readonly judul: string;
  readonly pengantar: string;
  readonly tanpaNama: string;
  readonly kejadian: (isi: IsiPeristiwa) => string;
  /** Why it does not count, and what to do next. */
  readonly sebab: Readonly<Record<SebabTakBerlaku, readonly [sebab: Tentang, lanjut: string]>>;
  readonly lainnya: (jumlah: number) => string;
  readonly dibaca: string;
}

const kejadianId = (isi: IsiPeristiwa): string => {
  switch (isi.jenis) {
    case 'langkah-selesai':
      return `menyelesaikan langkah ${isi.langkah}`;
    case 'langkah-dilewati':
      return `melewati langkah ${isi.langkah}`;
    case 'langkah-dibuka':
      return `membuka kembali langkah ${isi.langkah}`;
    case 'langkah-dikembalikan':
      return `mengembalikan dari langkah ${isi.dari} ke langkah ${isi.ke}`;
    case 'ditandatangani':
      return 'mencatat penandatanganan';
    default:
      return 'mencatat suatu kejadian';
  }
};
const kejadianEn = (isi: IsiPeristiwa): string => {
  switch (isi.jenis) {
    case 'langkah-selesai':
      return `finished step ${isi.langkah}`;
    case 'langkah-dilewati':
      return `skipped step ${isi.langkah}`;
    case 'langkah-dibuka':
      return `opened step ${isi.langkah} again`;
    case 'langkah-dikembalikan':
      return `returned from step ${isi.dari} to step ${isi.ke}`;
    case 'ditandatangani':
      return 'recorded the signature';
    default:
      return 'recorded an event';
  }
};

const id: KataTakBerlaku = {
  judul: 'Dua orang bekerja bersamaan',
  pengantar: 'Kejadian ini tercatat pada Riwayat, tetapi tidak mengubah langkah. Nama dan waktu menurut pengisian.',
  tanpaNama: 'Tanpa nama',
  kejadian: kejadianId,
  sebab: {
    'sudah-selesai': [
      (n, oleh) => `Langkah ${n} sudah diselesaikan lebih dahulu${oleh === '' ? '' : ` oleh ${oleh}`}`,
      'Tidak perlu diulang; keterangannya tetap terbaca pada Riwayat.',
    ],
    'bukan-giliran': [
      (n) => (n === null ? 'Saat itu bukan gilirannya' : `Saat itu giliran langkah ${n}`),
      'Bila pekerjaannya memang sudah, catat lagi ketika gilirannya tiba.',
    ],
    'belum-selesai': [
      (n) => `Langkah ${n} saat itu belum selesai`,
      'Langkah itu masih terbuka: kerjakan saja di sana.',
    ],
    'belum-ditandatangani': [
      () => 'Laporan saat itu belum ditandatangani',
      'Catat dahulu penandatanganannya; langkah itu selesai bersamanya.',
    ],
    'sudah-ditandatangani': [
      (_n, oleh) => `Laporan sudah ditandatangani lebih dahulu${oleh === '' ? '' : ` oleh ${oleh}`}`,
      'Bila ada yang harus diperbaiki, buka kembali langkahnya dengan alasan.',
    ],
    'laporan-belum-disusun': [
      () => 'Laporan saat itu belum disusun, atau harus disusun ulang',
      'Susun laporan, lalu catat lagi penandatanganannya.',
    ],
    'tidak-sah': [() => 'Isinya tidak menurut SOP yang berlaku', 'Cocokkan dengan catatan kantor.'],
  },
  lainnya: (n) => `${n} kejadian lain ditandai "TIDAK BERLAKU" pada lembar Riwayat.`,
  dibaca: 'Sudah saya baca',
};
const en: KataTakBerlaku = {
  judul: 'Two people worked at the same time',
  pengantar: 'These events stand on Riwayat but changed no step. Names and times as filled in.',
  tanpaNama: 'Without a name',
  kejadian: kejadianEn,
  sebab: {
    'sudah-selesai': [
      (n, oleh) => `Step ${n} had been finished before${oleh === '' ? '' : ` by ${oleh}`}`,
      'Nothing has to be repeated; what was said with it can be read on Riwayat.',
    ],
    'bukan-giliran': [
      (n) => (n === null ? 'It was not its turn then' : `It was the turn of step ${n} then`),
      'If the work is done indeed, record it again when its turn has come.',
    ],
    'belum-selesai': [(n) => `Step ${n} was not finished then`, 'That step is still open: go on there.'],
    'belum-ditandatangani': [
      () => 'The report was not signed then',
      'Record the signature first; the step is finished with it.',
    ],
    'sudah-ditandatangani': [
      (_n, oleh) => `The report had been signed before${oleh === '' ? '' : ` by ${oleh}`}`,
      'If something has to be mended, open the step again and say why.',
    ],
    'laporan-belum-disusun': [
      () => 'The report was not made then, or had to be made again',
      'Make the report, then record the signature again.',
    ],
    'tidak-sah': [() => 'It does not follow the SOP in force', 'Compare it with the records of the office.'],
  },
  lainnya: (n) => `${n} further events are marked "TIDAK BERLAKU" on the sheet Riwayat.`,
  dibaca: 'I have read this',
};

export const kataTakBerlaku: Readonly<Record<'id' | 'en', KataTakBerlaku>> = { id, en };
/** Words about events that do not count, in the pane's language. */
export const useKataTakBerlaku = (): KataTakBerlaku => kataTakBerlaku[useKata().bahasa];
