import { NS } from './namespaces';
import { element, XML_HEAD } from './xml';

/** A file inside the package. Its text is made only when it is its turn, so that large sheets never stand in memory as a whole. */
export interface Part {
  readonly path: string;
  readonly chunks: () => Iterable<string | Uint8Array>;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The package itself as the source of a relationship. */
export const ROOT = '';

/** Collects parts, their content types and relationships (ECMA-376 part 2: Open Packaging Conventions). */
export class PackageBuilder {
  private readonly parts: Part[] = [];
  private readonly contentTypes: string[] = [];
  private readonly relations = new Map<string, Relation[]>();

  add(path: string, contentType: string, chunks: () => Iterable<string | Uint8Array>): void {
    this.parts.push({ path, chunks });
    this.contentTypes.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Relates part `from` to another part (path in the package) or, when `external`, to an address; answers the relationship's id. */
  relate(from: string, type: string, target: string, external = false): string {
    const list = this.relations.get(from) ?? [];
    const id = `rId${list.length + 1}`;
    list.push({ id, type, target: external ? target : relativePath(from, target), external });
    this.relations.set(from, list);
    return id;
  }

  /** All parts in writing order. The content types come first: programs that tell a file's kind by its first bytes look there. */
  finish(): readonly Part[] {
    const relationParts = [...this.relations].map(([from, list]): Part => ({
      path: relationsPath(from),
      chunks: () => [relationsXml(list)],
    }));
    return [{ path: '[Content_Types].xml', chunks: () => [this.contentTypesXml()] }, ...relationParts, ...this.parts];
  }

  private contentTypesXml(): string {
    const defaults = [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ];
    return XML_HEAD + element('Types', { xmlns: NS.contentTypes }, ...defaults, ...this.contentTypes);
  }
}

function relationsPath(from: string): string {
  const slash = from.lastIndexOf('/');
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

/** As Excel writes targets: seen from the source's folder. Some readers on phones know no other form. */
function relativePath(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  while (folders.length > 0 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => '..'), ...steps].join('/');
}

function relationsXml(list: readonly Relation[]): string {
  const items = list.map((relation) =>
    element('Relationship', {
      Id: relation.id,
      Type: relation.type,
      Target: relation.target,
      TargetMode: relation.external ? 'External' : null,
    }),
  );
  return XML_HEAD + element('Relationships', { xmlns: NS.packageRelation }, ...items);
}
