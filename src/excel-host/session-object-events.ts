import type { ObjectChange } from './model/object-changes';
import type { Rect } from './model/types';
import { chartEvents, commentEvents, eventTypes, workbookTarget } from './protocol/member/events';
import type { EventDraft } from './session-event-draft';
import { formatAddress } from './text/address';

type ObjectMakers = {
  [K in ObjectChange['kind']]: (change: Extract<ObjectChange, { kind: K }>) => EventDraft[];
};

const commentTypes = {
  added: commentEvents.Added,
  changed: commentEvents.Changed,
  deleted: commentEvents.Deleted,
} as const;
const chartTypes = { added: chartEvents.Added, deleted: chartEvents.Deleted } as const;

/** What changes of comments, charts, protection and looks are to a client. */
export function objectDrafts(source: string, keepRange: (sheetId: string, area: Rect) => string): ObjectMakers {
  const draft = (type: number, sheetId: string, body: Readonly<Record<string, unknown>>): EventDraft[] => [
    { type, targets: [sheetId, workbookTarget], body: { worksheetId: sheetId, source, ...body } },
  ];
  return {
    comment: ({ sheetId, what, changeType, comments }) =>
      draft(commentTypes[what], sheetId, {
        commentDetails: comments,
        ...(changeType === undefined ? {} : { changeType }),
      }),
    chart: ({ sheetId, chartId, what }) => draft(chartTypes[what], sheetId, { chartId }),
    protection: ({ sheetId, isProtected }) => draft(eventTypes.ProtectionChanged, sheetId, { isProtected }),
    formulas: ({ sheetId, cells }) => draft(eventTypes.FormulaChanged, sheetId, { formulaDetails: cells }),
    format: ({ sheetId, area }) =>
      draft(eventTypes.FormatChanged, sheetId, {
        address: formatAddress(area),
        referenceId: keepRange(sheetId, area),
      }),
    'rows-hidden': ({ sheetId, area, hidden }) =>
      draft(eventTypes.RowHiddenChanged, sheetId, {
        address: formatAddress(area),
        changeType: hidden ? 'Hidden' : 'Unhidden',
      }),
  };
}
