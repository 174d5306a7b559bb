/** What `npm start` was asked to do. */
export interface Options {
  readonly port: number;
  /** Open the address in the browser of this machine, where there is one. */
  readonly open: boolean;
  /** Serve the production build (`dist/`) instead of the quicker development build. */
  readonly production: boolean;
  readonly help: boolean;
}

export type ParsedOptions =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string };

export const DEFAULT_PORT = 3000;

export const HELP = `npm start -- [pilihan]

Menyajikan mode latihan (lembar kerja di peramban, tanpa Excel) dan panel add-in di https://localhost:${DEFAULT_PORT}.

  --port ANGKA   porta lain (sama dengan PORT=ANGKA npm start)
  --no-open      jangan membuka peramban
  --produksi     sajikan hasil bangun untuk kantor (dist/), bukan hasil bangun untuk pengembangan
  --help         tampilkan pesan ini`;

const isPort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 65535;

/** Reads the command line and `PORT`; the command line wins. Port 0 means any free one. */
export function parseOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedOptions {
  const switches = { open: true, production: false, help: false };
  let port = environment['PORT'] === undefined ? String(DEFAULT_PORT) : environment['PORT'];
  const queue = [...args];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--port') port = queue.shift() ?? '';
    else if (word.startsWith('--port=')) port = word.slice('--port='.length);
    else if (word === '--no-open') switches.open = false;
    else if (word === '--produksi') switches.production = true;
    else if (word === '--help' || word === '-h') switches.help = true;
    else return { ok: false, message: `Pilihan "${word}" tidak dikenal.\n\n${HELP}` };
  }
  const number = port.trim() === '' ? NaN : Number(port);
  if (!isPort(number)) {
    return {
      ok: false,
      message: `Porta "${port}" bukan angka 0 sampai 65535. Contoh: PORT=3001 npm start`,
    };
  }
  return { ok: true, options: { ...switches, port: number } };
}
