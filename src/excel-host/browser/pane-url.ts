/** What the pane's URL tells the client library about its host. */
export interface PaneUrlOptions {
  /** Origin of the page that holds the frame, e.g. `https://localhost:3000`. */
  readonly parentOrigin: string;
  readonly conversationId?: string;
  /** Language of Office's own surface. */
  readonly uiLocale?: string;
}

export const defaultConversation = 'emulated-excel';
const controlId = 'pane';

/**
 * The pane's address as Excel on the web makes it: the library finds its host in the query (`_host_Info`) and the
 * conversation partner in the fragment (`_xdm_Info`). The pane must be on https and on the parent's own host name.
 */
export function paneUrl(base: string, options: PaneUrlOptions): string {
  const hostInfo = `Excel$Web$16.01$${options.uiLocale ?? 'id-ID'}$$$$0`;
  const xdmInfo = `${options.conversationId ?? defaultConversation}|${controlId}|${options.parentOrigin}/`;
  const separator = base.includes('?') ? '&' : '?';
  return `${base}${separator}_host_Info=${encodeURIComponent(hostInfo)}#&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
}
