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

function layEdge(borders: Excel.RangeBorderCollection, sisi: SisiTepi, tepi: Tepi): void {
  const border = borders.getItem(edgeOf[sisi]);
  const line = lineOf[tepi.garis];
  border.style = line.style;
  border.color = tepi.warna;
  // A line is thin, a double line thick, unless said otherwise.
  if (line.style === 'Continuous' && line.weight !== 'Thin') border.weight = line.weight;
}

function layFont(font: Excel.RangeFont, look: Look['font']): void {
  font.name = look.nama;
  font.size = look.ukuran;
  font.color = look.warna;
  if (look.tebal) font.bold = true;
  if (look.miring) font.italic = true;
  if (look.garisBawah) font.underline = 'Single';
}

/** Lays a look on fresh or cleared cells: what a new cell has anyway is not sent. The number format is the caller's. */
export function layLook(format: Excel.RangeFormat, look: Look, group: LookGroup): void {
  layFont(format.font, look.font);
  if (look.isi !== null) format.fill.color = look.isi;
  if (look.datar !== 'General') format.horizontalAlignment = look.datar;
  if (look.tegak !== 'Bottom') format.verticalAlignment = look.tegak;
  if (look.lipat) format.wrapText = true;
  if (look.indentasi > 0) format.indentLevel = look.indentasi;
  if (!look.terkunci) format.protection.locked = false;
  for (const sisi of sisiTepi) {
    const tepi = look.tepi[sisi];
    const exists = (sisi !== 'dalamTegak' || group.manyCols) && (sisi !== 'dalamDatar' || group.manyRows);
    if (tepi !== null && exists) layEdge(format.borders, sisi, tepi);
  }
}
