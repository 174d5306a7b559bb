import type { HyperFormula } from 'hyperformula';
import type { Ast } from './engine-types';
import { keepWholeOrder, orderQuickly } from './quick-order';
import { removeWithoutSearch } from './quick-removal';

type DependencyGraph = HyperFormula['dependencyGraph'];
type Dependencies = Parameters<DependencyGraph['processCellDependencies']>[0];
type Dependency = Dependencies[number];
type Vertex = Parameters<DependencyGraph['processCellDependencies']>[1];
type Range = Extract<Dependency, { readonly start: unknown }>;

const isRange = (dependency: Dependency): dependency is Range => 'start' in dependency;

/**
 * Does once, or not at all, what HyperFormula 3.5.0 does again for each formula of a filled column:
 * - it copies the whole syntax tree of a formula that it has parsed before (trees are never changed in place);
 * - it walks all cells of a range for every formula that refers to the range, though the range is one node of its own;
 * - it searches all dependents of a cell before it adds one, though a formula just made cannot be among them;
 * - it puts the whole graph in order for each full recalculation, though nothing came or went;
 * - it lists every changed cell with its address for its caller; nobody here asks.
 * Three thousand rows that look up a column of three thousand cells were minutes and gigabytes otherwise.
 */
export function shareWork(engine: HyperFormula): void {
  shareTrees(engine);
  shareRanges(engine.dependencyGraph);
  removeWithoutSearch(engine.dependencyGraph.graph);
  orderQuickly(engine.dependencyGraph.graph);
  keepWholeOrder(engine.dependencyGraph.graph);
  forgetChanges(engine);
}

function shareTrees(engine: HyperFormula): void {
  const parser = engine['_parser'];
  const convert = parser['convertReversedRangesToRegularRanges'].bind(parser);
  const converted = new WeakMap<Ast, Ast>();
  parser['convertReversedRangesToRegularRanges'] = (ast: Ast): Ast => {
    const known = converted.get(ast);
    if (known !== undefined) return known;
    const tree = convert(ast);
    converted.set(ast, tree);
    return tree;
  };
}

function shareRanges(dependencies: DependencyGraph): void {
  const { graph } = dependencies;
  const process = dependencies.processCellDependencies.bind(dependencies);
  const linked = new WeakSet<Vertex>();

  /** The node of a dependency that already has all edges that lead to it; `undefined` where the original has to make them. */
  const readyNode = (dependency: Dependency): number | undefined => {
    if (isRange(dependency)) return dependencies.getRange(dependency.start, dependency.end)?.idInGraph;
    if ('name' in dependency) return undefined;
    return dependencies.addressMapping.getCell(dependency)?.idInGraph;
  };

  dependencies.processCellDependencies = (list, end) => {
    if (linked.has(end)) return process(list, end);
    linked.add(end);
    const seen = new Set<number>();
    const others: Dependency[] = [];
    for (const dependency of list) {
      const id = readyNode(dependency);
      if (id === undefined) others.push(dependency);
      else seen.add(id);
    }
    for (const id of seen) if (end.idInGraph !== undefined) graph['edgesSparseArray'][id]?.push(end.idInGraph);
    if (others.length > 0) process(others, end);
  };
}

function forgetChanges(engine: HyperFormula): void {
  const { dependencyGraph, evaluator } = engine;
  const nothing = dependencyGraph.getAndClearContentChanges();
  nothing.addAll = () => nothing;
  nothing.addChange = () => undefined;
  const always: PropertyDescriptor = { get: () => nothing, set: () => undefined };
  Object.defineProperty(dependencyGraph, 'changes', always);
  Object.defineProperty(engine['_crudOperations'].operations, 'changes', always);
  const recompute = evaluator['recomputeVertex'].bind(evaluator);
  evaluator['recomputeVertex'] = (vertex: Vertex) => recompute(vertex, nothing);
  const cycle = evaluator['processVertexOnCycle'].bind(evaluator);
  evaluator['processVertexOnCycle'] = (vertex: Vertex) => {
    cycle(vertex, nothing);
  };
}
