import { transformSync, type Options } from '@swc/core';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { extname } from 'node:path';
import vm from 'node:vm';

export interface CompiledScript {
  /** Runs the script with these names in scope; a script with `await` at its top ends later. */
  run(scope: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** A line and column of the compiled text as the author wrote it; both count from 1. */
  original(line: number, column: number): { readonly line: number; readonly column: number };
}

/** The script cannot be read as JavaScript or TypeScript. */
export class ScriptSyntaxError extends Error {}

const typed = new Set(['.ts', '.mts', '.cts', '.tsx']);

const optionsFor = (file: string, isModule: boolean): Options => ({
  filename: file,
  isModule,
  sourceMaps: true,
  configFile: false,
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: typed.has(extname(file))
      ? { syntax: 'typescript', tsx: extname(file) === '.tsx', decorators: true }
      : { syntax: 'ecmascript', jsx: false },
  },
  ...(isModule ? { module: { type: 'commonjs' } } : {}),
});

/**
 * Erases types and modules. A text without `import`, `export` and `await` at its top stays a script: much published code
 * sets undeclared names, which a module forbids.
 * @throws ScriptSyntaxError
 */
export function compileScript(file: string, text: string): CompiledScript {
  const { code, map } = transform(file, text);
  const positions = new SourceMap(asPayload(map));
  return {
    run: (scope) => {
      const names = Object.keys(scope);
      // The names are those of an outer function: the script may declare one of them itself.
      const start = `(function (${names.join(', ')}) { return (async () => {`;
      // On the first line of the script, so that lines stay as they are; columns of that line are shifted back by V8.
      const wrapped = new vm.Script(`${start}${code}\n})()})`, { filename: file, columnOffset: -start.length });
      const body: unknown = wrapped.runInThisContext();
      if (typeof body !== 'function') throw new TypeError('The compiled script is no function.');
      return Promise.resolve(Reflect.apply(body, undefined, Object.values(scope)));
    },
    original: (line, column) => {
      const entry = positions.findEntry(line - 1, column - 1);
      return 'originalLine' in entry
        ? { line: entry.originalLine + 1, column: entry.originalColumn + 1 }
        : { line, column };
    },
  };
}

function transform(file: string, text: string): { code: string; map: string } {
  const failures: unknown[] = [];
  for (const isModule of [false, true]) {
    try {
      const { code, map } = transformSync(text, optionsFor(file, isModule));
      return { code, map: map ?? '' };
    } catch (error) {
      failures.push(error);
    }
  }
  throw new ScriptSyntaxError(readable(failures.at(-1)));
}

/** The parser draws its message with colours. */
const readable = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '')
    .trim();

function asPayload(map: string): SourceMapPayload {
  const value: unknown = JSON.parse(map);
  if (!isPayload(value)) throw new TypeError('The compiler gave no source map.');
  return value;
}
const isPayload = (value: unknown): value is SourceMapPayload =>
  typeof value === 'object' && value !== null && 'mappings' in value;
