import type { Bidang, Indikator, Isi } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { rumusIku } from '../formula/rumus-iku';
import { BIDANG_BERHENTI, tabelBidang } from '../layout/beranda';
import { colOf } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { judulIsian, namaIsian, namaTabel } from '../layout/nama';
import { areaOf, values } from './baris-blok';
import { isiTabel } from './isi-tabel';
import { barisIku, TINGGI_ISIAN } from './lembar-iku';
import { cetakIsian } from './cetak-isian';
import { subjudulIsian } from './lembar-isian';
import { pratinjau, type Pratinjau } from './pratinjau';
import { sumberPilihan } from './sumber';
import { tautan } from './tautan';
import { petaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisTabel } from './tulis-tabel';
import type { Area, Change, TableRead, WorkbookSnapshot } from './types';

/** What brings IKU and Beranda to another list of indicators and divisions. */
export interface RancanganSusunan {
  readonly changes: readonly Change[];
  readonly pratinjau: readonly Pratinjau[];
  /** The snapshot with the places that tables have afterwards, for whatever is planned next. */
  readonly sesudah: WorkbookSnapshot;
}

/** Names as they stand after rows were put in. */
const geser = (snapshot: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot => {
  const sisipan = changes.flatMap((change) => (change.op === 'rows.insert' ? [change] : []));
  const pindah = (area: Area): Area =>
    sisipan.reduce((kini, { sheet, row, count }) => {
      if (kini.sheet !== sheet || row >= kini.row + kini.rows) return kini;
      return row <= kini.row ? { ...kini, row: kini.row + count } : { ...kini, rows: kini.rows + count };
    }, area);
  return {
    ...snapshot,
    names: snapshot.names.map((nama) => (nama.area === null ? nama : { ...nama, area: pindah(nama.area) })),
  };
};

/** Fields that differ, one cell each: a field may be emptied here. */
function ubahBaris(tabel: TableRead, lama: DataKantor, baru: readonly Indikator[]): Change[] {
  const letak = new Map(bacaBaris(tabelIku, tabel).map(({ urut, isi }) => [teksSel(isi.kode).toLowerCase(), urut]));
  const dahulu = new Map(lama.daftarIndikator.map((satu) => [satu.kode, barisIku(satu)]));
  const { sheet, row, col } = tabel.area;
  return baru.flatMap((indikator): Change[] => {
    const urut = letak.get(indikator.kode.toLowerCase());
    const [awal, kini] = [dahulu.get(indikator.kode), barisIku(indikator)];
    if (urut === undefined || awal === undefined) return [];
    const sel = tabelIku.urutan.flatMap((kunci): Change[] => {
      const isi: Isi = kini[kunci] ?? null;
      return isi === (awal[kunci] ?? null) ? [] : [values(sheet, row + urut, col + colOf(tabelIku, kunci), [[isi]])];
    });
    return sel.length === 0
      ? []
      : [...tinggiTabel(sheet, tabelIku, { periode: lama.periode }, row + urut, [kini], TINGGI_ISIAN), ...sel];
  });
}

function planIku(snapshot: WorkbookSnapshot, lama: DataKantor, baru: DataKantor): Change[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.iku);
  if (!tabel) return [];
  const { sheet } = tabel.area;
  const ada = new Set(lama.daftarIndikator.map(({ kode }) => kode));
  const ubah = ubahBaris(tabel, lama, baru.daftarIndikator);
  const mau = new Map(
    baru.daftarIndikator.filter(({ kode }) => !ada.has(kode)).map((satu) => [satu.kode, barisIku(satu)]),
  );
  const tujuan = { layout: tabelIku, tabel, mau, tambah: rumusIku, tinggi: TINGGI_ISIAN };
  return [
    // Before rows are put in: these places are those of the reading.
    ...(ubah.length === 0 ? [] : [{ op: 'unprotect', sheet } as const, ...ubah, { op: 'protect', sheet } as const]),
    ...isiTabel(tujuan, lama.periode, petaTempat(snapshot)).changes,
  ];
}

const barisBidang = ({ kode, nama, singkatan }: Bidang, ke: number): readonly Isi[] => [ke + 1, kode, nama, singkatan];

/** The divisions' table on Beranda, written whole where anything of it differs from what stands; links are written by `tautanBidang`. */
function planBidang(snapshot: WorkbookSnapshot, { daftarBidang, periode }: DataKantor): Change[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.bidang);
  if (!tabel) return [];
  const { sheet, row, col, rows } = tabel.area;
  const mau = daftarBidang.map(barisBidang);
  const tumbuh = Math.max(0, mau.length - rows);
  const kosong: readonly Isi[] = [null, null, null, null];
  const isi = [...mau, ...Array.from({ length: rows + tumbuh - mau.length }, () => kosong)];
  const kini = bacaBaris(tabelBidang, tabel).map((baris) => [
    ...[baris.isi.nomor, baris.isi.kode, baris.isi.nama, baris.isi.singkatan],
  ]);
  if (JSON.stringify(isi) === JSON.stringify(kini)) return [];
  const konteks = { periode };
  const dasar = {
    ...{ sheet, layout: tabelBidang, konteks, col, rumus: {} },
    sumberPilihan: sumberPilihan(petaTempat(snapshot)),
  };
  return [
    { op: 'unprotect', sheet },
    ...(tumbuh > 0
      ? [
          { op: 'rows.insert', sheet, row: row + rows - 1, count: tumbuh } as const,
          ...tulisTabel({ ...dasar, row: row + rows - 1, baris: Array.from({ length: tumbuh }, () => ({})) }),
        ]
      : []),
    // Heights before the texts: a table whose texts stand is not looked at again.
    ...tinggiTabel(
      ...([sheet, tabelBidang, konteks, row] as const),
      daftarBidang.map(({ nama, singkatan }) => ({ nama, singkatan })),
      15,
    ),
    values(sheet, row, col, isi),
    { op: 'protect', sheet },
  ];
}

