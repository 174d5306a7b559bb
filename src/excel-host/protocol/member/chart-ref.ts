import { editChart, findChart } from '../../model/charts';
import { assertAllowed } from '../../model/protection';
import type { SheetModel } from '../../model/sheet';
import type { ChartData } from '../../model/chart-data';
import type { CallContext } from '../call-context';

/** One chart of a sheet, known by its id. */
export class ChartRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get data(): ChartData {
    return findChart(this.sheet, this.id);
  }

  edit({ book }: CallContext, change: Partial<ChartData>): void {
    assertAllowed(this.sheet, 'allowEditObjects');
    editChart(book, this.sheet, this.id, change);
  }
}
