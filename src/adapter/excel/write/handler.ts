import type { ChangeOf, Op } from '../../../workbook/plan/types';
import type { Target } from './target';

/** Queues what a change means; nothing runs before the request is sent. */
export type Handlers = { readonly [K in Op]: (change: ChangeOf<K>, target: Target) => void };
/** The handlers of one family of changes. */
export type HandlersOf<K extends Op> = Pick<Handlers, K>;
