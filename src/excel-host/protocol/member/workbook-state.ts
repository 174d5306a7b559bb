import type { WorkbookModel } from '../../model/workbook';
import { flag } from '../args';
import type { Getter, Method, Setter } from '../host-class';
import { itemNotFound } from '../../errors';
import { calculationEngine } from './application';
import { quietEvents, registrations, workbookTarget } from './events';

interface Members {
  readonly get: Readonly<Record<string, Getter<WorkbookModel>>>;
  readonly set: Readonly<Record<string, Setter<WorkbookModel>>>;
  readonly method: Readonly<Record<string, Method<WorkbookModel>>>;
}

/** What the workbook says of itself that hardly ever changes. Charts are never active: no user selects one here. */
export const workbookState: Members = {
  get: {
    ChartDataPointTrack: (book) => book.chartDataPointTrack,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => calculationEngine,
    AutoSave: () => false,
    PreviouslySaved: (book) => book.previouslySaved,
  },
  set: {
    ChartDataPointTrack: (book, value) => {
      book.chartDataPointTrack = flag(value, 'chartDataPointTrack');
      book.changed({ kind: 'workbook' });
    },
    UsePrecisionAsDisplayed: (_, value, context) => {
      if (flag(value, 'usePrecisionAsDisplayed')) throw context.refuse('Workbook.usePrecisionAsDisplayed = true');
    },
  },
  method: {
    ...registrations<WorkbookModel>(() => workbookTarget, quietEvents.workbook),
    GetIsActiveCollabSession: (_, __, { session }) => session.isShared(),
    GetActiveChart: () => {
      throw itemNotFound('No chart is active.');
    },
    GetActiveChartOrNullObject: () => null,
  },
};
