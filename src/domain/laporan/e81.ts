import type { RekapCapaian } from '../capaian/hasil';
import { terhitung } from '../capaian/hasil';
import type { Indikator } from '../indikator/indikator';
import type { DataKantor } from '../shared/kantor';
import { formatNip, formatTanggal } from '../shared/format-id';

/** Titles of Formulir E.81 (Permendagri 86/2017), as the template of Kota Bandung prints them. */
export const judulE81 = ({ profil, periode, daftarIndikator }: DataKantor): readonly string[] => [
  'Formulir E.81',
  'Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/Kota',
  `Renja Perangkat Daerah ${profil.instansi} ${profil.daerah}`,
  `Periode Pelaksanaan ${periode.tahun}`,
  `Indikator dan Target Kinerja Perangkat Daerah ${profil.daerah} yang mengacu pada sasaran: ${[
    ...new Set(daftarIndikator.map(({ sasaran }) => sasaran.trim()).filter((sasaran) => sasaran !== '')),
  ].join('; ')}`,
];

/** One row of text of the footer. */
export interface KakiE81 {
  readonly kunci: string;
  readonly label: string;
  /** Drawn from the forms; a hand edit takes its place. */
  readonly draf: string;
}
/** Longer drafts would fill the page: the forms hold the rest. */
const BUTIR_TERBANYAK = 12;

/** The footer's text rows in the form's order, with drafts from what the divisions wrote. */
export function kakiE81({ daftarIndikator }: DataKantor, rekap: RekapCapaian): readonly KakiE81[] {
  const capaian = new Map(rekap.baris.map(({ kode, capaianSd }) => [kode, capaianSd]));
  const gabung = (pilih: (angka: number) => boolean, isi: (satu: Indikator) => string): string =>
    daftarIndikator
      .flatMap((satu) => {
        const hasil = capaian.get(satu.kode);
        const teks = isi(satu)
          .trim()
          .replace(/[.;\s]+$/, '');
        return hasil !== undefined && terhitung(hasil) && pilih(hasil.nilai) && teks !== '' ? [teks] : [];
      })
      .filter((teks, ke, semua) => semua.indexOf(teks) === ke)
      .slice(0, BUTIR_TERBANYAK)
      .join('; ');
  const tercapai = (angka: number) => angka >= 100;
  const kurang = (angka: number) => angka < 100;
  return [
    {
      kunci: 'pendorong',
      label: 'Faktor pendorong keberhasilan kinerja:',
      draf: gabung(tercapai, ({ faktorPendorong }) => faktorPendorong),
    },
    {
      kunci: 'penghambat',
      label: 'Faktor penghambat pencapaian kinerja:',
      draf: gabung(kurang, ({ faktorPenghambat }) => faktorPenghambat),
    },
    {
      kunci: 'lanjut-triwulan',
      label: 'Tindak lanjut yang diperlukan dalam triwulan berikutnya*):',
      draf: gabung(kurang, ({ tindakLanjut }) => tindakLanjut),
    },
    {
      kunci: 'lanjut-renja',
      label: 'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah Kabupaten/Kota berikutnya*):',
      draf: '',
    },
  ];
}

/** One signature, top to bottom. */
export interface TandaTanganE81 {
  readonly tempatTanggal: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
}

const TITIK = '....................';
/** Left: the head of the office. Right: Bappeda, whose name this office fills in. `tanggal`: ISO date, `''` leaves room. */
export function tandaTanganE81({ profil }: DataKantor, tanggal: string): readonly [TandaTanganE81, TandaTanganE81] {
  const { tempat, daerah, penandatangan } = profil;
  const hari = tanggal === '' ? TITIK : formatTanggal(tanggal);
  return [
    {
      tempatTanggal: `Disusun ${tempat}, tanggal ${hari}`,
      jabatan: penandatangan.jabatan,
      nama: penandatangan.nama,
      nip: penandatangan.nip.trim() === '' ? '' : `NIP. ${formatNip(penandatangan.nip)}`,
    },
    {
      tempatTanggal: `Disetujui/Dievaluasi ${tempat}, tanggal ${TITIK}`,
      jabatan: `Kepala Bappeda ${daerah}`,
      nama: '',
      nip: '',
    },
  ];
}
