import { bacaBuku, bacaSemua } from '../../../src/app/buku/baca-buku';
import { katalogEn } from '../../../src/app/pesan/en';
import { katalogId } from '../../../src/app/pesan/id';
import { createKata } from '../../../src/app/pesan/katalog';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { Temuan } from '../../../src/domain/validasi/temuan';
import { addressOf } from '../../../src/workbook/formula/rujukan';
import { isFormula, type TableLayout } from '../../../src/workbook/layout/define-table';
import type { Area, Change, TableRead } from '../../../src/workbook/plan/types';
import { finish, inserted, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

/** A quarter in the middle of its work: forms filled, a note, a line of evidence, report and E.81 made. */
export async function bukaBuku(): Promise<TestOffice> {
  const office = await openOfficeForTest({ mergedAreas: true, apiLevel: '1.13' });
  const { ports } = office;
  await inserted(ports, kantorKecil);
  await run(ports, p.catatBukti, { kode: 'IKU-01', nama: 'Berita acara', tempat: 'Map 3', halaman: '4', sidik: '' });
  await finish(ports, 1, 2, 3);
  await run(ports, p.tulisCatatan, {
    sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
    teks: 'Cocokkan dengan register.',
  });
  await run(ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' });
  return office;
}

/** What a user's hand may do, on a workbook and its tables. */
export interface Meja {
  readonly office: TestOffice;
  tabel(nama: string): Promise<TableRead>;
  /** On a sheet whose protection the user has opened. */
  ubah(sheet: string, ...changes: readonly Change[]): Promise<void>;
}
export const mejaOf = (office: TestOffice): Meja => ({
  office,
  async tabel(nama) {
    const tabel = (await office.gateway.read(bacaSemua)).tables.get(nama.toUpperCase());
    if (tabel === undefined) throw new Error(`no table ${nama}`);
    return tabel;
  },
  async ubah(sheet, ...changes) {
    await office.gateway.apply({ changes: [{ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet }] });
  },
});

export const sel = ({ sheet, row, col }: Area, baris: number, kolom: number): Area => ({
  ...{ sheet, row: row + baris, col: col + kolom, rows: 1, cols: 1 },
});
/** The constants of two rows change places, as sorting does; formulas follow their own row. */
export const tukar = (layout: TableLayout, { area, values }: TableRead, a: number, b: number): Change[] =>
  layout.urutan.flatMap((kunci, kolom): Change[] => {
    const milik = layout.kolom[kunci];
    if (milik === undefined || isFormula(milik)) return [];
    const isi = (baris: number) => {
      const nilai = values[baris]?.[kolom] ?? null;
      return typeof nilai === 'boolean' ? null : nilai;
    };
    return [
      { op: 'values', at: sel(area, a, kolom), values: [[isi(b)]] },
      { op: 'values', at: sel(area, b, kolom), values: [[isi(a)]] },
    ];
  });

/** What must not be lost: entries, figures, notes, evidence, history. */
export async function milikKantor({ office }: Meja) {
  const { keadaan } = await bacaBuku(office.ports);
  const { data, rekap, riwayat, daftarCatatan } = keadaan;
  return {
    indikator: new Map(data?.daftarIndikator.map((satu) => [satu.kode, satu])),
    anggaran: new Map(data?.daftarAnggaran.map((satu) => [satu.kode, satu])),
    bukti: data?.daftarBukti,
    pengaturan: data?.pengaturan,
    capaian: new Map(rekap?.baris.map((satu) => [satu.kode, satu])),
    rata: [rekap?.rataRata.capaianTw, rekap?.rataRata.capaianSd, rekap?.rataRata.capaianTahunan],
    catatan: daftarCatatan,
    riwayat,
  };
}
export interface Ceritanya {
  readonly temuan: Temuan;
  readonly sel: string;
  readonly id: string;
  readonly en: string;
}
/** The findings of one rule as people read them: the cell that the pane leads to, and what it says in both languages. */
export async function ceritaOf({ office }: Meja, kode: string): Promise<readonly Ceritanya[]> {
  const { keadaan, terbaca } = await bacaBuku(office.ports);
  return keadaan.temuan
    .filter((temuan) => temuan.kode === kode)
    .map((temuan) => {
      const area = terbaca.tempat.area(temuan.lokasi);
      const kata = (katalog: typeof katalogId): string => {
        const { kalimat, tindakan } = createKata(katalog).temuan(temuan);
        return `${kalimat} ${tindakan}`;
      };
      return {
        temuan,
        sel: area === null ? '' : `${area.sheet}!${addressOf({ ...area, rows: 1, cols: 1 })}`,
        id: kata(katalogId),
        en: kata(katalogEn),
      };
    });
}
