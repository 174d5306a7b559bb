import { lipatPeristiwa } from '../../src/domain/sop/lipat';
import { naskahSop } from '../../src/domain/sop/naskah';
import type { LangkahSop, RevisiSop } from '../../src/domain/sop/langkah-sop';
import type { IsiPeristiwa, NomorLangkah } from '../../src/domain/sop/peristiwa';
import type { SyaratLangkah } from '../../src/domain/sop/penjaga';
import type { KeadaanSop, Sop } from '../../src/domain/sop/sop';
import { selesaikan } from '../../src/domain/sop/transisi';
import { bangunRiwayat } from './peristiwa';

export const siap: IsiPeristiwa = { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 };
export const format: IsiPeristiwa = { jenis: 'format-disisipkan', versi: 1 };
export const laporan: IsiPeristiwa = { jenis: 'laporan-disusun' };
export const tanda: IsiPeristiwa = { jenis: 'ditandatangani', sidik: 'abc', tanggal: '2026-10-05' };

/** What the workbook is asked for at a step, done before the step is finished. */
const bekal: Readonly<Record<string, readonly IsiPeristiwa[]>> = {
  format: [format],
  laporan: [laporan],
  'tanda-tangan': [tanda],
};
/** Events of a quarter in which every step before this one is finished, as the SOP wants it; `null` = all of them. */
export const hingga = (nomor: NomorLangkah | null, naskah: Sop = naskahSop): readonly IsiPeristiwa[] => [
  siap,
  { jenis: 'langkah-dimulai', langkah: naskah.langkah[0]?.nomor ?? 1 },
  ...naskah.langkah
    .filter((langkah) => nomor === null || langkah.nomor < nomor)
    .flatMap((langkah) => [...(bekal[langkah.tugas] ?? []), ...selesaikan(langkah.nomor, '', naskah)]),
];
export const lipatIsi = (...isi: readonly IsiPeristiwa[]): KeadaanSop => lipatPeristiwa(bangunRiwayat(isi)).keadaan;
export const pada = (nomor: NomorLangkah | null, ...lain: readonly IsiPeristiwa[]): KeadaanSop =>
  lipatIsi(...hingga(nomor), ...lain);
/** A workbook in which nothing stands in the way. */
export const beres: SyaratLangkah = {
  ...{ formatLengkap: true, belumTerisi: [], jumlahTemuanE: 0, jumlahCatatanTerbuka: 0 },
  ...{ terlambat: null, lama: null, oleh: 'Pelaksana' },
};

/** An edition in which the office has added the step that the SOP as issued leaves out. */
export const revisiContoh: RevisiSop = {
  ...{ nomor: '003/SOP/Rev.1/2026', tanggal: '2026-09-01', alasan: 'Menambah langkah penggandaan' },
  ...{ keterkaitan: naskahSop.keterkaitan, peralatan: naskahSop.peralatan },
  langkah: naskahSop.langkah.flatMap((langkah): readonly LangkahSop[] =>
    langkah.tugas === 'tanda-tangan'
      ? [
          langkah,
          {
            ...langkah,
            ...{ nomor: 10, tugas: 'lain', ringkas: 'Membubuhkan cap', uraian: 'Membubuhkan cap dinas' },
            ...{ usulanPelaksana: 'STAF' },
          },
        ]
      : [langkah],
  ),
};
