import { byId } from '../dom';

const LEAST = 320;
const MOST = 720;
const START = 350;
const KEY_STEP = 10;

/** The bar between workbook and pane: dragged, or moved with the arrow keys. */
export function attachSplitter(panel: HTMLElement): void {
  const bar = byId('pemisah');
  let width = START;
  const set = (wanted: number): void => {
    width = Math.max(LEAST, Math.min(MOST, Math.round(wanted)));
    panel.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
  };
  bar.setAttribute('aria-valuemin', String(LEAST));
  bar.setAttribute('aria-valuemax', String(MOST));
  set(START);
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    // The iframe would swallow the pointer's moves.
    document.body.classList.add('menggeser');
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  bar.addEventListener('lostpointercapture', () => document.body.classList.remove('menggeser'));
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  });
}
