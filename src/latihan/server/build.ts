import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration, StatsCompilation } from 'webpack';
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

export interface Built {
  readonly folder: string;
  /** False when what stood there was still good. */
  readonly fresh: boolean;
}

const stampFile = (root: string, mode: Mode): string => path.join(root, '.cache', `bangun-${mode}.txt`);

export const buildFolder = (root: string, mode: Mode): string =>
  mode === 'production' ? path.join(root, 'dist') : path.join(root, '.cache', 'situs');

export function isBuilt(root: string, mode: Mode): boolean {
  const folder = buildFolder(root, mode);
  const stamp = stampFile(root, mode);
  const pages = ['taskpane.html', 'commands.html', 'latihan/index.html'];
  if (!existsSync(stamp) || !pages.every((page) => existsSync(path.join(folder, page)))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(root);
}

function describe(stats: StatsCompilation): string {
  const all = [...(stats.errors ?? []), ...(stats.children ?? []).flatMap((child) => child.errors ?? [])];
  return all.map((error) => [error.moduleName, error.message].filter(Boolean).join('\n')).join('\n\n');
}

/** Builds add-in and practice mode unless the last build is of the very same files. */
export async function ensureBuilt(root: string, mode: Mode): Promise<Built> {
  const folder = buildFolder(root, mode);
  if (isBuilt(root, mode)) return { folder, fresh: false };
  const before = fingerprint(root);
  const { default: webpack } = await import('webpack');
  const load = createRequire(path.join(root, 'webpack.config.js'));
  const configure = load('./webpack.config.js') as (env: { keluar: string }, argv: { mode: Mode }) => Configuration[];
  const compiler = webpack(configure({ keluar: folder }, { mode }));
  if (compiler === null) throw new Error('webpack.config.js tidak menghasilkan satu konfigurasi pun');
  const stats = await new Promise<StatsCompilation>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else resolve(result?.toJson({ all: false, errors: true, children: true }) ?? {});
      });
    });
  });
  const errors = describe(stats);
  if (errors !== '') throw new UserError(`Aplikasi gagal dibangun:\n\n${errors}`);
  mkdirSync(path.dirname(stampFile(root, mode)), { recursive: true });
  writeFileSync(stampFile(root, mode), before);
  return { folder, fresh: true };
}
