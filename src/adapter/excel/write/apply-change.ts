import type { Change, ChangeOf, Op } from '../../../workbook/plan/types';
import { cellHandlers } from './cell-handlers';
import { chartHandlers } from './chart-handlers';
import { formatHandlers } from './format-handlers';
import type { Handlers } from './handler';
import { pageHandlers } from './page-handlers';
import { ruleHandlers } from './rule-handlers';
import { sheetHandlers } from './sheet-handlers';
import { storeHandlers } from './store-handlers';
import type { Target } from './target';

const handlers: Handlers = {
  ...sheetHandlers,
  ...cellHandlers,
  ...formatHandlers,
  ...ruleHandlers,
  ...storeHandlers,
  ...pageHandlers,
  ...chartHandlers,
};

function dispatch<K extends Op>(op: K, change: ChangeOf<K>, target: Target): void {
  handlers[op](change, target);
}

/** Queues one change of a plan on the request of `target`. */
export const applyChange = (change: Change, target: Target): void => {
  dispatch(change.op, change, target);
  target.protection.follow(change);
};
