import { bacaWaktu, menitKantorAntara } from '../../domain/sop/waktu';
import { naskahSop } from '../../domain/sop/naskah';
import type { KeadaanLangkah, KeadaanSop, StatusLangkah } from '../../domain/sop/sop';
import type { Isi } from '../../domain/indikator/indikator';
import { siapCetak } from '../layout/cetak';
import type { KolomOf } from '../layout/define-table';
import { tabelKendali } from '../layout/kendali';
import { judulLembar, namaTabel } from '../layout/nama';
import { areaOf, merge, rowHeight, style, values } from './baris-blok';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

const sheet = judulLembar.kendali;
type Baris = Readonly<Partial<Record<KolomOf<typeof tabelKendali>, Isi>>>;
/** Least height of a step's row (points). */
export const TINGGI_KENDALI = 20;
export const tempatKendali: Area = areaOf(
  sheet,
  BARIS_KEPALA + 2,
  0,
  naskahSop.langkah.length,
  tabelKendali.urutan.length,
);

const HARI_EXCEL_1970 = 25569;
/** Excel's serial number of the wall clock that an ISO time shows. */
export const serialWaktu = (iso: string | null): number | null => {
  const waktu = iso === null ? null : bacaWaktu(iso);
  return waktu === null ? null : waktu.hari + HARI_EXCEL_1970 + waktu.menit / 1440;
};

const teksStatus: Record<StatusLangkah, string> = {
  belum: 'Belum',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  dikembalikan: 'Dikembalikan',
  dilewati: 'Dilewati',
};

const lamaOf = (langkah: KeadaanLangkah, menitKerjaPerHari: number): number | null =>
  langkah.mulai === null || langkah.selesai === null
    ? null
    : Math.round(menitKantorAntara(langkah.mulai, langkah.selesai, menitKerjaPerHari) ?? 0);

/** Reasons and remarks of a step in one cell. */
const keteranganOf = ({ alasan, alasanTerlambat, keterangan }: KeadaanLangkah): string | null => {
  const bagian = [alasan, keterangan, alasanTerlambat === null ? null : `Melewati waktu baku: ${alasanTerlambat}`];
  const isi = bagian.filter((satu) => satu !== null && satu !== '');
  return isi.length === 0 ? null : isi.join('. ');
};

/** The steps as the journal tells them. */
export function barisKendali(keadaan: KeadaanSop, menitKerjaPerHari: number): readonly Baris[] {
  return naskahSop.langkah.map((langkah): Baris => {
    const kini = keadaan.langkah.find(({ nomor }) => nomor === langkah.nomor);
    return {
      langkah: langkah.nomor,
      uraian: langkah.uraian,
      pelaksana: naskahSop.pelaksana[langkah.usulanPelaksana].kolom,
      kelengkapan: langkah.kelengkapan,
      waktu: langkah.waktu,
      output: langkah.output,
      mulai: serialWaktu(kini?.mulai ?? null),
      selesai: serialWaktu(kini?.selesai ?? null),
      lama: kini ? lamaOf(kini, menitKerjaPerHari) : null,
      oleh: kini?.oleh ?? null,
      status: teksStatus[kini?.status ?? 'belum'],
      keterangan: kini ? keteranganOf(kini) : null,
    };
  });
}

/** The control sheet, filled from the state that is known when it is made. */
export function lembarKendali(
  keadaan: KeadaanSop,
  menitKerjaPerHari: number,
  lingkungan: Lingkungan,
  hapusDahulu: boolean,
): Change[] {
  const baris = barisKendali(keadaan, menitKerjaPerHari);
  const kaki = tempatKendali.row + tempatKendali.rows + 1;
  return lembarBaru({
    sheet,
    id: 'kendali',
    hapusDahulu,
    beku: { rows: tempatKendali.row, cols: 2 },
    cetak: siapCetak('landscape', 'Folio', 'Kendali SOP - Capaian Kinerja Triwulan', {
      titleRows: { first: BARIS_KEPALA, last: tempatKendali.row - 1 },
    }),
    isi: [
      ...lebarKolom(sheet, tabelKendali, lingkungan),
      ...kepalaLembar(
        sheet,
        'KENDALI SOP EVALUASI INTERNAL CAPAIAN KINERJA',
        `SOP Nomor ${naskahSop.nomor}`,
        'Ditulis dari riwayat add-in; waktu dan nama menurut pengisian.',
      ),
      ...tulisKepala({
        sheet,
        layout: tabelKendali,
        konteks: lingkungan,
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.kolom',
      }),
      rowHeight(sheet, BARIS_KEPALA, 16),
      rowHeight(sheet, BARIS_KEPALA + 1, 38),
      ...tulisTabel({
        sheet,
        layout: tabelKendali,
        konteks: lingkungan,
        row: tempatKendali.row,
        col: 0,
        baris,
        rumus: {},
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      ...tinggiTabel(sheet, tabelKendali, lingkungan, tempatKendali.row, baris, TINGGI_KENDALI),
      values(sheet, kaki, 0, [
        ['Nomor 10 tidak ada pada naskah SOP (1 sampai 9, lalu 11); tidak ada langkah yang ditambahkan.'],
        [
          'Pelaksana adalah usulan: bagan pelaksana hilang dari naskah. Uraian, kelengkapan, waktu, dan output dikutip apa adanya.',
        ],
      ]),
      ...[kaki, kaki + 1].flatMap((row) => {
        const at = areaOf(sheet, row, 0, 1, tabelKendali.urutan.length);
        return [merge(at), style('laporan.catatan', at)];
      }),
    ],
    nama: [{ op: 'name.set', name: namaTabel.kendali, at: tempatKendali, visible: false }],
  });
}
