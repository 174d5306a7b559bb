/** The part of Microsoft's library that the adapter needs; the pane hands in the global, Node the bridge's own copy. */
export type ExcelApi = Pick<typeof Excel, 'RequestContext'>;
