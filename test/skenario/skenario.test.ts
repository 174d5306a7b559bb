import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import contoh from '../../src/app/contoh/satpolpp.json';

jest.setTimeout(120_000);

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}
/** The command as users start it: a process of its own. */
const skenario = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
    execFile(process.execPath, [tsx, 'src/skenario/main.ts', ...args], (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err: err.split('\n').filter((line) => line !== '') });
    });
  });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skenario-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
const input = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const json = async (...path: readonly string[]): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, ...path), 'utf8')) as unknown;
const files = ['buku-kerja-tanpa-nilai.xlsx', 'buku-kerja.xlsx', 'laporan.json', 'metrik.json', 'temuan.json'];

const people = ['Kasat', 'Kasubag', 'Staf', 'Staf', 'Kasubag', 'Kasubag', 'Sekretaris', 'Sekretaris', 'Kasat', 'Staf'];
const wholeSop = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11].map((langkah, ke) => ({
  langkah,
  aksi: 'selesai',
  oleh: people[ke],
  waktu: `2026-10-${String(ke + 1).padStart(2, '0')}T08:10:00+08:00`,
}));

describe('npm run skenario', () => {
  it('carries the sample to the report and writes every file', async () => {
    const run = await skenario('--data', await input('contoh.json', contoh), '--keluar', join(folder, 'contoh'));
    expect([run.code, run.err]).toEqual([0, []]);
    expect((await readdir(join(folder, 'contoh'))).sort()).toEqual(files);
    expect(await json('contoh', 'laporan.json')).toMatchObject({
      periode: { tahun: 2026, triwulan: 3 },
      rataRata: {
        capaianSd: expect.closeTo(101.97979999509842, 9),
        sel: { capaianSd: expect.stringMatching(/^'Rekap'!L\d+$/) },
      },
      predikat: 'Sangat Tinggi',
      anggaran: { pagu: 10_500_000_000, realisasi: 7_215_000_000, serapan: expect.closeTo(68.71428571428571, 9) },
    });
    const rows = (await json('contoh', 'laporan.json')) as {
      baris: { kode: string; capaianSd: number | null; alasan?: unknown }[];
    };
    expect(rows.baris).toHaveLength(21);
    expect(rows.baris.filter(({ capaianSd }) => capaianSd === null).map(({ kode, alasan }) => [kode, alasan])).toEqual([
      ['KIN-15', expect.objectContaining({ capaianSd: 'belum-diukur' })],
      ['IKU-18', expect.objectContaining({ capaianSd: 'belum-diukur' })],
    ]);
    const metrik = (await json('contoh', 'metrik.json')) as { nama: string; sinkron: number }[];
    expect(metrik.find(({ nama }) => nama === 'periksa')?.sinkron).toBe(2);
  });

  it('journals the events of the input up to the signature and the archive', async () => {
    const data = await input('sop.json', { ...contoh, sop: wholeSop });
    const run = await skenario('--data', data, '--keluar', join(folder, 'sop'));
    expect([run.code, run.err]).toEqual([0, []]);
  });

  it('fails with the event that the steps do not allow', async () => {
    const data = await input('urutan.json', { ...contoh, sop: wholeSop.slice(2, 3) });
    const run = await skenario('--data', data, '--keluar', join(folder, 'urutan'));
    expect([run.code, run.err]).toEqual([
      1,
      [expect.stringContaining('$.sop[0]: selesaikan-langkah: Langkah 3 belum dapat diselesaikan')],
    ]);
  });

  it.each([
    ['a file that is not there', 'tidak-ada.json', null, /berkas tidak ada/],
    ['text that is no JSON', 'bukan.json', '{"profil":', /^\$: bukan JSON yang sah/],
    [
      'a wrong quarter',
      'salah.json',
      { ...contoh, periode: { tahun: 2026, triwulan: 7 } },
      /^\$\.periode\.triwulan: .*; harap/,
    ],
  ])('answers %s with code 2 and writes nothing', async (_, name, content, message) => {
    const data = content === null ? join(folder, name) : await input(name, content);
    const run = await skenario('--data', data, '--keluar', join(folder, 'takada'));
    expect([run.code, run.out, run.err]).toEqual([2, '', [expect.stringMatching(message)]]);
    expect(await readdir(folder)).not.toContain('takada');
  });

  it('answers an output that is a file with code 2', async () => {
    const data = await input('contoh.json', contoh);
    const run = await skenario('--data', data, '--keluar', join(data, 'x'));
    expect([run.code, run.err]).toEqual([2, [expect.stringContaining('adalah berkas; harap jalur folder')]]);
  });
});
