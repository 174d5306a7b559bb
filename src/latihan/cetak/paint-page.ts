import type { GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { element } from '../dom';
import { fontFamily } from '../grid/cell-look';
import { paintCharts } from '../grid/charts';
import { measureSheet, type Geometry } from '../grid/geometry';
import { CellPainter } from '../grid/paint-cells';
import { paintShapes } from '../grid/shapes';
import type { StyleClasses } from '../grid/style-classes';
import { readHeader, type HeaderFacts } from './header-text';
import type { PrintedPage, PrintPlan, PrintSheet, Strip } from './pages';
import { paperOf } from './paper';

export interface Print {
  readonly view: GridView;
  readonly sheetId: string;
  readonly sheet: PrintSheet;
  readonly plan: PrintPlan;
  readonly classes: StyleClasses;
  readonly facts: Omit<HeaderFacts, 'page' | 'pages'>;
}

const PIXELS_PER_POINT = 4 / 3;
/** Excel prints headers in the Normal font. */
const HEADER_FONT = { name: 'Arial', size: 10 } as const;

/** A page of paper with everything that is printed on it. `zoom` 1 shows it in its real size. */
export function paintPage(print: Print, page: PrintedPage, zoom: number): HTMLElement {
  const { sheet, plan, view, sheetId } = print;
  const setup = sheet.page;
  const paper = paperOf(setup);
  const scale = PIXELS_PER_POINT * zoom;
  const node = element('div', { class: 'halaman-cetak', role: 'img', 'aria-label': `Halaman ${page.number}` });
  node.style.width = `${paper.width * scale}px`;
  node.style.height = `${paper.height * scale}px`;
  if (setup.blackAndWhite) node.style.filter = 'grayscale(1)';

  const geometry = measureSheet(view, sheetId, zoom * plan.scale, {
    row: page.rows.last,
    col: page.columns.last,
  });
  print.classes.setScale(geometry.scale);
  const painter = new CellPainter(view, geometry, setup.printGridlines, print.classes);
  const across = parts(page.columns, setup.titleColumns, (first, last) => spanOf(geometry.columns, first, last));
  const down = parts(page.rows, setup.titleRows, (first, last) => spanOf(geometry.rows, first, last));
  const total = { width: sum(across), height: sum(down) };
  const room = {
    width: (paper.width - setup.margins.left - setup.margins.right) * scale,
    height: (paper.height - setup.margins.top - setup.margins.bottom) * scale,
  };
  const left = setup.margins.left * scale + (setup.centerHorizontally ? Math.max(0, room.width - total.width) / 2 : 0);
  const top = setup.margins.top * scale + (setup.centerVertically ? Math.max(0, room.height - total.height) / 2 : 0);
  for (const column of across) {
    for (const row of down) {
      const area = {
        row: row.first,
        col: column.first,
        rows: row.last - row.first + 1,
        cols: column.last - column.first + 1,
      };
      const cut = windowOn(print, geometry, painter, area);
      cut.style.cssText = `left:${left + column.at}px;top:${top + row.at}px;width:${column.size}px;height:${row.size}px`;
      node.append(cut);
    }
  }
  node.append(...headers(print, page, scale));
  return node;
}

interface Part {
  readonly first: number;
  readonly last: number;
  /** Pixels from the edge of what is printed. */
  readonly at: number;
  readonly size: number;
}

const spanOf = (axis: Geometry['rows'], first: number, last: number): number =>
  axis.start(last + 1) - axis.start(first);
const sum = (list: readonly Part[]): number => list.reduce((total, { size }) => total + size, 0);

/** The repeated titles, if any, and what follows them. */
function parts(
  strip: Strip,
  titles: { first: number; last: number } | null,
  size: (first: number, last: number) => number,
): Part[] {
  const body = { first: strip.first, last: strip.last, size: size(strip.first, strip.last) };
  if (!strip.titled || titles === null) return [{ ...body, at: 0 }];
  const head = { ...titles, at: 0, size: size(titles.first, titles.last) };
  return [head, { ...body, at: head.size }];
}

/** A clipped window on the sheet, as the panes of the grid are. */
function windowOn({ view, sheetId }: Print, geometry: Geometry, painter: CellPainter, area: Rect): HTMLElement {
  const sheetOfPaper = element('div', { class: 'kertas' });
  sheetOfPaper.style.transform = `translate(${-geometry.columns.start(area.col)}px,${-geometry.rows.start(area.row)}px)`;
  const cells = painter.cells(area);
  const merged = painter.merged(area);
  sheetOfPaper.append(
    ...painter.lines(area),
    cells.under,
    merged.under,
    cells.over,
    merged.over,
    ...paintCharts(view.charts(sheetId), geometry.scale),
    ...paintShapes(view.shapes(sheetId), geometry.scale),
  );
  return element('div', { class: 'jendela-cetak' }, sheetOfPaper);
}

function headers({ sheet, plan, facts }: Print, page: PrintedPage, scale: number): HTMLElement[] {
  const { header, footer, margins } = sheet.page;
  const known: HeaderFacts = { ...facts, page: page.number, pages: plan.pages.length };
  const bands = [
    ['header', header, margins.header],
    ['footer', footer, margins.footer],
  ] as const;
  return bands.flatMap(([kind, band, margin]) =>
    (['left', 'center', 'right'] as const)
      .filter((side) => band[side] !== '')
      .map((side) => {
        const node = element('div', { class: `kop-cetak kop-${side}` });
        node.style.cssText =
          `left:${margins.left * scale}px;right:${margins.right * scale}px;` +
          `${kind === 'header' ? 'top' : 'bottom'}:${margin * scale}px`;
        for (const run of readHeader(band[side], known)) {
          const piece = element('span', {}, run.text);
          const size = (run.size ?? HEADER_FONT.size) * scale;
          piece.style.font = `${run.italic ? 'italic ' : ''}${run.bold ? '700' : '400'} ${size}px ${fontFamily(run.font ?? HEADER_FONT.name)}`;
          if (run.underline) piece.style.textDecoration = 'underline';
          if (run.color !== null) piece.style.color = run.color;
          node.append(piece);
        }
        return node;
      }),
  );
}
