/** What happens when a button is pressed; `name` tells it in the report. */
export interface Button {
  readonly name: string;
  readonly press: () => unknown;
}
export type Listener = (event: StubEvent) => unknown;
export interface StubEvent {
  readonly type: string;
  readonly target: StubElement;
  readonly currentTarget: StubElement;
  preventDefault(): void;
  stopPropagation(): void;
}

/** Takes note of the handlers of buttons, in order of their registration. */
export type Register = (button: Button) => void;

/** A page element as far as scripts touch one without a page: it keeps what is written to it, and its listeners. */
export class StubElement {
  value = '';
  checked = false;
  disabled = false;
  hidden = false;
  textContent = '';
  innerText = '';
  innerHTML = '';
  className = '';
  title = '';
  selectedIndex = 0;
  readonly style: Record<string, string> = {};
  readonly dataset: Record<string, string> = {};
  readonly children: StubElement[] = [];
  readonly files: readonly unknown[] = [];
  readonly classList: { [name: string]: (...names: string[]) => boolean } = {
    add: () => true,
    remove: () => true,
    toggle: () => true,
    contains: () => false,
  };
  private readonly listeners = new Map<string, Listener[]>();
  private readonly attributes = new Map<string, string>();
  private pressed: Listener | null = null;

  constructor(
    public id: string,
    readonly tagName: string,
    private readonly register: Register,
  ) {}

  get onclick(): Listener | null {
    return this.pressed;
  }
  /** A second assignment replaces the first handler, as on a page; the button is pressed once. */
  set onclick(listener: Listener | null) {
    const isNew = this.pressed === null;
    this.pressed = listener;
    if (isNew && listener) this.register({ name: this.label, press: () => this.pressed?.(this.event('click')) });
  }
  get options(): readonly StubElement[] {
    return this.children;
  }
  get childNodes(): readonly StubElement[] {
    return this.children;
  }
  get firstChild(): StubElement | null {
    return this.children[0] ?? null;
  }
  get parentElement(): null {
    return null;
  }

  addEventListener(type: string, listener: Listener | { handleEvent: Listener }): void {
    const run: Listener = typeof listener === 'function' ? listener : (event) => listener.handleEvent(event);
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), run]);
    if (type === 'click') this.register({ name: this.label, press: () => run(this.event('click')) });
  }
  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }
  dispatchEvent(event: { readonly type: string }): boolean {
    for (const listener of this.listeners.get(event.type) ?? []) listener(this.event(event.type));
    if (event.type === 'click') this.pressed?.(this.event('click'));
    return true;
  }
  click(): void {
    this.dispatchEvent({ type: 'click' });
  }
  appendChild<T>(child: T): T {
    if (child instanceof StubElement) this.children.push(child);
    return child;
  }
  append(...children: unknown[]): void {
    for (const child of children) this.appendChild(child);
  }
  prepend(...children: unknown[]): void {
    this.append(...children);
  }
  insertBefore<T>(child: T): T {
    return this.appendChild(child);
  }
  insertAdjacentHTML(_where: string, html: string): void {
    this.innerHTML += html;
  }
  removeChild<T>(child: T): T {
    return child;
  }
  replaceChildren(...children: unknown[]): void {
    this.children.length = 0;
    this.append(...children);
  }
  remove(): void {
    this.children.length = 0;
  }
  focus(): void {
    this.hidden = false;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  querySelector(selector: string): StubElement {
    return new StubElement(selector, 'DIV', this.register);
  }
  querySelectorAll(): readonly StubElement[] {
    return [];
  }
  private get label(): string {
    return this.id === '' ? this.tagName.toLowerCase() : this.id;
  }
  private event(type: string): StubEvent {
    const nothing = (): void => undefined;
    return { type, target: this, currentTarget: this, preventDefault: nothing, stopPropagation: nothing };
  }
}
