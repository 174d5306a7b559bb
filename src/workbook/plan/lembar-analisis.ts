import { romawiOf } from '../../domain/periode/periode';
import { rumusJumlahBelum } from '../formula/rumus-analisis';
import { areaAturan } from '../formula/rumus-aturan';
import { KOLOM_ANALISIS, lebarAnalisis, tabelTren } from '../layout/analisis';
import { bidangCetak, siapCetak } from '../layout/cetak';
import { colOf, resolve, type TableLayout } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { tinggiBaris } from '../layout/tinggi-baris';
import { areaOf, formula, merge, rowHeight, runsOf, style, values } from './baris-blok';
import { grafikSeksi } from './grafik-analisis';
import { bagiHalaman, tinggiTertulis, type Blok } from './halaman';
import { pengisiSeksi, type SumberAnalisis } from './isi-analisis';
import { BARIS_KAKI, kakiTabel, tempatKaki } from './kaki-tabel';
import { kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { bulatTanpaDesimal, pitaPredikat } from './pita-predikat';
import type { Lingkungan } from './sumber';
import type { SusunanRekap } from './susunan-rekap';
import { columnIn } from './tempat';
import { BELUM_TERBANYAK } from '../layout/analisis';
import { tempatAnalisis, TINGGI_BARIS_GRAFIK, type TempatSeksi } from './tempat-analisis';
import { tinggiTabel } from './tinggi-tabel';
import { lebarKolom } from './tulis-tabel';
import type { Change } from './types';

const TINGGI_ISI = 17;
const TINGGI_KAKI = 24;

/** Cells of one row that are merged: a column and the fillers after it. */
const gabungan = (layout: TableLayout): readonly { readonly dari: number; readonly cols: number }[] => {
  const isi = layout.urutan.slice(0, KOLOM_ANALISIS).map((kunci) => kunci.startsWith('isi'));
  return runsOf(isi).flatMap(({ dari, sampai, isi: kosong }) =>
    kosong ? [{ dari: dari - 1, cols: sampai - dari + 1 }] : [],
  );
};

function kepalaSeksi({ barisJudul, barisCatatan, judul, catatan, area, layout }: TempatSeksi, sumber: SumberAnalisis) {
  const { sheet } = area;
  const tampak = layout.urutan.slice(0, KOLOM_ANALISIS).filter((kunci) => layout.kolom[kunci]?.peran !== 'bantu');
  const teks = tampak.map((kunci) => resolve(layout.kolom[kunci]?.judul ?? '', sumber.lingkungan));
  const baris = area.row - 1;
  const tinggi = tinggiBaris(
    tampak.map((kunci, ke) => ({ isi: teks[ke] ?? '', lebar: layout.kolom[kunci]?.lebar ?? 60, tebal: true })),
    TINGGI_ISI,
  );
  const lebar = areaOf(sheet, barisCatatan ?? 0, 0, 1, KOLOM_ANALISIS);
  const bantu = layout.urutan
    .slice(tampak.length)
    .map((kunci) => resolve(layout.kolom[kunci]?.judul ?? '', sumber.lingkungan));
  return [
    values(sheet, barisJudul, 0, [[judul]]),
    style('judul.bagian', areaOf(sheet, barisJudul, 0, 1, KOLOM_ANALISIS)),
    rowHeight(sheet, barisJudul, 20),
    ...(barisCatatan === null || catatan === null
      ? []
      : [
          catatan === ''
            ? formula(sheet, barisCatatan, 0, rumusJumlahBelum(sumber.tren, BELUM_TERBANYAK))
            : values(sheet, barisCatatan, 0, [[catatan]]),
          style('laporan.catatan', lebar),
          merge(lebar),
          rowHeight(
            sheet,
            barisCatatan,
            tinggiBaris([{ isi: catatan, lebar: lebarAnalisis(0, KOLOM_ANALISIS), ukuran: 8 }], 14),
          ),
        ]),
    values(sheet, baris, 0, [[...teks, ...bantu].map((satu) => (satu === '' ? null : satu))]),
    style('kepala.kolom', areaOf(sheet, baris, 0, 1, tampak.length)),
    ...gabungan(layout).map(({ dari, cols }) => merge(areaOf(sheet, baris, dari, 1, cols))),
    rowHeight(sheet, baris, tinggi),
  ];
}

/** Texts that decide the heights of a section's rows: its own names, or the longest indicator where ranks decide who stands there. */
function tinggiSeksi({ nama, area }: TempatSeksi, { susunan, lingkungan }: SumberAnalisis): Change[] {
  const { sheet, row, rows } = area;
  if (nama === namaTabel.analisis) {
    const tampil = susunan.baris.map((baris, ke) => ({
      ...baris,
      nama: susunan.daftarIndikator[ke]?.indikator ?? null,
    }));
    return tinggiTabel(sheet, tabelTren, lingkungan, row, tampil, TINGGI_ISI);
  }
  const lebar = lebarAnalisis(1, 3);
  const perTeks = (daftar: readonly string[]): Change[] =>
    runsOf(daftar.map((isi) => tinggiBaris([{ isi, lebar, indentasi: 1 }], TINGGI_ISI))).map(({ dari, sampai, isi }) =>
      rowHeight(sheet, row + dari, isi, sampai - dari),
    );
  if (nama === namaTabel.analisisSasaran && susunan.sasaran.length > 0) return perTeks(susunan.sasaran);
  if (nama !== namaTabel.analisisTertinggi && nama !== namaTabel.analisisTerendah && nama !== namaTabel.analisisBelum)
    return perTeks(['', ...susunan.daftarBidang.map((bidang) => bidang.nama)]);
  const terpanjang = susunan.daftarIndikator.reduce(
    (satu, { indikator }) => (indikator.length > satu.length ? indikator : satu),
    '',
  );
  return [
    rowHeight(
      sheet,
      row,
      tinggiBaris([{ isi: terpanjang, lebar: lebarAnalisis(3, 1), indentasi: 1 }], TINGGI_ISI),
      rows,
    ),
  ];
}

function formatSeksi({ area, layout, nama }: TempatSeksi, { lingkungan }: SumberAnalisis): Change[] {
  const kolom = (kunci: string) => (layout.urutan.includes(kunci) ? [columnIn(area, colOf(layout, kunci))] : []);
  return [
    ...gabungan(layout).flatMap(({ dari, cols }) =>
      Array.from({ length: area.rows }, (_, ke) => merge(areaOf(area.sheet, area.row + ke, dari, 1, cols))),
    ),
    ...(nama === namaTabel.analisisBelum ? [] : kolom('predikat').flatMap((at) => pitaPredikat(at, lingkungan.peta))),
    ...['targetSd', 'realisasiSd'].flatMap((kunci) => kolom(kunci).map(bulatTanpaDesimal)),
  ];
}

function grafik({ nama, area, areaGrafik }: TempatSeksi, { lingkungan }: SumberAnalisis): Change[] {
  const satu = grafikSeksi[nama];
  if (satu === undefined || areaGrafik === null) return [];
  return [
    rowHeight(area.sheet, areaGrafik.row, TINGGI_BARIS_GRAFIK, areaGrafik.rows),
    {
      op: 'chart.put',
      sheet: area.sheet,
      name: satu.nama,
      // A row below the break: a frame that begins on the boundary is drawn on the page before, too.
      chart: {
        ...satu.spec(area, lingkungan),
        place: { ...areaGrafik, row: areaGrafik.row + 1, rows: areaGrafik.rows - 1 },
      },
    },
  ];
}

/** A section's headings stay with its first rows, its chart stays whole; the indicators begin a page of their own. */
function halaman(seksi: readonly TempatSeksi[], changes: readonly Change[], muat: number): readonly number[] {
  const deret = tinggiTertulis(changes);
  const utama = seksi.at(-1);
  const blok = seksi.slice(0, -1).flatMap(({ barisJudul, area, areaGrafik, sampai }, ke): Blok[] => {
    const mulai = ke === 0 ? 0 : barisJudul;
    const awal = area.row + Math.min(2, area.rows);
    const akhir = areaGrafik?.row ?? sampai;
    const bolehPecah = area.rows > 25;
    const badan: Blok[] = bolehPecah
      ? [
          { row: mulai, tinggi: deret(mulai, awal), bolehPecah: false },
          { row: awal, tinggi: deret(awal, akhir), bolehPecah: true },
        ]
      : [{ row: mulai, tinggi: deret(mulai, akhir), bolehPecah: false }];
    return areaGrafik === null
      ? badan
      : [...badan, { row: areaGrafik.row, tinggi: deret(areaGrafik.row, sampai), bolehPecah: false }];
  });
  const depan = bagiHalaman(blok, muat, 0);
  if (utama === undefined) return depan;
  const kepala = deret(utama.barisJudul, utama.area.row);
  const ulang = kepala.reduce((jumlah, satu) => jumlah + satu, 0);
  const isi = { row: utama.barisJudul, tinggi: deret(utama.barisJudul, utama.sampai), bolehPecah: true };
  const kaki = { row: utama.sampai, tinggi: deret(utama.sampai, utama.sampai + BARIS_KAKI), bolehPecah: false };
  return [...depan, utama.barisJudul, ...bagiHalaman([isi, kaki], muat, ulang)];
}

/** What the figures say: per division and sasaran, through the quarters, best and worst, beside the budget, and what is missing. Nothing on it is entered. */
export function lembarAnalisis(
  susunan: SusunanRekap,
  lingkungan: Lingkungan,
  sheet: string,
  hapusDahulu: boolean,
): Change[] {
  const { periode } = lingkungan;
  const judulPeriode = `Triwulan ${romawiOf(periode.triwulan)} Tahun ${periode.tahun}`;
  const seksi = tempatAnalisis(susunan, sheet);
  const utama = seksi.at(-1);
  if (utama === undefined) return [];
  const sumber: SumberAnalisis = { susunan, lingkungan, tren: utama.area };
  const isi = [
    ...lebarKolom(sheet, tabelTren, lingkungan),
    ...kepalaLembar(
      sheet,
      'ANALISIS CAPAIAN KINERJA TRIWULAN',
      judulPeriode,
      'Semua sel dihitung dari Rekap, Isian, dan Anggaran; tidak ada yang diisi di sini.',
    ),
    ...seksi.flatMap((satu) => [
      ...kepalaSeksi(satu, sumber),
      ...(pengisiSeksi[satu.nama]?.(satu.layout)(satu.area, sumber) ?? []),
      ...tinggiSeksi(satu, sumber),
      ...formatSeksi(satu, sumber),
      ...grafik(satu, sumber),
    ]),
    ...kakiTabel(tempatKaki(sheet, utama.sampai), lingkungan.peta, {
      cols: KOLOM_ANALISIS,
      tinggi: Array.from({ length: BARIS_KAKI }, () => TINGGI_KAKI),
      tertulis: [],
    }),
  ];
  const dasar = siapCetak('landscape', 'Folio', `Analisis - ${judulPeriode}`);
  const bidang = bidangCetak(dasar);
  const muat = bidang.tinggi / Math.min(1, bidang.lebar / lebarAnalisis(0, KOLOM_ANALISIS));
  return lembarBaru({
    sheet,
    id: 'analisis',
    hapusDahulu,
    beku: null,
    cetak: {
      ...dasar,
      printArea: areaOf(sheet, 0, 0, utama.sampai + BARIS_KAKI, KOLOM_ANALISIS),
      // Rows are repeated on the pages after them only: the sections above keep their own headings.
      titleRows: { first: utama.barisJudul, last: utama.area.row - 1 },
      breaks: halaman(seksi, isi, muat),
    },
    isi,
    nama: [
      ...seksi.map(({ nama, area }) => [nama, area] as const),
      ...seksi.flatMap(({ catatan, barisCatatan }) =>
        catatan === '' && barisCatatan !== null
          ? [[namaTabel.kalimatBelum, areaOf(sheet, barisCatatan, 0)] as const]
          : [],
      ),
      ...(areaAturan(lingkungan.peta) === null
        ? []
        : [[namaTabel.kakiAnalisis, tempatKaki(sheet, utama.sampai)] as const]),
    ].map(([name, at]) => ({ op: 'name.set', name, at, visible: false }) as const),
  });
}
