import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserCommand } from '../../../src/latihan/server/open-browser';
import { findCertificate } from '../../../src/latihan/server/certificate';
import { parseOptions } from '../../../src/latihan/server/options';
import { serve } from '../../../src/latihan/server/serve';
import { fileFor, practicePane } from '../../../src/latihan/server/site';
import { UserError } from '../../../src/latihan/server/user-error';

describe('options of npm start', () => {
  test.each([
    ['none: port 3000, browser opened', [], {}, { port: 3000, open: true, production: false }],
    ['PORT', [], { PORT: '3001' }, { port: 3001 }],
    ['--port wins over PORT', ['--port', '4000'], { PORT: '3001' }, { port: 4000 }],
    ['--port=', ['--port=4001'], {}, { port: 4001 }],
    ['--no-open and --produksi', ['--no-open', '--produksi'], {}, { open: false, production: true }],
  ])('%s', (_case, args, environment, expected) => {
    expect(parseOptions(args, environment)).toMatchObject({ ok: true, options: expected });
  });

  test.each([
    ['an unknown option is named', ['--prot'], {}, '"--prot" tidak dikenal'],
    ['a port that is none is refused with an example', ['--port', 'tiga'], {}, 'PORT=3001 npm start'],
    ['a port out of range too', [], { PORT: '70000' }, '"70000"'],
    ['a missing port too', ['--port'], {}, '""'],
  ])('%s', (_case, args, environment, words) => {
    expect(parseOptions(args, environment)).toMatchObject({
      ok: false,
      message: expect.stringContaining(words) as string,
    });
  });
});

describe('addresses of the site', () => {
  const folders = { build: path.resolve('/situs'), officeJs: path.resolve('/paket/dist') };
  test.each([
    ['the practice page', '/', '/situs/latihan/index.html'],
    ['the pane', '/taskpane.html?_host_Info=x', '/situs/taskpane.html'],
    ['the pane in practice mode is the same file', '/latihan/taskpane.html', '/situs/taskpane.html'],
    ['office.js', '/office-js/office.js', '/paket/dist/office.js'],
    ['its strings', '/office-js/id-id/office_strings.js', '/paket/dist/id-id/office_strings.js'],
  ])('%s', (_case, address, file) => {
    expect(fileFor(address, folders)?.file).toBe(path.resolve(file));
  });

  test.each([
    ['out of the package', '/office-js/..%2f..%2fpackage.json'],
    ['out of the build', '/..%2f..%2fetc/hosts.txt'],
    ['of a kind that the site does not have', '/rahasia.key'],
    ['that is not well formed', '/%E0%A4%A'],
  ])('nothing answers an address %s', (_case, address) => {
    expect(fileFor(address, folders)).toBeNull();
  });

  test('the pane in practice mode takes office.js from the package and its own files from the root', () => {
    const html =
      '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
      '<script defer="defer" src="taskpane.0123456789.js"></script><link rel="icon" href="assets/mark-32.png"><a href="#isi">isi</a>';
    expect(practicePane(html, 'sendiri')).toBe(
      '<script defer src="/office-js/office.js"></script>' +
        '<script defer="defer" src="/taskpane.0123456789.js"></script><link rel="icon" href="/assets/mark-32.png"><a href="#isi">isi</a>',
    );
  });
});

describe('the browser of this machine', () => {
  test.each([
    ['macOS', 'darwin', {}, 'open'],
    ['Windows', 'win32', {}, 'cmd'],
    ['Linux with a display', 'linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['Linux without a display', 'linux', {}, undefined],
  ] as const)('%s', (_case, platform, environment, command) => {
    expect(browserCommand('https://localhost:3000/', platform, environment)?.command).toBe(command);
  });
});

describe('serving on https', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ckt-server-'));
  const cache = path.join(folder, 'sertifikat');
  const folders = { build: folder, officeJs: folder };
  writeFileSync(path.join(folder, 'halo.txt'), 'halo');

  const fetchText = (url: string): Promise<string> =>
    new Promise((resolve, reject) => {
      get(url, { rejectUnauthorized: false }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve(`${response.statusCode} ${text}`));
      }).on('error', reject);
    });

  test('the certificate is made once and kept', async () => {
    const first = await findCertificate(cache, new Date(), folder);
    expect((await findCertificate(cache, new Date(), folder)).cert).toBe(first.cert);
  });

  test('a certificate that ends soon is made anew', async () => {
    const first = await findCertificate(cache, new Date(), folder);
    const inThreeYears = new Date(Date.now() + 3 * 365 * 24 * 3600 * 1000);
    expect((await findCertificate(cache, inThreeYears, folder)).cert).not.toBe(first.cert);
  });

  test('the trusted one of office-addin-dev-certs is used where it is installed', async () => {
    const made = await findCertificate(
      path.join(folder, '.office-addin-dev-certs'),
      new Date(),
      path.join(folder, 'kosong'),
    );
    expect(await findCertificate(cache, new Date(), folder)).toMatchObject({ trusted: true, cert: made.cert });
  });

  test('answers, says what is not there, and a taken port is told with the way out', async () => {
    const certificate = await findCertificate(cache, new Date(), folder);
    const running = await serve(0, certificate, folders);
    expect(await fetchText(`${running.address}/halo.txt`)).toBe('200 halo');
    expect(await fetchText(`${running.address}/tiada.txt`)).toMatch(/^404 Halaman ini tidak ada/);
    const second = serve(running.port, certificate, folders);
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toThrow(`PORT=${running.port + 1} npm start`);
    await running.stop();
    await expect(fetchText(`${running.address}/halo.txt`)).rejects.toThrow();
    expect(readFileSync(path.join(cache, 'localhost.crt'), 'utf8')).toContain('BEGIN CERTIFICATE');
  });
});
