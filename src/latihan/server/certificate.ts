import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { UserError } from './user-error';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** True for the one that `office-addin-dev-certs install` made this machine trust. */
  readonly trusted: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
/** Browsers on macOS refuse server certificates that run longer than 825 days. */
const VALID_DAYS = 800;
const RENEW_BEFORE_DAYS = 7;

function readPair(folder: string, now: Date): { key: string; cert: string } | null {
  try {
    const key = readFileSync(path.join(folder, 'localhost.key'), 'utf8');
    const cert = readFileSync(path.join(folder, 'localhost.crt'), 'utf8');
    const validTo = new Date(new X509Certificate(cert).validTo);
    return validTo.getTime() - now.getTime() > RENEW_BEFORE_DAYS * DAY ? { key, cert } : null;
  } catch {
    // Not there, not readable or not a certificate: each means "make one".
    return null;
  }
}

async function generatePair(now: Date): Promise<{ key: string; cert: string }> {
  const { generate } = await import('selfsigned').catch(() => {
    throw new UserError(
      'Alat pembuat sertifikat (paket "selfsigned") belum terpasang, sehingga https://localhost tidak dapat disajikan.\n' +
        'Jalan keluar: jalankan "npm ci", lalu "npm start" lagi; atau pasang sertifikat tepercaya dengan "npx office-addin-dev-certs install".',
    );
  });
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    curve: 'P-256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/**
 * The certificate for https://localhost: the trusted one of office-addin-dev-certs when this machine has it, else an own one,
 * made on first run and kept in `cacheFolder`.
 */
export async function findCertificate(
  cacheFolder: string,
  now: Date = new Date(),
  home: string = homedir(),
): Promise<Certificate> {
  const installed = readPair(path.join(home, '.office-addin-dev-certs'), now);
  if (installed !== null) return { ...installed, trusted: true };
  const kept = readPair(cacheFolder, now);
  if (kept !== null) return { ...kept, trusted: false };
  const made = await generatePair(now);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(path.join(cacheFolder, 'localhost.key'), made.key, { mode: 0o600 });
  writeFileSync(path.join(cacheFolder, 'localhost.crt'), made.cert);
  return { ...made, trusted: false };
}
