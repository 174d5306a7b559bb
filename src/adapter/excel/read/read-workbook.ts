import { KegagalanHost, type SebabKegagalan } from '../../../app/port/kegagalan';
import type { ReadRequest, TableRequest } from '../../../app/port/workbook-gateway';
import type { SheetInfo, TableRead, WorkbookSnapshot } from '../../../workbook/plan/types';
import type { Requester } from '../request';
import type { AnswerSize } from './answer-size';
import { outlineQueue, type Outline } from './read-outline';
import { contentQueue, type Piece } from './read-tables';

/** Ours begin with this; other people's names are not read. */
const namePrefix = 'CKT_';
/** Excel on the web refuses answers above 5 MB; where the expected size was wrong, the reading is halved. */
const largestAnswer = 4_600_000;

const cellsOf = ({ area, values }: Piece): number => (values ? area.rows * area.cols : 0);

/** How each table is read; `null` = not asked for. */
const chooserOf = ({ tables }: ReadRequest): ((name: string) => TableRequest | null) =>
  typeof tables === 'function'
    ? tables
    : (name) => (tables === 'all' && name.startsWith(namePrefix) ? { formulaColumns: [] } : null);

function wantedPieces(request: ReadRequest, outline: Outline): Piece[] {
  const choose = chooserOf(request);
  return outline.names.flatMap(({ name, area }) => {
    const wanted = area === null ? null : choose(name);
    return wanted === null || area === null
      ? []
      : [
          {
            name,
            area,
            formulaColumns: wanted.formulaColumns,
            filled: wanted.filled ?? false,
            shownColumns: wanted.shownColumns ?? [],
            columnKeys: wanted.columnKeys ?? false,
            values: wanted.values ?? true,
          },
        ];
  });
}

/** As few requests as the size of an answer allows. */
function groupPieces(pieces: readonly Piece[], size: AnswerSize): Piece[][] {
  const groups: Piece[][] = [[]];
  let bytes = 0;
  for (const piece of pieces) {
    const more = size.of(cellsOf(piece));
    if (bytes > 0 && bytes + more > largestAnswer) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(piece);
    bytes += more;
  }
  return groups;
}

/** Upper and lower half of a table that is too large by itself. */
function halve(piece: Piece): [Piece, Piece] {
  const upper = Math.ceil(piece.area.rows / 2);
  return [
    { ...piece, area: { ...piece.area, rows: upper } },
    {
      ...piece,
      area: { ...piece.area, row: piece.area.row + upper, rows: piece.area.rows - upper },
      shownColumns: [],
      columnKeys: false,
    },
  ];
}

function join(upper: TableRead, lower: TableRead): TableRead {
  return {
    ...upper,
    area: { ...upper.area, rows: upper.area.rows + lower.area.rows },
    values: [...upper.values, ...lower.values],
    overwritten: [...upper.overwritten, ...lower.overwritten],
  };
}

/** What is asked beside the values: constants among formulas, merged cells. */
interface Asks {
  readonly special: boolean;
  readonly merged: boolean;
}

interface Content {
  readonly tables: readonly TableRead[];
  readonly emptySheets: readonly string[];
}

async function readHalves(requester: Requester, pieces: readonly Piece[], asks: Asks): Promise<Content> {
  const [only, ...rest] = pieces;
  if (only !== undefined && rest.length === 0) {
    const [upper, lower] = halve(only);
    const first = await readContent(requester, [upper], [], asks);
    const second = await readContent(requester, [lower], [], asks);
    const [a] = first.tables;
    const [b] = second.tables;
    return { tables: a !== undefined && b !== undefined ? [join(a, b)] : [], emptySheets: [] };
  }
  const middle = Math.ceil(pieces.length / 2);
  const first = await readContent(requester, pieces.slice(0, middle), [], asks);
  const second = await readContent(requester, pieces.slice(middle), [], asks);
  return { tables: [...first.tables, ...second.tables], emptySheets: [] };
}

const isDivisible = (pieces: readonly Piece[]): boolean => pieces.length > 1 || (pieces[0]?.area.rows ?? 0) > 1;

/** Failures that a search for constants may cause where plain values can still be read. */
const withoutSearch: ReadonlySet<SebabKegagalan> = new Set(['terlindungi', 'tidak-didukung', 'tak-dikenal']);

/** One request; more only where the answer turns out too large, or where the host will not search a protected sheet. */
async function readContent(
  requester: Requester,
  pieces: readonly Piece[],
  foreign: readonly string[],
  asks: Asks,
): Promise<Content> {
  try {
    return await requester.send(contentQueue(pieces, foreign, asks.special, asks.merged), false);
  } catch (error) {
    if (!(error instanceof KegagalanHost)) throw error;
    if (error.sebab === 'terlalu-besar' && isDivisible(pieces)) return readHalves(requester, pieces, asks);
    // Desktop Excel's own SpecialCells does not work on every protected sheet: then overwritten formulas show by their figures.
    if (asks.special && withoutSearch.has(error.sebab))
      return readContent(requester, pieces, foreign, { special: false, merged: false });
    throw error;
  }
}

/** Sheets on which nothing of ours stands: only their emptiness matters. */
function foreignSheets(outline: Outline): string[] {
  const ours = new Set(
    outline.names.flatMap(({ name, area }) => (name.startsWith(namePrefix) && area !== null ? [area.sheet] : [])),
  );
  return outline.sheets.filter(({ name }) => !ours.has(name)).map(({ name }) => name);
}

const withEmptiness = (sheets: readonly SheetInfo[], asked: readonly string[], empty: readonly string[]): SheetInfo[] =>
  sheets.map((sheet) => (asked.includes(sheet.name) ? { ...sheet, empty: empty.includes(sheet.name) } : sheet));

/** See `WorkbookGateway.read`. With no tables asked for, one request reads the outline alone. */
export async function readWorkbook(
  requester: Requester,
  request: ReadRequest,
  size: AnswerSize,
  merged = false,
): Promise<WorkbookSnapshot> {
  const outline = await requester.send(outlineQueue, false);
  if (request.tables === 'none') return { ...outline, tables: new Map() };
  const foreign = foreignSheets(outline);
  const tables: TableRead[] = [];
  const emptySheets: string[] = [];
  for (const [index, group] of groupPieces(wantedPieces(request, outline), size).entries()) {
    const content = await readContent(requester, group, index === 0 ? foreign : [], { special: true, merged });
    tables.push(...content.tables);
    emptySheets.push(...content.emptySheets);
  }
  size.learn(tables);
  return {
    ...outline,
    sheets: withEmptiness(outline.sheets, foreign, emptySheets),
    tables: new Map(tables.map((table) => [table.name, table])),
  };
}
