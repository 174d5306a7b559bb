import type { ExcelHost } from '../../../src/excel-host/host';
import type { CellData, SheetData } from '../../../src/excel-host/model/types';

/** A workbook as comparable texts, without the identities and times that differ from run to run. */
export type Picture = ReadonlyMap<string, string>;

const leftOut: ReadonlySet<string> = new Set(['id', 'cells', 'creationDate']);
const withoutIds = (key: string, value: unknown): unknown => (leftOut.has(key) ? undefined : value);

/** In the order of the cells, and without what looks as if it had never been set: a second try gets there by another way. */
const framed = (sheet: SheetData): SheetData => ({
  ...sheet,
  hyperlinks: [...sheet.hyperlinks].sort((a, b) => a.row - b.row || a.col - b.col),
  rows: sheet.rows.filter(
    ({ size, hidden, outlineLevel }) => hidden || outlineLevel > 0 || size !== sheet.standardHeight,
  ),
});

/** Riwayat tells what was wrong with the journal when it was last written: true of a run with a fault, and of no other. */
const isGangguan = ({ value }: CellData): boolean =>
  typeof value === 'string' && value.startsWith('Jurnal tidak utuh ketika terakhir ditulis:');

function cellTexts({ cells }: SheetData): string {
  const filled = (cell: CellData): boolean =>
    cell.value !== null || cell.formula !== null || cell.style.locked === false;
  return cells
    .filter((cell) => filled(cell) && !isGangguan(cell))
    .map(({ row, col, formula, value, style }) => {
      const { numberFormat, fill, locked, font } = style;
      return `${row},${col}: ${JSON.stringify([formula, value, numberFormat, fill, locked, font.bold])}`;
    })
    .join('\n');
}

/** The mirror's rows may stand in another order after a loss was healed: the journal is a set of events. */
const sorted = (text: string): string => text.replace(/^\d+,/gm, '').split('\n').sort().join('\n');

export function pictureOf(host: ExcelHost): Picture {
  const { sheets, names, settings } = host.toData();
  // Not whether it is hidden: Excel adds a name first and hides it then, and a stop just in between leaves it to be seen in the
  // Name Manager until it is written next. Nothing depends on it.
  const nameOf = ({ name, formula }: (typeof names)[number]): string => `${name}=${formula}`;
  return new Map([
    ['order', sheets.map(({ name }) => name).join(', ')],
    ['names', names.map(nameOf).sort().join('\n')],
    [
      'settings',
      settings
        .map((setting) => JSON.stringify(setting))
        .sort()
        .join('\n'),
    ],
    ...sheets.flatMap((sheet): [string, string][] => [
      [`${sheet.name} cells`, sheet.name === '_CKT' ? sorted(cellTexts(sheet)) : cellTexts(sheet)],
      [`${sheet.name} frame`, JSON.stringify(framed(sheet), withoutIds)],
    ]),
  ]);
}

const mentioned = 4;
/** What one picture has that the other has not; `[]` = the same workbook. */
export function differences(actual: Picture, expected: Picture): string[] {
  const keys = [...new Set([...actual.keys(), ...expected.keys()])];
  return keys.flatMap((key) => {
    if (actual.get(key) === expected.get(key)) return [];
    const [is, should] = [actual, expected].map((picture) => (picture.get(key) ?? '(none)').split('\n'));
    const more = (is ?? []).filter((line) => !should?.includes(line)).slice(0, mentioned);
    const less = (should ?? []).filter((line) => !is?.includes(line)).slice(0, mentioned);
    return [`${key}: has ${more.join(' | ').slice(0, 400)}; should have ${less.join(' | ').slice(0, 400)}`];
  });
}
