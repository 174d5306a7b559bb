import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { projectRoot } from '../../src/latihan/server/root';

/** Where Linux distributions put a Chromium that is already installed; another one is named by CHROMIUM_PATH. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing but the test's own pages may be asked for: no updates, no telemetry, no sync. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function launchFromPackage(): Promise<Browser> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  // One process for everything saves memory on a small server, but a crash of one page then takes the test with it.
  const args = packaged.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  const options: LaunchOptions = { executablePath: await packaged.executablePath(), args: [...args, ...QUIET] };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    // A bare system lacks NSS and Expat; the package carries them for the servers that it was made for.
    await inflate(path.join(projectRoot(), 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
    const libraries = path.join(tmpdir(), 'al2023', 'lib');
    return chromium.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  }
}

/** The Chromium of `CHROMIUM_PATH`, of the system, or of the npm package, in this order; `CHROMIUM_PATH=npm` asks for the last. */
export async function launchChromium(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'] ?? '';
  const installed = wanted === 'npm' ? undefined : [wanted, ...SYSTEM].find((file) => file !== '' && existsSync(file));
  return installed === undefined ? launchFromPackage() : chromium.launch({ executablePath: installed, args: QUIET });
}
