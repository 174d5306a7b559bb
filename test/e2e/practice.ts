import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureBuilt } from '../../src/latihan/server/build';
import { findCertificate } from '../../src/latihan/server/certificate';
import { projectRoot } from '../../src/latihan/server/root';
import { serve, type Running } from '../../src/latihan/server/serve';
import { launchChromium } from './chromium';

/** Practice mode in a browser, on a server of its own: what the newcomer sees after `npm start`. */
export interface Practice {
  readonly page: Page;
  /** Everything that page and pane said on the console, and every error that nobody caught. */
  readonly log: readonly string[];
  /** Keeps what can be seen now, and the log, under `keluaran/`. */
  keepEvidence(name: string): Promise<void>;
  stop(): Promise<void>;
}

const OUTPUT = path.join(__dirname, 'keluaran');
/** The smallest screen that offices still use. */
const SCREEN = { width: 1366, height: 768 };

function listen(context: BrowserContext, page: Page): string[] {
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`tak tertangkap: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Aborted means that the frame was left while it loaded (opening a file puts a new pane there), not that a file is missing.
    log.push(`${reason === 'net::ERR_ABORTED' ? 'ditinggalkan' : 'gagal dimuat'}: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) log.push(`${response.status()}: ${response.url()}`);
  });
  return log;
}

async function startServer(): Promise<Running> {
  const root = projectRoot();
  const { folder } = await ensureBuilt(root, 'production');
  const certificate = await findCertificate(path.join(root, '.cache', 'sertifikat'), new Date(), tmpdir());
  const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return serve(0, certificate, { build: folder, officeJs });
}

export async function startPractice(): Promise<Practice> {
  const server = await startServer();
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: SCREEN,
    acceptDownloads: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
  });
  const page = await context.newPage();
  const log = listen(context, page);
  await page.goto(`${server.address}/`);
  return {
    page,
    log,
    keepEvidence: async (name) => {
      mkdirSync(OUTPUT, { recursive: true });
      await page.screenshot({ path: path.join(OUTPUT, `${name}.png`) }).catch(() => undefined);
      writeFileSync(path.join(OUTPUT, `${name}.log`), `${log.join('\n')}\n`);
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
