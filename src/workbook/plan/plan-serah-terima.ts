import { romawiOf } from '../../domain/periode/periode';
import type { Isi } from '../../domain/indikator/indikator';
import { waktuKata } from '../../domain/shared/waktu-kata';
import { tabelTerbaca } from '../codec/baca-baris';
import { rumusKepala } from '../formula/rumus-kepala';
import { bidangCetak, siapCetak } from '../layout/cetak';
import { namaTabel } from '../layout/nama';
import type { GayaId } from '../layout/style';
import { tinggiBaris } from '../layout/tinggi-baris';
import { areaOf, formula, merge, rowHeight, style, values } from './baris-blok';
import { gantiLembar } from './ganti-lembar';
import { isiSerahTerima } from './isi-serah-terima';
import { bagiHalaman, tinggiTertulis } from './halaman';
import { idLuwes, judulLuwes } from './judul-luwes';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import type { BagianSerah, MasukanSerah } from './masukan-serah';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { tautanBeranda } from './tautan';
import { denganTempat, petaTempat } from './tempat';
import type { Area, Change, WorkbookSnapshot } from './types';

const lebar = [128, 268, 164] as const;
const KOLOM = lebar.length;
/** Rows for remarks, place and date, job title, name, NIP: their order is what keeps entries in place. */
const BARIS_CATATAN = 6;
const barisOrang = ['Tempat, tanggal', 'Jabatan', 'Nama', 'NIP'] as const;
const BARIS_ISIAN = BARIS_CATATAN + 1 + barisOrang.length;

const tinggiOf = (baris: readonly Isi[]): number =>
  tinggiBaris(
    baris.map((isi, ke) => ({ isi, lebar: lebar[ke] ?? 0, indentasi: 1 })),
    16,
  );

function tulisBagian(sheet: string, row: number, { judul, kepala, baris, kosong }: BagianSerah): Change[] {
  const isi = baris.length === 0 ? [[kosong, '', '']] : baris;
  return [
    values(sheet, row, 0, [[judul]]),
    style('judul.bagian', areaOf(sheet, row, 0, 1, KOLOM)),
    rowHeight(sheet, row, 22),
    values(sheet, row + 1, 0, [[...kepala], ...isi.map((satu) => satu.map((sel) => (sel === '' ? null : sel)))]),
    style('kepala.kolom', areaOf(sheet, row + 1, 0, 1, KOLOM)),
    style('tetap.teks', areaOf(sheet, row + 2, 0, isi.length, KOLOM)),
    ...isi.map((satu, ke) => rowHeight(sheet, row + 2 + ke, tinggiOf(satu))),
  ];
}
const tinggiBagian = ({ baris }: BagianSerah): number => Math.max(1, baris.length) + 3;

/** Entries of the sheet that stands, by their place in the block; nothing where the block has another size. */
function isianLama(snapshot: WorkbookSnapshot): readonly (readonly Isi[])[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.serahTerima);
  if (tabel?.area.rows !== BARIS_ISIAN) return [];
  return tabel.values.map((baris) => baris.map((isi) => (typeof isi === 'boolean' ? String(isi) : isi)));
}

/** Remarks and the two people who sign: filled in by hand, kept when the sheet is made anew. */
function tulisIsian(sheet: string, { row }: Area, lama: readonly (readonly Isi[])[]): Change[] {
  const orang = row + BARIS_CATATAN;
  const penuh = (ke: number, gaya: GayaId): Change[] => {
    const at = areaOf(sheet, ke, 0, 1, KOLOM);
    return [merge(at), style(gaya, at)];
  };
  const catatan = Array.from({ length: BARIS_CATATAN }, (_, ke) => [lama[ke]?.[0] ?? null]);
  const diisi = barisOrang.map((label, ke): readonly Isi[] => {
    const semula = lama[BARIS_CATATAN + 1 + ke];
    return [label, semula?.[1] ?? null, semula?.[2] ?? null];
  });
  return [
    values(sheet, row - 1, 0, [['11. Catatan tambahan (diisi tangan)']]),
    style('judul.bagian', areaOf(sheet, row - 1, 0, 1, KOLOM)),
    values(sheet, row, 0, catatan),
    ...catatan.flatMap((_, ke) => penuh(row + ke, 'isian.teks')),
    rowHeight(sheet, row, 22, BARIS_CATATAN),
    values(sheet, orang, 0, [['', 'Yang menyerahkan', 'Yang menerima'], ...diisi]),
    style('kepala.kolom', areaOf(sheet, orang, 0, 1, KOLOM)),
    style('tetap.teks', areaOf(sheet, orang + 1, 0, barisOrang.length)),
    style('isian.teks', areaOf(sheet, orang + 1, 1, barisOrang.length, 2)),
    rowHeight(sheet, orang + 1, 22, barisOrang.length),
    values(sheet, row + BARIS_ISIAN, 0, [['Tanda tangan']]),
    style('tetap.teks', areaOf(sheet, row + BARIS_ISIAN, 0, 1, KOLOM)),
    rowHeight(sheet, row + BARIS_ISIAN, 64),
  ];
}

