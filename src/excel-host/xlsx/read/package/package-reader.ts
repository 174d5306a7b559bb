import { MAX_RATIO, RATIO_FROM, type ReadLimits } from '../limits';
import { XlsxReadError } from '../xlsx-read-error';
import { attribute, childrenOf, parseXml, type XmlNode } from '../xml-tree';
import { refusedKind } from './file-kind';
import { unpack } from './unpack';
import { readZipDirectory, type ZipEntry } from './zip-directory';

export interface Relation {
  readonly id: string;
  /** The last word of the type (`worksheet`): the strict and the transitional form of the format differ before it. */
  readonly type: string;
  /** A path in the package, or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an opened package. Names are compared whatever their case (ECMA-376 part 2, 6.2.2). */
export class PackageReader {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly asked = new Set<string>();
  private readonly relationsOf = new Map<string, readonly Relation[]>();
  private readonly contentTypes: XmlNode;
  private unpacked = 0;

  /** @throws XlsxReadError when the bytes are no package that may be opened. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ReadLimits,
  ) {
    if (bytes.length > limits.fileBytes) throw new XlsxReadError('too-large', `the file has ${bytes.length} bytes`);
    const refused = refusedKind(bytes);
    if (refused !== null) throw new XlsxReadError(refused, 'told by its first bytes');
    for (const entry of readZipDirectory(bytes, limits.entries)) this.entries.set(entry.path.toLowerCase(), entry);
    this.assertNoBomb();
    this.assertWorkbook();
    this.contentTypes = this.tree('[Content_Types].xml');
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** @throws XlsxReadError `damaged` when there is no such part. */
  part(path: string): Uint8Array {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) throw new XlsxReadError('damaged', `there is no part ${path}`);
    this.asked.add(path.toLowerCase());
    this.unpacked += entry.unpacked;
    if (this.unpacked > this.limits.unpackedBytes)
      throw new XlsxReadError('too-large', `${this.unpacked} bytes when unpacked`);
    return unpack(this.bytes, entry);
  }

  text(path: string): string {
    const bytes = this.part(path);
    const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      throw new XlsxReadError('damaged', `${path} is no text in ${encoding}`, { cause: error });
    }
  }

  tree(path: string): XmlNode {
    return parseXml(this.text(path), path);
  }

  contentType(path: string): string | null {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const override = childrenOf(this.contentTypes, 'Override').find(
      (node) => attribute(node, 'PartName')?.toLowerCase() === `/${path.toLowerCase()}`,
    );
    const byExtension = childrenOf(this.contentTypes, 'Default').find(
      (node) => attribute(node, 'Extension')?.toLowerCase() === extension,
    );
    return attribute(override, 'ContentType') ?? attribute(byExtension, 'ContentType');
  }

  /** Where a part leads; `''` is the package itself. */
  relations(from: string): readonly Relation[] {
    const known = this.relationsOf.get(from);
    if (known !== undefined) return known;
    const slash = from.lastIndexOf('/');
    const path = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
    const read = this.has(path) ? childrenOf(this.tree(path), 'Relationship').map((node) => relation(node, from)) : [];
    this.relationsOf.set(from, read);
    return read;
  }

  /** The first existing part of a type that `from` leads to. */
  related(from: string, type: string): string | null {
    return this.relatedAll(from, type)[0] ?? null;
  }

  relatedAll(from: string, type: string): readonly string[] {
    return this.relations(from)
      .filter((each) => each.type === type && !each.external && this.has(each.target))
      .map((each) => each.target);
  }

  byId(from: string, id: string | null): Relation | null {
    return this.relations(from).find((each) => each.id === id) ?? null;
  }

  /** Parts that nobody asked for: what was not understood as a whole. */
  unread(): readonly string[] {
    return [...this.entries.values()]
      .map(({ path }) => path)
      .filter((path) => !this.asked.has(path.toLowerCase()) && !path.endsWith('/') && !path.endsWith('.rels'));
  }

  private assertNoBomb(): void {
    let total = 0;
    for (const { path, packed, unpacked, isEncrypted } of this.entries.values()) {
      if (isEncrypted) throw new XlsxReadError('encrypted', `${path} is encrypted within the zip`);
      if (unpacked > RATIO_FROM && unpacked > packed * MAX_RATIO)
        throw new XlsxReadError('zip-bomb', `${path}: ${packed} bytes become ${unpacked}`);
      total += unpacked;
    }
    if (total > this.limits.unpackedBytes) throw new XlsxReadError('too-large', `${total} bytes when unpacked`);
  }

  /** Other formats that are zips too, and macros, told apart by what every such file contains. */
  private assertWorkbook(): void {
    const paths = [...this.entries.keys()];
    if (this.has('mimetype') && this.has('content.xml'))
      throw new XlsxReadError('opendocument', 'an OpenDocument file');
    if (paths.some((path) => path.endsWith('/workbook.bin')))
      throw new XlsxReadError('binary-xlsb', 'a binary workbook');
    if (!this.has('[Content_Types].xml')) throw new XlsxReadError('not-xlsx', 'a zip without content types');
    const macro = paths.find((path) => path.endsWith('vbaproject.bin') || path.includes('/macrosheets/'));
    if (macro !== undefined) throw new XlsxReadError('macro', macro);
  }
}

function relation(node: XmlNode, from: string): Relation {
  const external = attribute(node, 'TargetMode') === 'External';
  const target = attribute(node, 'Target') ?? '';
  const type = attribute(node, 'Type') ?? '';
  return {
    id: attribute(node, 'Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolve(from, target),
    external,
  };
}

/** A target seen from its source's folder, or from the package's root. */
function resolve(from: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
