import type * as XlsxModule from '@e965/xlsx';
import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import type { BacaanTabel, LembarBerkas, SebabBerkas } from '../../app/port/table-files';
import type { Gabung } from '../../domain/indikator/impor/kisi';
import { bacaTeksTabel } from '../../domain/indikator/impor/teks-tabel';
import type { Isi } from '../../domain/indikator/indikator';
import type { NameInfo } from '../../workbook/plan/types';
import { tolakBerkas, wadahOf } from './periksa-berkas';
import { bacaTeksBerkas } from './teks-berkas';

type Xlsx = typeof XlsxModule;

/** No table of an office is larger; a stray format at the sheet's last row must not make a million empty ones. */
const BARIS_TERBANYAK = 20_000;
const KOLOM_TERBANYAK = 400;

/** A percentage as its cell shows it (0,85 in a percent format is 85%), a date as text: it is no target, whatever its number is. */
function isiSel(sel: CellObject | undefined, xlsx: Xlsx): Isi {
  if (sel?.v === undefined || sel.t === 'z') return null;
  if (sel.t === 'e') return sel.w ?? '#N/A';
  if (sel.t === 'b') return sel.v === true ? 'TRUE' : 'FALSE';
  if (typeof sel.v === 'string') return sel.v.trim() === '' ? null : sel.v;
  if (typeof sel.v !== 'number') return sel.w ?? null;
  const format = typeof sel.z === 'string' ? sel.z : '';
  if (format.includes('%')) return `${String(Number((sel.v * 100).toPrecision(12))).replace('.', ',')}%`;
  return xlsx.SSF.is_date(format) === true ? (sel.w ?? null) : Number(sel.v.toPrecision(15));
}

const gabungOf = (lembar: WorkSheet): readonly Gabung[] =>
  (lembar['!merges'] ?? []).map(({ s, e }: Range) => ({
    row: s.r,
    col: s.c,
    rows: e.r - s.r + 1,
    cols: e.c - s.c + 1,
  }));

function bacaLembar(nama: string, lembar: WorkSheet, xlsx: Xlsx): LembarBerkas {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = lembar['!data'] ?? [];
  const sel = Array.from(data.slice(0, BARIS_TERBANYAK), (baris) =>
    Array.from((baris ?? []).slice(0, KOLOM_TERBANYAK), (satu) => isiSel(satu, xlsx)),
  );
  while (sel.length > 0 && (sel.at(-1) ?? []).every((isi) => isi === null)) sel.pop();
  return { nama, kisi: { sel, gabung: gabungOf(lembar).filter(({ row }) => row < sel.length) } };
}

/** `'Isian Linmas'!$A$5:$C$9` */
const polaAcuan = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;
function namesOf({ Workbook }: WorkBook, xlsx: Xlsx): readonly NameInfo[] {
  return (Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }): NameInfo[] => {
    const [, berkutip, polos, acuan] = polaAcuan.exec(Ref) ?? [];
    const sheet = berkutip?.replaceAll("''", "'") ?? polos;
    if (Sheet !== undefined || sheet === undefined || acuan === undefined) return [];
    const { s, e } = xlsx.utils.decode_range(acuan);
    return [{ name: Name, area: { sheet, row: s.r, col: s.c, rows: e.r - s.r + 1, cols: e.c - s.c + 1 } }];
  });
}

const sebabOf = (error: unknown): SebabBerkas =>
  /password|encrypt/i.test(error instanceof Error ? error.message : String(error)) ? 'bersandi' : 'rusak';

/**
 * Reads a spreadsheet file into cells. Nothing is run and nothing is rendered: a formula gives the value that was saved with it, a page
 * of markup (the .xls of many web systems) its cells' text. What cannot be read answers with the reason.
 */
export async function bacaBerkasTabel(nama: string, isi: Uint8Array): Promise<BacaanTabel> {
  const tolak = (sebab: SebabBerkas): BacaanTabel => ({ status: 'ditolak', nama, sebab });
  const sebab = tolakBerkas(nama, isi);
  if (sebab !== null) return tolak(sebab);
  if (wadahOf(nama, isi) === 'teks') {
    const kisi = bacaTeksTabel(bacaTeksBerkas(isi));
    return kisi.sel.flat().every((sel) => sel === null)
      ? tolak('kosong')
      : { status: 'terbaca', nama, lembar: [{ nama, kisi }], names: [] };
  }
  const xlsx = await import('@e965/xlsx');
  let buku: WorkBook;
  try {
    buku = xlsx.read(isi, {
      type: 'array',
      dense: true,
      raw: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      bookVBA: true,
      sheetRows: BARIS_TERBANYAK,
    });
  } catch (error) {
    return tolak(sebabOf(error));
  }
  if (buku.vbaraw !== undefined) return tolak('bermakro');
  const lembar = buku.SheetNames.flatMap((satu): LembarBerkas[] => {
    const isiLembar = buku.Sheets[satu];
    return isiLembar === undefined ? [] : [bacaLembar(satu, isiLembar, xlsx)];
  });
  if (lembar.every(({ kisi }) => kisi.sel.length === 0)) return tolak('kosong');
  return { status: 'terbaca', nama, lembar, names: namesOf(buku, xlsx) };
}
