/** Findings that the next plan mends by itself: they keep no step shut, and the pane sends nobody to them first. */
export const kodeDirapikan: ReadonlySet<string> = new Set(['S03']);
