import type { StructureChange } from '../text/formula-adjust';
import type { ShapePlacement } from './object-types';
import type { SheetModel } from './sheet';

interface Span {
  readonly start: number;
  readonly size: number;
}

/** Excel's placement of a new chart: it moves and sizes with the cells below it. */
const chartPlacement: ShapePlacement = 'TwoCell';

/**
 * How drawings follow whole rows or columns (Excel.Placement): `TwoCell` moves and sizes with the cells, `OneCell` moves,
 * `Absolute` stays. Measured before the cells move; the answer is applied after. Cells that shift in part of a row leave
 * drawings where they are.
 */
export function followObjects(sheet: SheetModel, change: StructureChange): () => void {
  if (change.band || (sheet.shapes.length === 0 && sheet.charts.length === 0)) return () => undefined;
  const isRows = change.axis === 'row';
  const axis = isRows ? sheet.rows : sheet.columns;
  const standard = isRows ? sheet.standardHeight : sheet.standardWidth;
  const edge = axis.offsetOf(change.at, standard);
  const lengthNow = (): number => axis.offsetOf(change.at + change.count, standard) - edge;
  const before = lengthNow();
  return () => {
    const length = change.kind === 'insert' ? lengthNow() : -before;
    const moved = (span: Span, placement: ShapePlacement): Span => {
      if (placement === 'Absolute') return span;
      const both = shifted(span, edge, length);
      return placement === 'TwoCell' ? both : { ...both, size: span.size };
    };
    sheet.shapes = sheet.shapes.map((shape) => withSpan(shape, isRows, (span) => moved(span, shape.placement)));
    sheet.charts = sheet.charts.map((chart) => withSpan(chart, isRows, (span) => moved(span, chartPlacement)));
  };
}

function shifted({ start, size }: Span, edge: number, length: number): Span {
  const point = (at: number): number => {
    if (length >= 0) return at >= edge ? at + length : at;
    return at <= edge ? at : Math.max(edge, at + length);
  };
  const from = point(start);
  // A drawing that ends on the edge does not grow when cells are inserted behind it.
  const end = length >= 0 && start + size <= edge ? start + size : point(start + size);
  return { start: from, size: end - from };
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}
function withSpan<T extends Box>(box: T, isRows: boolean, move: (span: Span) => Span): T {
  const { start, size } = move(isRows ? { start: box.top, size: box.height } : { start: box.left, size: box.width });
  return isRows ? { ...box, top: start, height: size } : { ...box, left: start, width: size };
}
