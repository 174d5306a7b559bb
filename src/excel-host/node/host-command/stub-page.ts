import { createQuery, type Query } from './stub-query';
import { StubElement, type Button } from './stub-element';

/** A page without a page: any element that a script asks for exists. */
export interface StubPage {
  readonly document: Readonly<Record<string, unknown>>;
  readonly query: Query;
  /** `load` and `DOMContentLoaded` handlers and what jQuery calls when ready. */
  whenLoaded(run: () => unknown): void;
  takeLoaded(): (() => unknown)[];
  /** The buttons registered since the last call, in order. */
  takeButtons(): Button[];
  addButton(button: Button): void;
}

/** `tell` gets what the script writes into the document itself. */
export function createStubPage(tell: (...texts: unknown[]) => void): StubPage {
  const buttons: Button[] = [];
  const loaded: (() => unknown)[] = [];
  const elements = new Map<string, StubElement>();
  const register = (button: Button): void => void buttons.push(button);
  const whenLoaded = (run: () => unknown): void => void loaded.push(run);
  const make = (tag: string, id = ''): StubElement => new StubElement(id, tag.toUpperCase(), register);
  const byId = (id: string): StubElement => {
    const found = elements.get(id) ?? make('div', id);
    elements.set(id, found);
    return found;
  };
  const bySelector = (selector: string): StubElement => byId(selector.replace(/^#/, ''));
  const document = {
    readyState: 'complete',
    title: '',
    cookie: '',
    body: make('body'),
    head: make('head'),
    documentElement: make('html'),
    activeElement: null,
    getElementById: byId,
    querySelector: bySelector,
    querySelectorAll: (selector: string) => (selector.startsWith('#') ? [bySelector(selector)] : []),
    getElementsByClassName: () => [],
    getElementsByTagName: () => [],
    getElementsByName: () => [],
    createElement: (tag: string) => make(tag),
    createTextNode: (text: string) => text,
    write: tell,
    writeln: tell,
    createDocumentFragment: () => make('fragment'),
    addEventListener: (type: string, listener: () => unknown) => {
      if (type === 'DOMContentLoaded') whenLoaded(listener);
    },
    removeEventListener: () => undefined,
  };
  return {
    document,
    query: createQuery({ find: bySelector, make, whenLoaded }),
    whenLoaded,
    takeLoaded: () => loaded.splice(0),
    takeButtons: () => buttons.splice(0),
    addButton: register,
  };
}
