import { attachFrame } from '../../excel-host/browser/frame-host';
import { paneUrl } from '../../excel-host/browser/pane-url';
import type { ExcelHost } from '../../excel-host/host';
import { byId } from '../dom';

/** The server answers with the built pane and the npm package's office.js (`server/site.ts`). */
const PANE_PATH = '/latihan/taskpane.html';

/** Puts the unmodified pane beside the workbook and plays its host. */
export function openPane(host: ExcelHost): () => void {
  const frame = byId('panel');
  if (!(frame instanceof HTMLIFrameElement) || frame.contentWindow === null) throw new Error('#panel bukan iframe');
  const detach = attachFrame(host.connect(), frame.contentWindow);
  frame.src = paneUrl(`${location.origin}${PANE_PATH}`, { parentOrigin: location.origin });
  return detach;
}
