import type { Isi } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, kunciKolom, tabelTerbaca } from '../codec/baca-baris';
import { isBarisKosong, isUrut, lembarDiganti, temuanBaris } from '../codec/temuan-baris';
import { daftarKetik, kolomHilang, kolomPindah, type TabelKetik } from '../codec/temuan-kolom';
import { rumusIsian } from '../formula/rumus-isian';
import { isFormula } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { namaIsian, namaTabel } from '../layout/nama';
import { areaOf, runsOf, values } from './baris-blok';
import { planPulihkanRumus } from './plan-pulihkan-rumus';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { petaTempat } from './tempat';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, rumusTabel } from './tulis-tabel';
import type { Area, Change, TableRead, WorkbookSnapshot } from './types';

/** Rows of headings above a table's body. */
const BARIS_JUDUL = 2;
const nomorOf = (nomor: Isi): number => (typeof nomor === 'number' ? nomor : Number.POSITIVE_INFINITY);

/** A form without its empty rows, in the order of its numbers, formulas on every row; `[]` where nothing is amiss. */
function rapikanIsian(tabel: TableRead, lingkungan: Lingkungan, rumusKurang: boolean): Change[] {
  const { sheet, row, col } = tabel.area;
  const semua = bacaBaris(tabelIsian, tabel);
  const kosong = semua.filter(isBarisKosong);
  // A table whose rows all go would lose its name.
  const buang = kosong.length < semua.length ? kosong : [];
  const urut = isUrut(semua);
  if (buang.length === 0 && urut && !rumusKurang) return [];
  const isi = semua
    .filter((baris) => !buang.includes(baris))
    .map((baris) => baris.isi)
    .sort((a, b) => (urut ? 0 : nomorOf(a.nomor) - nomorOf(b.nomor)));
  const area: Area = { ...tabel.area, rows: isi.length };
  const tulis = runsOf(tabelIsian.urutan.map((kunci) => isFormula(tabelIsian.kolom[kunci]))).flatMap(
    (run): Change[] => {
      if (run.isi) return [];
      const kunci = tabelIsian.urutan.slice(run.dari, run.sampai);
      return [
        values(
          sheet,
          row,
          col + run.dari,
          isi.map((satu, ke) => kunci.map((kolom): Isi => (kolom === 'nomor' ? ke + 1 : satu[kolom]))),
        ),
      ];
    },
  );
  return [
    { op: 'unprotect', sheet },
    ...[...buang].reverse().map(({ urut: ke }): Change => ({ op: 'rows.delete', sheet, row: row + ke, count: 1 })),
    ...tulis,
    ...rumusTabel({
      sheet,
      layout: tabelIsian,
      konteks: lingkungan,
      row,
      col,
      baris: Array.from({ length: isi.length }, () => ({})),
      rumus: rumusIsian(areaOf(sheet, row, col, area.rows, area.cols), lingkungan),
      sumberPilihan: () => '',
    }),
    { op: 'protect', sheet },
  ];
}

/**
 * Each column back to its place from left to right; the first one stays, or the table's name would not follow. Headings are parted before,
 * because Excel moves no piece of a merged cell, and written anew after.
 */
function kembalikanKolom(ketik: TabelKetik, konteks: Lingkungan): Change[] {
  if (kolomPindah(ketik).length === 0) return [];
  const { layout, tabel } = ketik;
  const { sheet, row, col, rows } = tabel.area;
  const kini = [...kunciKolom(layout, tabel)];
  const pindah = layout.urutan.flatMap((kunci, ke): Change[] => {
    const dari = kini.indexOf(kunci);
    if (ke === 0 || dari <= ke) return [];
    kini.splice(dari, 1);
    kini.splice(ke, 0, kunci);
    return [{ op: 'column.move', sheet, from: col + dari, to: col + ke, rows: row + rows }];
  });
  const kepala = {
    layout,
    konteks,
    row: row - BARIS_JUDUL,
    gayaGrup: 'kepala.grup',
    gayaKolom: 'kepala.kolom',
  } as const;
  return [
    { op: 'unmerge', at: areaOf(sheet, row - BARIS_JUDUL, col, BARIS_JUDUL, layout.urutan.length) },
    ...pindah,
    ...tulisKepala({ sheet, ...kepala }),
    ...lebarKolom(sheet, layout, konteks).filter(({ op }) => op !== 'outline'),
  ];
}

/** Cells parted, entry columns shown, columns put back. */
function rapikanKolom(ketik: TabelKetik, lingkungan: Lingkungan): Change[] {
  const { layout, tabel } = ketik;
  const { area } = tabel;
  const kunciDi = kunciKolom(layout, tabel);
  const isi: Change[] = [
    ...((tabel.merged ?? []).length > 0 ? [{ op: 'unmerge', at: area } as const] : []),
    ...kolomHilang(ketik, lingkungan.periode).map((kunci): Change => {
      const col = area.col + kunciDi.indexOf(kunci);
      return { op: 'columnHidden', sheet: area.sheet, col, cols: 1, hidden: false };
    }),
    ...kembalikanKolom(ketik, lingkungan),
  ];
  return isi.length === 0 ? [] : [{ op: 'unprotect', sheet: area.sheet }, ...isi, { op: 'protect', sheet: area.sheet }];
}

/**
 * Puts right what people did to rows, columns and titles, without losing an entry: order, empty rows, missing formulas, merged cells,
 * hidden and moved columns, sheet titles. Where columns were moved, rows are left for the next run: they are written by place.
 */
export function planRapikan(snapshot: WorkbookSnapshot, { daftarBidang, periode }: DataKantor): Rancangan {
  const peta = petaTempat(snapshot);
  const lingkungan: Lingkungan = { periode, peta };
  const temuan = temuanBaris(snapshot, daftarBidang, (tertulis) => tertulis);
  const kurang = temuan.filter(({ kode }) => kode === 'S12').map(({ lokasi }) => lokasi);
  const ketik = daftarKetik(snapshot, daftarBidang);
  const pindah = ketik.some((satu) => kolomPindah(satu).length > 0);
  const kolom = ketik.flatMap((satu) => rapikanKolom(satu, lingkungan));
  const isian = daftarBidang.flatMap(({ kode }): Change[] => {
    const tabel = tabelTerbaca(snapshot, namaIsian(kode));
    const rumusKurang = kurang.some(({ tabel: id, bidang }) => id === 'isian' && bidang === kode);
    return tabel && !pindah ? rapikanIsian(tabel, lingkungan, rumusKurang) : [];
  });
  const lain = (
    [
      ['iku', namaTabel.iku],
      ['anggaran', namaTabel.anggaran],
      ['bukti', namaTabel.bukti],
    ] as const
  ).flatMap(([tabel, nama]) => (kurang.some((lokasi) => lokasi.tabel === tabel) ? [nama] : []));
  const rumus = lain.length === 0 || pindah ? [] : planPulihkanRumus(snapshot, periode, lain).changes;
  const judul = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const nama = lembarDiganti(snapshot, daftarBidang)
    .filter(({ harap }) => !judul.has(harap.toLowerCase()))
    .map(({ kini, harap }): Change => ({ op: 'sheet.rename', sheet: kini, to: harap }));
  // Titles last: everything before names the sheets as they are called now.
  const changes = [...kolom, ...isian, ...rumus, ...nama];
  const lembar = [...new Set(changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])))];
  return rancangan(changes, pratinjau('lembar-dirapikan', lembar), peta);
}
