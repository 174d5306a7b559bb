import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration, StatsCompilation } from 'webpack';
import { contentsOf, describeErrors, WANTED_STATS, type BuildContents } from './build-stats';
import { UserError } from './user-error';

export type Mode = 'production' | 'development';

/** What a build depends on, beside the installed packages that the lock file names. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
/** Never part of a build. */
const OUTSIDE = /[\\/](src[\\/](latihan[\\/]server|skenario)|excel-host[\\/]node)[\\/]|\.md$/;

function* filesBelow(file: string): Generator<string> {
  if (!existsSync(file)) return;
  if (!statSync(file).isDirectory()) {
    yield file;
    return;
  }
  for (const entry of readdirSync(file).sort()) yield* filesBelow(path.join(file, entry));
}

/** One text for the state of everything a build is made of: another text, another build. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesBelow(path.join(root, input))) {
      if (OUTSIDE.test(file)) continue;
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** What a build is made of, kept until the next one. */
export interface BuildReport {
  readonly fingerprint: string;
  readonly builds: Readonly<Record<string, BuildContents>>;
  readonly milliseconds: number;
}
export interface Built {
  readonly folder: string;
  /** False when what stood there was still good. */
  readonly fresh: boolean;
  readonly report: BuildReport;
}

export const reportFile = (root: string, mode: Mode): string => path.join(root, '.cache', `bangun-${mode}.json`);

export const buildFolder = (root: string, mode: Mode): string =>
  mode === 'production' ? path.join(root, 'dist') : path.join(root, '.cache', 'situs');

const PAGES = ['taskpane.html', 'commands.html', 'latihan/index.html'];

/** The report of the last build, if that is of the very files that stand here now. */
function lastBuild(root: string, mode: Mode): BuildReport | null {
  const folder = buildFolder(root, mode);
  const file = reportFile(root, mode);
  if (!existsSync(file) || !PAGES.every((page) => existsSync(path.join(folder, page)))) return null;
  const report = JSON.parse(readFileSync(file, 'utf8')) as BuildReport;
  return report.fingerprint === fingerprint(root) ? report : null;
}

export const isBuilt = (root: string, mode: Mode): boolean => lastBuild(root, mode) !== null;

/** Options of webpack.config.js beside the folder, e.g. `{officejs: 'own'}`. */
export type BuildEnvironment = Readonly<Record<string, string>>;

async function runWebpack(root: string, mode: Mode, environment: BuildEnvironment): Promise<BuildReport['builds']> {
  const { default: webpack } = await import('webpack');
  const load = createRequire(path.join(root, 'webpack.config.js'));
  const configure = load('./webpack.config.js') as (
    env: BuildEnvironment,
    argv: { mode: Mode },
  ) => Configuration | Configuration[];
  const configured = configure({ keluar: buildFolder(root, mode), ...environment }, { mode });
  const compiler = webpack(Array.isArray(configured) ? configured : [configured]);
  if (compiler === null) throw new Error('webpack.config.js tidak menghasilkan satu konfigurasi pun');
  const stats = await new Promise<StatsCompilation>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else resolve(result?.toJson(WANTED_STATS) ?? {});
      });
    });
  });
  const errors = describeErrors(stats);
  if (errors !== '') throw new UserError(`Aplikasi gagal dibangun:\n\n${errors}`);
  return contentsOf(stats);
}

/** Builds in any case; special options leave no report, so that the next plain build does not take theirs for its own. */
export async function build(root: string, mode: Mode, environment: BuildEnvironment = {}): Promise<BuildReport> {
  const state = fingerprint(root);
  rmSync(reportFile(root, mode), { force: true });
  const started = Date.now();
  const builds = await runWebpack(root, mode, environment);
  const report = { fingerprint: state, builds, milliseconds: Date.now() - started };
  if (Object.keys(environment).length === 0) {
    mkdirSync(path.dirname(reportFile(root, mode)), { recursive: true });
    writeFileSync(reportFile(root, mode), JSON.stringify(report));
  }
  return report;
}

/** Builds add-in and practice mode unless the last build is of the very same files. */
export async function ensureBuilt(root: string, mode: Mode): Promise<Built> {
  const folder = buildFolder(root, mode);
  const known = lastBuild(root, mode);
  return known === null
    ? { folder, fresh: true, report: await build(root, mode) }
    : { folder, fresh: false, report: known };
}
