import { naskahSop } from '../../domain/sop/naskah';
import { nomorTerlewat } from '../../domain/sop/revisi';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { KeadaanSop, Sop } from '../../domain/sop/sop';
import { rujukanPengaturan } from '../formula/rujukan-beranda';
import { rumusKepala } from '../formula/rumus-kepala';
import { bidangCetak, siapCetak } from '../layout/cetak';
import type { KonteksJudul } from '../layout/define-table';
import { tabelKendali } from '../layout/kendali';
import { judulLembar, namaTabel } from '../layout/nama';
import type { GayaId } from '../layout/style';
import { barisKendali, kalimatSop, type BarisKendali } from './baris-kendali';
import { areaOf, formula, merge, rowHeight, style, values } from './baris-blok';
import { bagiHalaman } from './halaman';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change, PageSetup } from './types';

const sheet = judulLembar.kendali;
const KOLOM = tabelKendali.urutan.length;
/** Least height of a step's row (points). */
const TINGGI_KENDALI = 20;
const BARIS_LANGKAH = BARIS_KEPALA + 2;
/** Where the steps of this edition of the SOP stand. */
export const tempatKendali = ({ langkah }: Sop): Area => areaOf(sheet, BARIS_LANGKAH, 0, langkah.length, KOLOM);

/** Points of the rows above the steps, and of those below them. */
const TINGGI_KEPALA = [22, 15, 15, 15, 16, 38];
const TINGGI_KAKI = [15, 12, 12, 12, 12, 24, 15, 15, 28, 15, 15, 15, 15, 15, 15];

/** Steps that stay on the signatures' page: nobody signs a page that tells nothing. */
const LANGKAH_BERSAMA_TANDA = 2;

/** Row heights that show every text, and the page set-up that goes with them: the signatures are never torn from the notes and the last steps. */
export function ukuranKendali(
  area: Area,
  konteks: KonteksJudul,
  baris: readonly BarisKendali[],
): { readonly tinggi: readonly Change[]; readonly cetak: PageSetup } {
  const tinggi = tinggiTabel(area.sheet, tabelKendali, konteks, area.row, baris, TINGGI_KENDALI);
  const perBaris = tinggi.flatMap((change) =>
    change.op === 'rowHeight' ? Array.from({ length: change.rows }, () => change.points) : [],
  );
  const titleRows = { first: area.row - 2, last: area.row - 1 };
  const dasar = siapCetak('landscape', 'Folio', 'Kendali SOP - Capaian Kinerja Triwulan', { titleRows });
  const { lebar, tinggi: halaman } = bidangCetak(dasar);
  const lebarTabel = tabelKendali.urutan.reduce((jumlah, kunci) => jumlah + tabelKendali.kolom[kunci].lebar, 0);
  const ikut = Math.max(0, area.rows - LANGKAH_BERSAMA_TANDA);
  const breaks = bagiHalaman(
    [
      { row: 0, tinggi: TINGGI_KEPALA, bolehPecah: false },
      { row: area.row, tinggi: perBaris.slice(0, ikut), bolehPecah: true },
      { row: area.row + ikut, tinggi: [...perBaris.slice(ikut), ...TINGGI_KAKI], bolehPecah: false },
    ],
    // The sheet is shrunk to the width of the paper.
    halaman * Math.max(1, lebarTabel / lebar),
    54,
  );
  return { tinggi, cetak: { ...dasar, breaks } };
}

/** The SOP's gaps explained, and what is quoted. */
const kalimatKaki = ({ naskah, revisi }: KeadaanSop): readonly string[] => {
  const terlewat = nomorTerlewat(naskah.langkah);
  return [
    terlewat.length === 0
      ? 'Nomor langkah berurutan menurut naskah SOP yang berlaku.'
      : `Nomor ${terlewat.join(', ')} tidak ada pada naskah SOP; tidak ada langkah yang ditambahkan.`,
    revisi === null
      ? 'Bagan pelaksana hilang dari naskah SOP: pelaksana bertanda (usulan) sampai kantor menetapkannya. Uraian, kelengkapan, waktu, dan output dikutip apa adanya.'
      : 'Pelaksana bertanda (usulan) belum ditetapkan kantor. Uraian, kelengkapan, waktu, dan output menurut revisi di atas.',
    'Waktu dan nama menurut pengisian. Lama dihitung pada jam kerja kantor, sejak langkah terakhir kali dimulai.',
  ];
};

