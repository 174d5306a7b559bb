import { isAtLeast } from './api-level';
import type { CallContext, HostObject } from './call-context';
import { upper } from './host-class';
import { minorSince } from './requirement-sets';
import type { WireQuery } from './wire';

type SelectTree = Map<string, SelectTree>;

/** `['format/fill/color', 'values']` as a tree; an empty branch means "its defaults". */
function selectTree(names: readonly string[]): SelectTree {
  const root: SelectTree = new Map();
  for (const name of names) {
    let branch = root;
    for (const part of name.split('/')) {
      const key = upper(part.trim());
      let next = branch.get(key);
      if (!next) branch.set(key, (next = new Map<string, SelectTree>()));
      branch = next;
    }
  }
  return root;
}

/** `items/$none` asks for the objects of a collection without any of their properties. */
const nothing = '$none';

/** The answer to `load(...)`: the asked properties, nested as the asked names are. */
export function query(object: HostObject, info: WireQuery, context: CallContext): Record<string, unknown> {
  const tree = selectTree([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return object.isCollection ? queryCollection(object, tree, context, info) : queryObject(object, tree, context);
}

function queryCollection(
  object: HostObject,
  tree: SelectTree,
  context: CallContext,
  page: WireQuery = {},
): Record<string, unknown> {
  const own: SelectTree = new Map();
  const forItems: SelectTree = new Map();
  for (const [name, branch] of tree) {
    if (name === 'Items') branch.forEach((sub, key) => forItems.set(key, sub));
    else (object.has(name) ? own : forItems).set(name, branch);
  }
  const result = own.size > 0 || tree.size === 0 ? queryObject(object, own, context) : {};
  if (own.size > 0 && forItems.size === 0 && !tree.has('Items')) return result;
  const skip = page.Skip ?? 0;
  const items = object.items(context).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  result['_Items'] = items.map((item) => ({ ...item.identity(), ...queryObject(item, forItems, context) }));
  return result;
}

function queryObject(object: HostObject, tree: SelectTree, context: CallContext): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const wanted: SelectTree = tree.size === 0 || tree.has('*') ? withDefaults(object, tree, context) : tree;
  for (const [name, branch] of wanted) {
    if (name === nothing) continue;
    if (object.hasNavigation(name)) result[name] = navigated(object.navigate(name, context), branch, context);
    else result[object.spell(name)] = object.get(name, context);
  }
  return result;
}

function navigated(child: HostObject | null, branch: SelectTree, context: CallContext): unknown {
  if (child === null) return null;
  return child.isCollection ? queryCollection(child, branch, context) : queryObject(child, branch, context);
}

/** An older Excel brings only the properties that it has. */
function withDefaults(object: HostObject, tree: SelectTree, { session }: CallContext): SelectTree {
  const known = object.defaults.filter((name) =>
    isAtLeast(session.apiLevel, `1.${minorSince(object.className, name)}`),
  );
  const wanted: SelectTree = new Map(known.map((name): [string, SelectTree] => [name, new Map()]));
  for (const [name, branch] of tree) if (name !== '*') wanted.set(name, branch);
  return wanted;
}
