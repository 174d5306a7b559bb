import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, buildFolder, ensureBuilt, type BuildEnvironment, type BuildReport } from './build';
import { projectRoot } from './root';
import { UserError } from './user-error';

const HELP = `npm run build -- [--env nama=nilai ...]

Membangun add-in dan mode latihan ke dist/. Tanpa pilihan, yang sudah mutakhir tidak dibangun ulang.

  --env officejs=own        office.js dari server sendiri (dist/office-js/), untuk jaringan tanpa internet
  --env baseUrl=https://... alamat yang disebut manifest.xml di dist/
  --env hanya=addin         hanya add-in, tanpa mode latihan
  --env keluar=DIR          folder lain`;

function readEnvironment(args: readonly string[]): BuildEnvironment {
  const pairs = args.filter((word, at) => word !== '--env' || args[at + 1] === undefined);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, value] = pair.split(/=(.*)/s);
      if (pair.startsWith('--') || name === undefined || value === undefined) {
        throw new UserError(`Pilihan "${pair}" tidak dikenal.\n\n${HELP}`);
      }
      return [name, value];
    }),
  );
}

/** First load of the pane, compressed: the figure that the bundle test holds. */
function describe(folder: string, report: BuildReport): string {
  const files = report.builds['addin']?.initial['taskpane'] ?? [];
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  return `Dibangun dalam ${(report.milliseconds / 1000).toFixed(1)} detik; muatan pertama panel ${total.toFixed(1)} KB (gzip).`;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const environment = readEnvironment(args);
  const root = projectRoot();
  const plain = Object.keys(environment).length === 0;
  const report = plain ? (await ensureBuilt(root, 'production')).report : await build(root, 'production', environment);
  const folder = environment['keluar'] ?? buildFolder(root, 'production');
  process.stdout.write(`${describe(folder, report)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UserError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
});
