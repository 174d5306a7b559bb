import { HostError, itemNotFound } from '../errors';
import { isAtLeast } from './api-level';
import type { CallContext, HostObject } from './call-context';
import { isOnlyReadHere, minorSince } from './requirement-sets';

export type Getter<T> = (self: T, context: CallContext) => unknown;
export type Setter<T> = (self: T, value: unknown, context: CallContext) => void;
export type Method<T> = (self: T, args: readonly unknown[], context: CallContext) => unknown;
export type Navigation<T> = (self: T, context: CallContext) => HostObject | null;

/**
 * One Office.js class as a table: what is not in it is refused by name. Members are named as on the wire (`NumberFormat`).
 * A method that makes an object answers a `HostObject`, or `null` for the object that is not there (`...OrNullObject`).
 */
export interface ClassSpec<T> {
  readonly name: string;
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  readonly method?: Readonly<Record<string, Method<T>>>;
  readonly navigate?: Readonly<Record<string, Navigation<T>>>;
  /** What `load()` without names brings: the scalar properties that the class's documentation lists first. */
  readonly defaults: readonly string[];
  /** `{Id}` or `{_Id}` of an object with identity: the client turns paths into look-ups with it. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** For a collection: its objects in order. */
  readonly items?: (self: T, context: CallContext) => HostObject[];
  /** For a collection: `getItem(key)`. */
  readonly index?: (self: T, key: unknown, context: CallContext) => HostObject;
  /** Result names that the client reads in another spelling than the property's wire name. */
  readonly spelling?: Readonly<Record<string, string>>;
}

class Bound<T> implements HostObject {
  constructor(
    private readonly spec: ClassSpec<T>,
    readonly self: T,
  ) {}

  get className(): string {
    return this.spec.name;
  }
  get defaults(): readonly string[] {
    return this.spec.defaults;
  }
  get isCollection(): boolean {
    return this.spec.items !== undefined;
  }
  has(property: string): boolean {
    return own(this.spec.get, property) !== undefined;
  }
  hasNavigation(property: string): boolean {
    return own(this.spec.navigate, property) !== undefined;
  }
  get(property: string, context: CallContext): unknown {
    return this.member(this.spec.get, property, context)(this.self, context);
  }
  set(property: string, value: unknown, context: CallContext): void {
    if (!own(this.spec.set, property) && own(this.spec.get, property)) {
      const member = `${this.className}.${lower(property)}`;
      if (isOnlyReadHere(member)) throw context.refuse(`${member} = ...`);
      throw new HostError('InvalidOperation', 'The property is read-only.', member);
    }
    this.member(this.spec.set, property, context)(this.self, value, context);
  }
  call(method: string, args: readonly unknown[], context: CallContext): unknown {
    return this.member(this.spec.method, method, context)(this.self, args, context);
  }
  navigate(property: string, context: CallContext): HostObject | null {
    return this.member(this.spec.navigate, property, context)(this.self, context);
  }
  items(context: CallContext): HostObject[] {
    return this.spec.items?.(this.self, context) ?? [];
  }
  index(key: unknown, context: CallContext): HostObject {
    if (!this.spec.index) throw itemNotFound(`${this.className} has no items by key.`);
    return this.spec.index(this.self, key, context);
  }
  identity(): Readonly<Record<string, unknown>> {
    return this.spec.identity?.(this.self) ?? {};
  }
  spell(property: string): string {
    return this.spec.spelling?.[property] ?? property;
  }

  private member<M>(table: Readonly<Record<string, M>> | undefined, name: string, context: CallContext): M {
    const found = own(table, name);
    if (found === undefined) throw context.refuse(`${this.className}.${lower(name)}`);
    const minor = minorSince(this.className, name);
    if (minor > 1 && !isAtLeast(context.session.apiLevel, `1.${minor}`)) {
      const member = `${this.className}.${lower(name)}`;
      throw new HostError('ApiNotFound', `${member} came with ExcelApi 1.${minor}.`, member);
    }
    return found;
  }
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof Bound;

const own = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** `NumberFormat` -> `numberFormat`: members are reported as the add-in's author writes them. */
export const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export interface HostClass<T> {
  readonly spec: ClassSpec<T>;
  (self: T): HostObject;
}

/** Every member in the tables, by class: what the tests hold against the type definitions. */
export const definedMembers = new Map<string, Set<string>>();

/** What a class table offers beside its names: what can be written, and whether it is a collection. */
export interface DefinedParts {
  readonly settable: Set<string>;
  items: boolean;
  index: boolean;
}
export const definedParts = new Map<string, DefinedParts>();

function note<T>(spec: ClassSpec<T>): void {
  const members = definedMembers.get(spec.name) ?? new Set<string>();
  for (const table of [spec.get, spec.set, spec.method, spec.navigate]) {
    for (const name of Object.keys(table ?? {})) members.add(name);
  }
  definedMembers.set(spec.name, members);
  const parts = definedParts.get(spec.name) ?? { settable: new Set<string>(), items: false, index: false };
  for (const name of Object.keys(spec.set ?? {})) parts.settable.add(name);
  parts.items ||= spec.items !== undefined;
  parts.index ||= spec.index !== undefined;
  definedParts.set(spec.name, parts);
}

export function defineClass<T>(spec: ClassSpec<T>): HostClass<T> {
  note(spec);
  return Object.assign((self: T): HostObject => new Bound(spec, self), { spec });
}
