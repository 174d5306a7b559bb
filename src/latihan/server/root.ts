import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, wherever the command was started from inside it. */
export function projectRoot(from: string = __dirname): string {
  let folder = from;
  while (!existsSync(path.join(folder, 'webpack.config.js'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`webpack.config.js tidak ditemukan di atas ${from}`);
    folder = parent;
  }
  return folder;
}
