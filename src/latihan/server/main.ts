import path from 'node:path';
import { buildFolder, ensureBuilt, isBuilt } from './build';
import { findCertificate } from './certificate';
import { openBrowser } from './open-browser';
import { HELP, parseOptions, type Options } from './options';
import { projectRoot } from './root';
import { serve, type Running } from './serve';
import { UserError } from './user-error';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function start({ port, open, production }: Options): Promise<Running> {
  const root = projectRoot();
  const mode = production ? 'production' : 'development';
  const certificate = await findCertificate(path.join(root, '.cache', 'sertifikat'));
  // The port comes first: a taken one should be told before the build is waited for.
  const running = await serve(port, certificate, {
    build: buildFolder(root, mode),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  });
  if (!isBuilt(root, mode)) say('Membangun aplikasi (kali pertama kira-kira setengah menit) ...');
  await ensureBuilt(root, mode).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  say(`
Mode latihan   ${running.address}/
Panel add-in   ${running.address}/taskpane.html   (dibuka oleh Excel)
Berhenti       tekan Ctrl+C`);
  if (!certificate.trusted) {
    say(`
Sertifikatnya buatan sendiri: peramban akan memperingatkan sekali; pilih "Lanjutan", lalu "Lanjutkan ke localhost".
Agar dipercaya peramban dan Excel: npx office-addin-dev-certs install`);
  }
  if (open && !(await openBrowser(`${running.address}/`))) {
    say('\nTidak ada peramban yang dapat dibuka dari sini; buka alamat di atas sendiri.');
  }
  return running;
}

async function main(): Promise<void> {
  const parsed = parseOptions(process.argv.slice(2), process.env);
  if (!parsed.ok) throw new UserError(parsed.message);
  if (parsed.options.help) {
    say(HELP);
    return;
  }
  const running = await start(parsed.options);
  let stopping = false;
  const stop = (): void => {
    // The terminal and npm may both send the signal: the second one must not cut the first one's work short.
    if (stopping) return;
    stopping = true;
    void running.stop().then(() => {
      say('\nBerhenti.');
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  stopWithParent(stop);
}

/** npm passes a signal on to its shell only, and the shell not to us: without it we would hold the port for ever. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UserError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
});
