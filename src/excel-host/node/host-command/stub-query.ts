import { StubElement, type Listener } from './stub-element';

export type Query = (target: unknown) => unknown;

interface QueryPage {
  find(selector: string): StubElement;
  make(tag: string): StubElement;
  whenLoaded(run: () => unknown): void;
}

type Answer = (element: StubElement, args: readonly unknown[]) => unknown;
/** Marks "answer the object itself", so that calls can be chained. */
const chain = Symbol('chain');

const reads =
  (property: 'value' | 'textContent' | 'innerHTML'): Answer =>
  (element, [given]) => {
    if (given === undefined) return element[property];
    element[property] = String(given);
    return chain;
  };
const listens: Answer = (element, [type, ...rest]) => {
  const listener = rest.filter(isListener).at(-1);
  if (listener)
    for (const each of String(type).split(' ')) element.addEventListener(each.split('.')[0] ?? '', listener);
  return chain;
};
const isListener = (value: unknown): value is Listener => typeof value === 'function';

/** The calls of jQuery that answer something or register something; every other call answers the same object. */
const answers: Readonly<Record<string, Answer>> = {
  on: listens,
  click: (element, args) => {
    const listener = args.filter(isListener).at(-1);
    if (listener) element.addEventListener('click', listener);
    else element.click();
    return chain;
  },
  val: reads('value'),
  text: reads('textContent'),
  html: reads('innerHTML'),
  prop: (element, [name, value]) => {
    if (value === undefined) return Reflect.get(element, String(name));
    Reflect.set(element, String(name), value);
    return chain;
  },
  attr: (element, [name, value]) => {
    if (value === undefined) return element.getAttribute(String(name)) ?? undefined;
    element.setAttribute(String(name), String(value));
    return chain;
  },
  is: (element, [selector]) => selector === ':checked' && element.checked,
  get: (element) => element,
  toArray: (element) => [element],
};

/** `$`, as far as scripts use it to find buttons and to write words. */
export function createQuery(page: QueryPage): Query {
  const wrap = (element: StubElement): unknown =>
    new Proxy(element, {
      get: (target, name, self: unknown): unknown => {
        if (name === '0') return target;
        if (name === 'length') return 1;
        // A promise would be looked for here when the object is awaited.
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'ready') return (run: () => unknown) => (page.whenLoaded(run), self);
        return (...args: unknown[]) => {
          const answer = answers[name]?.(target, args) ?? chain;
          return answer === chain ? self : answer;
        };
      },
    });
  return (target) => {
    if (typeof target === 'function') {
      page.whenLoaded(() => Reflect.apply(target, undefined, [page]));
      return wrap(page.find('document'));
    }
    if (target instanceof StubElement) return wrap(target);
    if (typeof target !== 'string') return wrap(page.find('document'));
    const tag = /^<(\w+)/.exec(target)?.[1];
    return wrap(tag === undefined ? page.find(target) : page.make(tag));
  };
}
