import { paneUrl } from '../../excel-host/browser/pane-url';
import { byId } from '../dom';
import type { Seat } from './seat';

/** Puts the unmodified pane beside the workbook and plays its host. `path` is where the server has the pane (`server/site.ts`). */
export function openPane(seat: Seat, path: string): () => void {
  const frame = byId('panel');
  if (!(frame instanceof HTMLIFrameElement) || frame.contentWindow === null) throw new Error('#panel bukan iframe');
  const detach = seat.attachPane(frame.contentWindow, window);
  frame.src = paneUrl(`${location.origin}${path}`, { parentOrigin: location.origin });
  return detach;
}
