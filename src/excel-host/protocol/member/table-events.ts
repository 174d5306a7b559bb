/** Event types as the client numbers them (`eventType` in excel-web-16.00.debug.js, 1.1.110). */
export const tableEvents = { SelectionChanged: 100, DataChanged: 101 } as const;
export const tableCollectionEvents = { DataChanged: 101, Added: 102, Deleted: 103 } as const;
export const sortEvents = { RowSorted: 19, ColumnSorted: 20 } as const;
