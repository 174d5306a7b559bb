import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

async function fromPackage(): Promise<{ executablePath: string; args: string[] }> {
  const { default: packaged } = await import('@sparticuz/chromium');
  // One process for everything saves memory on a small server, but a crash of one page then takes the test with it.
  const args = packaged.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return { executablePath: await packaged.executablePath(), args };
}

/** The Chromium of `CHROMIUM_PATH`, of the system, or of the npm package, in this order; `CHROMIUM_PATH=npm` asks for the last. */
export async function launchChromium(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'] ?? '';
  const system = wanted === 'npm' ? undefined : [wanted, ...SYSTEM].find((file) => file !== '' && existsSync(file));
  const { executablePath, args } = system === undefined ? await fromPackage() : { executablePath: system, args: [] };
  return chromium.launch({ executablePath, args: [...args, ...QUIET] });
}
