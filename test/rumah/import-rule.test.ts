/**
 * The import rule and the absence of cycles, read from the sources themselves: lint says the same while one writes,
 * but ignores type-only imports when it looks for cycles.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from './source-files';

const mayImport: Record<string, readonly string[]> = {
  domain: [],
  workbook: ['domain'],
  app: ['domain', 'workbook'],
  adapter: ['app/port', 'workbook', 'domain'],
  taskpane: ['app', 'domain'],
  commands: ['compose'],
  'excel-host': [],
  latihan: ['excel-host'],
  skenario: ['domain', 'workbook', 'app', 'adapter', 'excel-host'],
};
/** The pane's entry is where the product is composed. */
const exceptions: Record<string, readonly string[]> = { 'src/taskpane/index.tsx': ['compose'] };
const forbiddenForCompose = ['excel-host', 'latihan', 'skenario'];

function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.normalize(posix.join(dirname(from), specifier));
  const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
    (path) => existsSync(join(root, path)) && /\.\w+$/.test(path),
  );
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which does not exist`);
  return found;
}

const sources = filesBelow('src', /\.tsx?$/);
const graph = new Map<string, string[]>(
  sources.map((file) => [
    file,
    ts
      .preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
      .importedFiles.map((imported) => resolveImport(file, imported.fileName))
      .filter((path): path is string => path !== null),
  ]),
);

const layerOf = (file: string): string => file.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
const inside = (file: string, folder: string): boolean =>
  file.startsWith(`src/${folder}/`) || file === `src/${folder}.ts`;

function violations(file: string): string[] {
  const layer = layerOf(file);
  return (graph.get(file) ?? [])
    .filter((target) => target.startsWith('src/') && /\.tsx?$/.test(target))
    .filter((target) => {
      if (layer === 'compose') return forbiddenForCompose.some((folder) => inside(target, folder));
      const allowed = [layer, ...(mayImport[layer] ?? []), ...(exceptions[file] ?? [])];
      return !allowed.some((folder) => inside(target, folder));
    })
    .map((target) => `${file} -> ${target}`);
}

function findCycle(): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (done.has(file)) return null;
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of sources) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

test('there are sources to look at, and they import each other', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect([...graph.values()].flat().length).toBeGreaterThan(20);
});

test('every folder under src has a line in the import rule', () => {
  const layers = new Set(sources.map(layerOf));
  layers.delete('compose');
  expect([...layers].filter((layer) => !(layer in mayImport))).toEqual([]);
});

test('each layer imports only what the rule allows, types included', () => {
  expect(sources.flatMap(violations)).toEqual([]);
});

test('no two files import each other in a circle, types included', () => {
  expect(findCycle()).toBeNull();
});

test('features of the pane do not import each other', () => {
  const featureOf = (file: string): string | null => /^src\/taskpane\/feature\/([^/]+)\//.exec(file)?.[1] ?? null;
  const crossings = sources.flatMap((file) =>
    (graph.get(file) ?? [])
      .filter(
        (target) => featureOf(file) !== null && featureOf(target) !== null && featureOf(file) !== featureOf(target),
      )
      .map((target) => `${file} -> ${target}`),
  );
  expect(crossings).toEqual([]);
});