/** By which hours time is counted: live, so that the sheet says what Beranda says. */
function rumusJamKerja(peta: Lingkungan['peta']): readonly string[] {
  const sel = rujukanPengaturan(peta);
  const bila = (kunci: string, awalan: string, akhiran = ''): string =>
    `IF(${sel(kunci)}="","","${awalan}"&${sel(kunci)}&"${akhiran}")`;
  const libur = sel('hariLibur');
  const jumlahLibur = `(LEN(${libur})-LEN(SUBSTITUTE(${libur},";",""))+1)`;
  const zona = `IF(OR(${sel('zonaWaktu')}="",${sel('zonaWaktu')}="perangkat"),""," "&${sel('zonaWaktu')})`;
  return [
    `="Jam kerja: "&${sel('jamKerja')}&${zona}&"."&${bila('batasTerima', ' Yang tiba mulai pukul ', ' dihitung sejak hari kerja berikutnya.')}`,
    `=IF(${libur}="","Hari libur belum diisi pada Beranda: setiap hari kerja dihitung.",${jumlahLibur}&" hari libur menurut Beranda tidak dihitung.")&IF(${sel('masaKhusus')}="",""," Jam kerja lain: "&${sel('masaKhusus')}&".")`,
  ];
}

const KIRI = { col: 1, cols: 3 } as const;
const KANAN = { col: 9, cols: 4 } as const;
const BARIS_TANDA = 8;

/** Head of office on the left as Beranda names them, who keeps the sheet on the right, filled in by hand. */
function tandaTangan(row: number, { peta }: Lingkungan): Change[] {
  const kepala = rumusKepala(peta);
  const sel = (ke: number, { col, cols }: typeof KIRI | typeof KANAN, gaya: GayaId): Change[] => {
    const at = areaOf(sheet, row + ke, col, 1, cols);
    return [merge(at), style(gaya, at)];
  };
  const kiri: readonly (readonly [number, string, GayaId])[] = [
    [1, kepala.jabatan, 'tanda.jabatan'],
    [5, kepala.nama, 'tanda.nama'],
    [6, kepala.pangkat, 'tanda.tengah'],
    [7, kepala.nip, 'tanda.tengah'],
  ];
  const kanan: readonly (readonly [number, GayaId])[] = [
    [0, 'isian.tengah'],
    [5, 'isian.tengah'],
    [6, 'isian.tengah'],
    [7, 'isian.tengah'],
  ];
  return [
    values(sheet, row, KIRI.col, [['Mengetahui']]),
    ...sel(0, KIRI, 'tanda.tengah'),
    ...kiri.flatMap(([ke, teks, gaya]) => [formula(sheet, row + ke, KIRI.col, teks), ...sel(ke, KIRI, gaya)]),
    values(sheet, row, KANAN.col, [['Tempat, tanggal']]),
    values(sheet, row + 1, KANAN.col, [[naskahSop.pelaksana.KASUBAG.jabatan]]),
    values(sheet, row + 5, KANAN.col, [['Nama'], ['Pangkat'], ['NIP.']]),
    ...sel(1, KANAN, 'tanda.jabatan'),
    ...kanan.flatMap(([ke, gaya]) => sel(ke, KANAN, gaya)),
    rowHeight(sheet, row, 15, BARIS_TANDA),
    rowHeight(sheet, row + 1, 28),
  ];
}

/** The control sheet, filled from the state that is known when it is made. */
export function lembarKendali(
  keadaan: KeadaanSop,
  pengaturan: Pengaturan,
  lingkungan: Lingkungan,
  hapusDahulu: boolean,
): Change[] {
  const baris = barisKendali(keadaan, pengaturan, new Map());
  const kaki = BARIS_LANGKAH + baris.length + 1;
  const kalimat = kalimatKaki(keadaan);
  const jamKerja = rumusJamKerja(lingkungan.peta);
  const catatanKaki = kalimat.length + jamKerja.length;
  const area = tempatKendali(keadaan.naskah);
  const { tinggi, cetak } = ukuranKendali(area, lingkungan, baris);
  return lembarBaru({
    sheet,
    id: 'kendali',
    hapusDahulu,
    beku: { rows: BARIS_LANGKAH, cols: 2 },
    cetak,
    isi: [
      ...lebarKolom(sheet, tabelKendali, lingkungan),
      ...kepalaLembar(sheet, 'KENDALI SOP EVALUASI INTERNAL CAPAIAN KINERJA', '', kalimatSop(keadaan)),
      formula(sheet, 1, 0, rumusKepala(lingkungan.peta).kop),
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
        row: BARIS_LANGKAH,
        col: 0,
        baris,
        rumus: {},
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      ...tinggi,
      values(
        sheet,
        kaki,
        0,
        kalimat.map((satu) => [satu]),
      ),
      ...jamKerja.map((rumus, ke) => formula(sheet, kaki + kalimat.length + ke, 0, rumus)),
      ...Array.from({ length: catatanKaki }, (_, ke) => areaOf(sheet, kaki + ke, 0, 1, KOLOM)).flatMap((at) => [
        merge(at),
        style('laporan.catatan', at),
      ]),
      rowHeight(sheet, kaki + catatanKaki - 1, 24),
      ...tandaTangan(kaki + catatanKaki + 1, lingkungan),
    ],
    nama: [{ op: 'name.set', name: namaTabel.kendali, at: area, visible: false }],
  });
}
