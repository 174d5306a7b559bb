import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(__dirname, '..', '..');

/** Files below a folder of the project, as paths from the root with `/`. */
export function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
