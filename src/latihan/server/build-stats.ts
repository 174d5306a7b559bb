import type { StatsCompilation, StatsModule } from 'webpack';

/** The part of webpack's statistics that a report is made of. */
export const WANTED_STATS = {
  all: false,
  errors: true,
  children: true,
  entrypoints: true,
  chunks: true,
  chunkModules: true,
  nestedModules: true,
  modules: true,
  ids: true,
  chunkModulesSpace: Infinity,
  nestedModulesSpace: Infinity,
  modulesSpace: Infinity,
} as const;

const compilations = (stats: StatsCompilation): readonly StatsCompilation[] => stats.children ?? [stats];

export function describeErrors(stats: StatsCompilation): string {
  return [...(stats.errors ?? []), ...(stats.children ?? []).flatMap((child) => child.errors ?? [])]
    .map((error) => [error.moduleName, error.message].filter(Boolean).join('\n'))
    .join('\n\n');
}

/** A module and those that were joined into it. */
const pathsOf = (module: StatsModule): string[] =>
  module.modules === undefined ? [module.name ?? ''] : module.modules.flatMap(pathsOf);

/** What one of the builds (`addin`, `latihan`) is made of. Files are named relative to its own folder. */
export interface BuildContents {
  /** Scripts that a page asks for at once, by entry (`taskpane`, `commands`, `latihan`). */
  readonly initial: Readonly<Record<string, readonly string[]>>;
  /** Paths of the modules in each file. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

function contentsOfOne(compilation: StatsCompilation): BuildContents {
  const initial = Object.entries(compilation.entrypoints ?? {}).map(([name, entry]) => [
    name,
    (entry.assets ?? []).map((asset) => asset.name).filter((file) => file.endsWith('.js')),
  ]);
  const modules = (compilation.chunks ?? []).flatMap((chunk) => {
    const paths = (chunk.modules ?? []).flatMap(pathsOf);
    return (chunk.files ?? []).map((file) => [file, paths]);
  });
  return { initial: Object.fromEntries(initial), modules: Object.fromEntries(modules) };
}

export const contentsOf = (stats: StatsCompilation): Record<string, BuildContents> =>
  Object.fromEntries(compilations(stats).map((compilation) => [compilation.name ?? '', contentsOfOne(compilation)]));
