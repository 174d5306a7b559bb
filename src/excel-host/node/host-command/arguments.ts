import { parseArgs } from 'node:util';

export interface HostArguments {
  readonly file: string;
  readonly open: string | null;
  readonly save: string | null;
  readonly json: boolean;
  readonly locale: 'id-ID' | 'en-US';
}
export type ReadArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string }
  | { readonly kind: 'run'; readonly args: HostArguments };

export const help = `Menjalankan skrip Office.js pada Excel tiruan.

  npm run host -- BERKAS.{js,ts} [--buka BUKU.xlsx] [--simpan KELUAR.xlsx] [--json] [--lokal en-US|id-ID]

  BERKAS     kode Excel.run biasa, atau kode panel tugas: tombol yang didaftarkan diklik menurut urutannya
  --buka     mulai dari buku kerja ini (bawaan: buku kosong)
  --simpan   simpan buku kerja setelah selesai, juga bila ada yang gagal
  --json     hasil sebagai satu objek JSON
  --lokal    bahasa dan format Excel (bawaan: en-US)

Kode keluar: 0 semuanya berjalan, 1 ada yang gagal atau ditolak, 2 pemakaian salah.
`;

const locales = ['en-US', 'id-ID'] as const;

export function readArguments(words: readonly string[]): ReadArguments {
  const parsed = parse(words);
  if (typeof parsed === 'string') return { kind: 'wrong', reason: parsed };
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  const [file, ...rest] = positionals;
  if (file === undefined) return { kind: 'wrong', reason: 'Berkas skrip belum disebut.' };
  if (rest.length > 0) return { kind: 'wrong', reason: `Hanya satu berkas skrip; "${rest[0] ?? ''}" berlebih.` };
  if (!/\.[cm]?[jt]sx?$/.test(file)) return { kind: 'wrong', reason: `"${file}" bukan berkas .js atau .ts.` };
  const locale = locales.find((known) => known === (values.lokal ?? 'en-US'));
  if (!locale)
    return { kind: 'wrong', reason: `--lokal "${values.lokal ?? ''}" tidak dikenal; pilih en-US atau id-ID.` };
  for (const [option, path] of [
    ['--buka', values.buka],
    ['--simpan', values.simpan],
  ] as const) {
    if (path !== undefined && !/\.xlsx$/i.test(path))
      return { kind: 'wrong', reason: `${option} "${path}" bukan berkas .xlsx.` };
  }
  return {
    kind: 'run',
    args: { file, open: values.buka ?? null, save: values.simpan ?? null, json: values.json === true, locale },
  };
}

const options = {
  buka: { type: 'string' },
  simpan: { type: 'string' },
  json: { type: 'boolean' },
  lokal: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The parser's own words are English: the option that it names is what helps. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^ ']+)/.exec(String(error))?.[1] ?? '';
    return `Pilihan ${option} tidak dikenal atau nilainya tidak ada.`;
  }
}
