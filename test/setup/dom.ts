import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine paints late; a test waits for what it asserts, never for a second on the clock.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out: every element is 0 x 0 and has no offsetParent. Fluent's focus manager then takes all of them for
// invisible, leaves the focus on the dialog itself, and a quarter of a second later hides a second dialog from screen
// readers, which it does not do where there is a layout. So the page has the size of a pane, and what is displayed a parent.
const pane = new DOMRect(0, 0, 350, 800);
HTMLBodyElement.prototype.getBoundingClientRect = () => pane;
const isDisplayed = (element: Element | null): boolean =>
  element === null || (getComputedStyle(element).display !== 'none' && isDisplayed(element.parentElement));
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement): Element | null {
    return isDisplayed(this) ? this.parentElement : null;
  },
});
