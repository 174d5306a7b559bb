import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { fileFor, practicePane, type SiteFolders } from './site';
import { UserError } from './user-error';

export interface Running {
  readonly port: number;
  readonly address: string;
  stop(): Promise<void>;
}

async function answer(
  address: string,
  folders: SiteFolders,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer | string }> {
  const found = fileFor(address, folders);
  const body = found === null ? null : await readFile(found.file).catch(() => null);
  if (found === null || body === null) {
    return {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      body: 'Halaman ini tidak ada. Mode latihan ada di alamat / .',
    };
  }
  return {
    status: 200,
    headers: {
      'Content-Type': found.type,
      'Cache-Control': found.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
    body: found.practicePane === null ? body : practicePane(body.toString('utf8'), found.practicePane),
  };
}

const REASONS: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) =>
    `Porta ${port} sedang dipakai program lain (mungkin "npm start" yang lain masih berjalan).\n` +
    `Jalan keluar: hentikan program itu, atau pakai porta lain: PORT=${port + 1} npm start`,
  EACCES: (port) =>
    `Porta ${port} tidak boleh dipakai tanpa hak administrator.\nJalan keluar: pakai porta di atas 1023: PORT=3001 npm start`,
};

/** Serves the site on https://localhost until `stop`. Rejects with a UserError when the port cannot be had. */
export function serve(port: number, certificate: Certificate, folders: SiteFolders): Promise<Running> {
  const server: Server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    void answer(request.url ?? '/', folders).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''];
      reject(reason === undefined ? error : new UserError(reason(port)));
    });
    server.listen(port, 'localhost', () => {
      const actual = (server.address() as AddressInfo).port;
      resolve({
        port: actual,
        address: `https://localhost:${actual}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
