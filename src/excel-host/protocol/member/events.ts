import type { Method } from '../host-class';

/** Event types as the client numbers them (`eventType` in excel-web-16.00.debug.js, 1.1.110). */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
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

/** `_Register...Event` and `_Unregister...Event` for the events that a class has. */
export function eventMethods<T>(target: (self: T) => string, names: readonly EventName[]): Record<string, Method<T>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Method<T>][] => [
      [
        `_Register${name}Event`,
        (self, _, { session }) => {
          session.registerEvent(eventTypes[name], target(self));
          return null;
        },
      ],
      [
        `_Unregister${name}Event`,
        (self, _, { session }) => {
          session.unregisterEvent(eventTypes[name], target(self));
          return null;
        },
      ],
    ]),
  );
}
