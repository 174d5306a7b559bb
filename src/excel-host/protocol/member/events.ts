import type { Method } from '../host-class';

/** Event types as the client numbers them (`eventType` in excel-web-16.00.debug.js, 1.1.110). */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
} as const;
export type EventName = keyof typeof eventTypes;
/** Old-style events without a registering call. */
export const documentEvents = { settingsChanged: 1, selectionChanged: 2 } as const;

/** The documented events that the library asks of the document instead of the host. */
export const documentEventOwners: ReadonlySet<string> = new Set([
  'Workbook.onSelectionChanged',
  'SettingCollection.onSettingsChanged',
]);

/** What collection-level events are addressed to (`OfficeExtension.Constants.eventWorkbookId`). */
export const workbookTarget = 'Workbook';

/** By the name in the registering call; a change of a comment's reply is a change of the comment. */
export const commentEvents = { Added: 250, Deleted: 251, Changed: 252 } as const;

/** Told to the handlers of the sheet's charts. */
export const chartEvents = { Added: 50, Deleted: 53 } as const;

/**
 * Handlers are taken and wait: nobody selects a chart or a shape here, comes back to the window or switches AutoSave.
 * Only a page could tell of a click on a cell.
 */
export const quietEvents = {
  chart: { Activated: 51, Deactivated: 52 },
  shape: { Activated: 2101, Deactivated: 2102 },
  workbook: { Activated: 2203, AutoSaveSettingChanged: 2200 },
} as const;

/** `_Register...Event` and `_Unregister...Event` for the events that a class has. */
export const eventMethods = <T>(target: (self: T) => string, names: readonly EventName[]): Record<string, Method<T>> =>
  registrations(target, Object.fromEntries(names.map((name): [string, number] => [name, eventTypes[name]])));

/** The same for events that are numbered by a table of their own. */
export function registrations<T>(
  target: (self: T) => string,
  types: Readonly<Record<string, number>>,
): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]): [string, Method<T>][] => [
      [
        `_Register${name}Event`,
        (self, _, { session }) => {
          session.registerEvent(type, target(self));
          return null;
        },
      ],
      [
        `_Unregister${name}Event`,
        (self, _, { session }) => {
          session.unregisterEvent(type, target(self));
          return null;
        },
      ],
    ]),
  );
}
