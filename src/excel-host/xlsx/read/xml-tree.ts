import { localName, XmlReader } from './xml-reader';

/** An element with all that is in it: for the parts that are small. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The text directly inside, joined. */
  readonly text: string;
}

interface Growing extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** The element that just opened, as a tree; the reader stands behind it afterwards. */
export function readTree(reader: XmlReader): XmlNode {
  const top = grow(reader);
  const open: Growing[] = [top];
  for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
    const event = reader.next();
    if (event === 'text') node.text += reader.text;
    else if (event === 'open') open.push(grow(reader));
    else {
      open.pop();
      const parent = open.at(-1);
      parent?.children.push(...(node.name === 'AlternateContent' ? alternative(node) : [node]));
    }
  }
  return top;
}

/** A whole part as a tree. */
export function parseXml(source: string, part: string): XmlNode {
  const reader = new XmlReader(source, part);
  if (reader.next() === 'end') return { name: '', attributes: new Map(), children: [], text: '' };
  const top = readTree(reader);
  reader.next();
  return top;
}

function grow(reader: XmlReader): Growing {
  return { name: reader.name, attributes: reader.attributes(), children: [], text: '' };
}

/** Of two ways to say something, the older one is meant for programs like this (ECMA-376 part 3, 9.3). */
function alternative(node: XmlNode): readonly XmlNode[] {
  return child(node, 'Fallback')?.children ?? child(node, 'Choice')?.children ?? [];
}

export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return node?.children.find((each) => each.name === name) ?? null;
}

/** The first element on a path of names. */
export function descend(node: XmlNode | null | undefined, ...path: readonly string[]): XmlNode | null {
  return path.reduce<XmlNode | null>((at, name) => child(at, name), node ?? null);
}

export function childrenOf(node: XmlNode | null | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** All elements of a name, however deep. */
export function* everyNode(node: XmlNode, name: string): Iterable<XmlNode> {
  for (const each of node.children) {
    if (each.name === name) yield each;
    yield* everyNode(each, name);
  }
}

export function attribute(node: XmlNode | null | undefined, name: string): string | null {
  return node?.attributes.get(name) ?? null;
}

/** `1`, `true`, `on`; anything else is no. Without the attribute what the schema says. */
export function flag(node: XmlNode | null | undefined, name: string, without = false): boolean {
  const value = attribute(node, name);
  return value === null ? without : isOn(value);
}

export function isOn(value: string): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** `null` without the attribute, or when it is no number. */
export function numeric(node: XmlNode | null | undefined, name: string): number | null {
  return toNumber(attribute(node, name));
}

export function toNumber(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** `r:id`, whatever prefix stands for the namespace of relationships. */
export function relationId(node: XmlNode | null | undefined, name = 'id'): string | null {
  for (const [full, value] of node?.attributes ?? []) {
    if (full.includes(':') && localName(full) === name) return value;
  }
  return null;
}
