import type { Garis, Look, Tepi } from '../../../workbook/layout/look';
import type { Area } from '../../../workbook/plan/types';

const lineOf: Readonly<
  Record<Garis, { readonly style: 'Continuous' | 'Double'; readonly weight: 'Thin' | 'Medium' | 'Thick' }>
> = {
  tipis: { style: 'Continuous', weight: 'Thin' },
  sedang: { style: 'Continuous', weight: 'Medium' },
  tebal: { style: 'Continuous', weight: 'Thick' },
  ganda: { style: 'Double', weight: 'Thick' },
};

type SisiTepi = keyof Look['tepi'];
const edgeOf = {
  atas: 'EdgeTop',
  bawah: 'EdgeBottom',
  kiri: 'EdgeLeft',
  kanan: 'EdgeRight',
  dalamTegak: 'InsideVertical',
  dalamDatar: 'InsideHorizontal',
} as const satisfies Record<SisiTepi, string>;
const sisiTepi = ['atas', 'bawah', 'kiri', 'kanan', 'dalamTegak', 'dalamDatar'] as const satisfies readonly SisiTepi[];

/** Areas that have the same inner edges. */
export interface LookGroup {
  readonly at: readonly Area[];
  readonly manyRows: boolean;
  readonly manyCols: boolean;
}

/** Inner lines exist only between cells: setting them on a single row or column is an error in Excel. */
export function lookGroups(at: readonly Area[]): LookGroup[] {
  const groups = new Map<string, { at: Area[]; manyRows: boolean; manyCols: boolean }>();
  for (const area of at) {
    const manyRows = area.rows > 1;
    const manyCols = area.cols > 1;
    const key = `${manyRows}/${manyCols}`;
    const group = groups.get(key) ?? { at: [], manyRows, manyCols };
    group.at.push(area);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function layEdge(border: Excel.RangeBorder, tepi: Tepi): void {
  const line = lineOf[tepi.garis];
  border.style = line.style;
  border.color = tepi.warna;
  // A line is thin, a double line thick, unless said otherwise.
  if (line.style === 'Continuous' && line.weight !== 'Thin') border.weight = line.weight;
}

/** `fresh`: the cells look as Excel made them, so what a new cell has anyway need not be sent. */
export interface LookTarget {
  readonly format: Excel.RangeFormat;
  readonly group: LookGroup;
  readonly fresh: boolean;
}

function layFont(font: Excel.RangeFont, look: Look['font'], fresh: boolean): void {
  font.name = look.nama;
  font.size = look.ukuran;
  font.color = look.warna;
  if (!fresh || look.tebal) font.bold = look.tebal;
  if (!fresh || look.miring) font.italic = look.miring;
  if (!fresh || look.garisBawah) font.underline = look.garisBawah ? 'Single' : 'None';
}

function layFill(fill: Excel.RangeFill, color: string | null, fresh: boolean): void {
  if (color !== null) fill.color = color;
  else if (!fresh) fill.clear();
}

/** Only these know an indent; in all others Excel has none (Excel help: "Align or rotate text in a cell"). */
const berindentasi: ReadonlySet<Look['datar']> = new Set(['Left', 'Right']);

function layAlignment(format: Excel.RangeFormat, look: Look, fresh: boolean): void {
  if (!fresh || look.datar !== 'General') format.horizontalAlignment = look.datar;
  if (!fresh || look.tegak !== 'Bottom') format.verticalAlignment = look.tegak;
  if (!fresh || look.lipat) format.wrapText = look.lipat;
  if (look.indentasi > 0 || (!fresh && berindentasi.has(look.datar))) format.indentLevel = look.indentasi;
}

/** Lays a look whole; the number format is the caller's. */
export function layLook({ format, group, fresh }: LookTarget, look: Look): void {
  layFont(format.font, look.font, fresh);
  layFill(format.fill, look.isi, fresh);
  layAlignment(format, look, fresh);
  if (!fresh || !look.terkunci) format.protection.locked = look.terkunci;
  for (const sisi of sisiTepi) {
    const tepi = look.tepi[sisi];
    const exists = (sisi !== 'dalamTegak' || group.manyCols) && (sisi !== 'dalamDatar' || group.manyRows);
    if (!exists) continue;
    if (tepi !== null) layEdge(format.borders.getItem(edgeOf[sisi]), tepi);
    else if (!fresh) format.borders.getItem(edgeOf[sisi]).style = 'None';
  }
}