/**
 * What stands beside each division: the link to its form, or that it was retired. Only what differs from what stands, or all of it
 * (`semua`) where a plan is taken back.
 */
export function tautanBidang(snapshot: WorkbookSnapshot, daftarBidang: readonly Bidang[], semua = false): Change[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.bidang);
  if (!tabel) return [];
  const peta = petaTempat(snapshot);
  const { sheet, row, col } = peta.harus(namaTabel.bidang);
  const kini = bacaBaris(tabelBidang, tabel).map(({ isi }) => isi.lembar);
  const isi = daftarBidang.flatMap(({ kode, berhenti }, ke): Change[] => {
    const tujuan = berhenti === true ? null : peta.cari(namaIsian(kode));
    const teks = berhenti === true ? BIDANG_BERHENTI : (tujuan?.sheet ?? null);
    if (!semua && teks === (kini[ke] ?? null)) return [];
    const sel = areaOf(sheet, row + ke, col + colOf(tabelBidang, 'lembar'));
    return [tujuan === null ? { op: 'values', at: sel, values: [[teks]] } : tautan(sel, tujuan)];
  });
  return isi.length === 0 ? [] : [{ op: 'unprotect', sheet }, ...isi, { op: 'protect', sheet }];
}

/** Definitions and divisions as they are to be. Forms, Rekap and Analisis follow by `planSisipkanFormat`, titles came before by `planJudul`. */
export function planSusunan(snapshot: WorkbookSnapshot, lama: DataKantor, baru: DataKantor): RancanganSusunan {
  const isi = [...planIku(snapshot, lama, baru), ...planBidang(snapshot, baru)];
  const sesudah = geser(snapshot, isi);
  const changes = [...isi, ...tautanBidang(sesudah, baru.daftarBidang)];
  const lembar = [...new Set(changes.flatMap((change) => (change.op === 'unprotect' ? [change.sheet] : [])))];
  return { changes, pratinjau: pratinjau('susunan-berubah', lembar), sesudah };
}

export interface RancanganJudul {
  readonly changes: readonly Change[];
  /** The snapshot with the new titles: whatever is planned next names the sheets by them. */
  readonly sesudah: WorkbookSnapshot;
  /** Titles that other sheets have already. */
  readonly terpakai: readonly string[];
}

const berjudul = (snapshot: WorkbookSnapshot, judul: ReadonlyMap<string, string>): WorkbookSnapshot => {
  const ganti = (area: Area): Area => ({ ...area, sheet: judul.get(area.sheet) ?? area.sheet });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: judul.get(sheet.name) ?? sheet.name })),
    names: snapshot.names.map((nama) => (nama.area === null ? nama : { ...nama, area: ganti(nama.area) })),
    tables: new Map([...snapshot.tables].map(([nama, tabel]) => [nama, { ...tabel, area: ganti(tabel.area) }])),
  };
};

/**
 * A renamed division's form: what its head says, its footer, its title. The defined name and with it the form's identity stay, so that a
 * form that was handed out before is still known. Comes before the lists: cut off after it, the lists still say that the rest is due.
 */
export function planJudul(snapshot: WorkbookSnapshot, lama: DataKantor, baru: DataKantor): RancanganJudul {
  const harap = judulIsian(baru.daftarBidang);
  const dahulu = new Map(lama.daftarBidang.map((satu) => [satu.kode, satu]));
  const judul = new Map<string, string>();
  const changes: Change[] = [];
  for (const bidang of baru.daftarBidang) {
    const awal = dahulu.get(bidang.kode);
    const area = tabelTerbaca(snapshot, namaIsian(bidang.kode))?.area;
    if (!area || !awal || (awal.nama === bidang.nama && awal.singkatan === bidang.singkatan)) continue;
    const { sheet } = area;
    const menjadi = harap.get(bidang.kode) ?? sheet;
    changes.push(
      { op: 'unprotect', sheet },
      values(sheet, 1, 0, [[subjudulIsian(bidang, baru.periode)]]),
      { op: 'page', sheet, setup: cetakIsian(bidang, baru.periode, area.row) },
      { op: 'protect', sheet },
    );
    if (awal.singkatan !== bidang.singkatan && sheet !== menjadi) judul.set(sheet, menjadi);
  }
  const tetap = new Set(snapshot.sheets.flatMap(({ name }) => (judul.has(name) ? [] : [name.toLowerCase()])));
  return {
    changes: [...changes, ...[...judul].map(([sheet, to]): Change => ({ op: 'sheet.rename', sheet, to }))],
    sesudah: berjudul(snapshot, judul),
    terpakai: [...judul.values()].filter((satu) => tetap.has(satu.toLowerCase())),
  };
}

/** The head of a form as it was: outside of every table, so no inverse knows it. */
export const kepalaSemula = (snapshot: WorkbookSnapshot, lama: DataKantor, baru: DataKantor): readonly Change[] =>
  planJudul(snapshot, baru, lama).changes.filter(({ op }) => op !== 'sheet.rename');
