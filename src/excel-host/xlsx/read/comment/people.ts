import type { PackageReader } from '../package/package-reader';
import { attribute, childrenOf } from '../xml-tree';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** The people of threaded comments by their id. */
export function readPeople(parts: PackageReader, workbookPath: string): ReadonlyMap<string, Person> {
  const lists = parts.relatedAll(workbookPath, 'person').map((path) => parts.tree(path));
  return new Map(
    lists.flatMap((list) =>
      childrenOf(list, 'person').map((node) => {
        const account = attribute(node, 'userId') ?? '';
        // An account is an address, or a longer word that holds one (`S::staf@contoh.go.id::0f...`).
        const email = /[^\s:]+@[^\s:]+/.exec(account)?.[0] ?? '';
        return [attribute(node, 'id') ?? '', { name: attribute(node, 'displayName') ?? '', email }] as const;
      }),
    ),
  );
}