/** No heading stands without its first row, and the people who sign stand with the remarks that they sign. */
function batasHalaman(mulai: readonly number[], isian: Area, isi: readonly Change[]): readonly number[] {
  const deret = tinggiTertulis(isi);
  const bidang = bidangCetak(siapCetak('portrait', 'Folio', ''));
  const selebar = lebar.reduce((jumlah, satu) => jumlah + satu, 0);
  return bagiHalaman(
    [
      { row: 0, tinggi: deret(0, BARIS_KEPALA), bolehPecah: false },
      ...mulai.flatMap((row, ke) => [
        { row, tinggi: deret(row, row + 3), bolehPecah: false },
        { row: row + 3, tinggi: deret(row + 3, mulai[ke + 1] ?? isian.row - 1), bolehPecah: true },
      ]),
      {
        row: isian.row - 1,
        tinggi: deret(isian.row - 1, isian.row + BARIS_ISIAN + 1),
        bolehPecah: false,
      },
    ],
    // The sheet is shrunk to the width of the paper.
    bidang.tinggi * Math.max(1, selebar / bidang.lebar),
    0,
  );
}

/** The hand-over sheet as of now: computed parts are written anew, what was typed stays. */
export function planSerahTerima(snapshot: WorkbookSnapshot, masukan: MasukanSerah): Rancangan {
  const dasar = petaTempat(snapshot);
  const kini = dasar.cari(namaTabel.serahTerima);
  const luwes = judulLuwes(snapshot, 'serahTerima');
  const id = idLuwes('serahTerima');
  const ganti = gantiLembar(snapshot, id, kini?.sheet ?? luwes.sheet, namaTabel.serahTerima);
  const { sheet } = ganti;
  const { tahun, triwulan } = masukan.data.periode;
  const judulPeriode = `Triwulan ${romawiOf(triwulan)} Tahun ${tahun}`;
  let row = BARIS_KEPALA;
  const mulai: number[] = [];
  const bagian = isiSerahTerima(masukan, dasar).flatMap((satu) => {
    const changes = tulisBagian(sheet, row, satu);
    mulai.push(row);
    row += tinggiBagian(satu);
    return changes;
  });
  const isian = areaOf(sheet, row + 1, 0, BARIS_ISIAN, KOLOM);
  const akhir = ganti.sesudah.find((change) => change.op === 'sheet.rename');
  const tampil = akhir?.op === 'sheet.rename' ? akhir.to : sheet;
  const peta = denganTempat(dasar, namaTabel.serahTerima, { ...isian, sheet: tampil });
  const isi: readonly Change[] = [
    ...lebar.map((points, col): Change => ({ op: 'columnWidth', sheet, col, cols: 1, points })),
    ...kepalaLembar(
      sheet,
      'SERAH TERIMA PEKERJAAN',
      '',
      `Capaian Kinerja ${judulPeriode}. Keadaan pada ${waktuKata(masukan.waktu)}; susun ulang untuk keadaan terbaru.`,
    ),
    formula(sheet, 1, 0, rumusKepala(dasar).kop),
    ...bagian,
    ...tulisIsian(sheet, isian, isianLama(snapshot)),
  ];
  const changes: Change[] = [
    ...ganti.dahulu,
    ...lembarBaru({
      sheet,
      id,
      hapusDahulu: kini === null && luwes.hapusDahulu,
      beku: null,
      cetak: siapCetak('portrait', 'Folio', `Serah terima - Capaian Kinerja ${judulPeriode}`, {
        printArea: areaOf(sheet, 0, 0, isian.row + BARIS_ISIAN + 1, KOLOM),
        breaks: batasHalaman(mulai, isian, isi),
      }),
      isi,
      nama: [{ op: 'name.set', name: namaTabel.serahTerima, at: isian, visible: false }],
    }),
    ...ganti.sesudah,
    ...tautanBeranda(peta, [], [namaTabel.serahTerima]),
    { op: 'activate', at: areaOf(tampil, 0, 0) },
  ];
  return rancangan(changes, pratinjau(kini ? 'lembar-ditulis-ulang' : 'lembar-baru', [tampil]), peta);
}
