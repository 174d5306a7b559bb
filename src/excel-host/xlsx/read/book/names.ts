import type { NameData, PageSetupData, SheetData } from '../../../model/types';
import { MAX_COLS, MAX_ROWS, parseAreas } from '../../../text/address';
import type { OpenNotes } from '../notes';
import { fromFileFormula } from '../text-from-file';
import { attribute, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';

export interface Names {
  readonly names: readonly NameData[];
  /** Print area and titles by the sheet's place. */
  readonly print: (sheet: number) => Pick<PageSetupData, 'printArea' | 'titleRows' | 'titleColumns'>;
}

/** Names with this beginning are Excel's own (ECMA-376 part 1, 18.2.5). */
const BUILT_IN = '_xlnm.';
const PRINT_AREA = `${BUILT_IN}Print_Area`;
const PRINT_TITLES = `${BUILT_IN}Print_Titles`;
/** Written beside every filter, and known from it. */
const FILTER = `${BUILT_IN}_FilterDatabase`;

/** Gnumeric writes the print titles of a sheet without the beginning; the name is Excel's own all the same. */
const UNMARKED: readonly string[] = ['Print_Area', 'Print_Titles'];

function nameOf(node: XmlNode): string {
  const name = attribute(node, 'name') ?? '';
  return UNMARKED.includes(name) && numeric(node, 'localSheetId') !== null ? `${BUILT_IN}${name}` : name;
}

/** `<definedNames>`; `sheetIds` are the ids of the worksheets by their place in the file. */
export function readNames(node: XmlNode | null, sheetIds: ReadonlyMap<number, string>, notes: OpenNotes): Names {
  const all = childrenOf(node, 'definedName');
  const builtIn = (name: string, sheet: number): string =>
    all.find((each) => nameOf(each) === name && numeric(each, 'localSheetId') === sheet)?.text ?? '';
  const own = all.filter((each) => nameOf(each) !== '' && !nameOf(each).startsWith(BUILT_IN));
  for (const each of all) {
    const name = nameOf(each);
    const isKnown = !name.startsWith(BUILT_IN) || [PRINT_AREA, PRINT_TITLES, FILTER].includes(name);
    if (!isKnown) notes.add('name-left-out', name, 'a built-in name');
  }
  return {
    names: own.flatMap((each) => readName(each, sheetIds, notes)),
    print: (sheet) => ({
      printArea: (parseAreas(builtIn(PRINT_AREA, sheet)) ?? []).map(({ rect }) => rect),
      ...titles(builtIn(PRINT_TITLES, sheet)),
    }),
  };
}

function readName(node: XmlNode, sheetIds: ReadonlyMap<number, string>, notes: OpenNotes): NameData[] {
  const name = attribute(node, 'name') ?? '';
  const local = numeric(node, 'localSheetId');
  const scope = local === null ? null : (sheetIds.get(local) ?? null);
  const isMacro = flag(node, 'function') || flag(node, 'vbProcedure') || flag(node, 'xlm');
  if (isMacro || node.text.trim() === '' || (local !== null && scope === null)) {
    notes.add('name-left-out', name, isMacro ? 'the name of a macro' : 'a name without formula or sheet');
    return [];
  }
  const formula = fromFileFormula(node.text);
  return [{ name, formula, visible: !flag(node, 'hidden'), comment: attribute(node, 'comment') ?? '', scope }];
}

/** `Sheet!$A:$B,Sheet!$5:$5`: whole columns and whole rows. */
function titles(text: string): Pick<SheetData['page'], 'titleRows' | 'titleColumns'> {
  const areas = (parseAreas(text) ?? []).map(({ rect }) => rect);
  const columns = areas.find((rect) => rect.rows === MAX_ROWS);
  const rows = areas.find((rect) => rect.cols === MAX_COLS);
  return {
    titleRows: rows === undefined ? null : { first: rows.row, last: rows.row + rows.rows - 1 },
    titleColumns: columns === undefined ? null : { first: columns.col, last: columns.col + columns.cols - 1 },
  };
}
