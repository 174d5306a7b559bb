/**
 * The whole workbook on paper, as LibreOffice prints it: pages per sheet, paper, headings on every page, page numbers, nothing cut off at
 * the right, no signature alone on its page.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { kantorContoh } from '../app/build/kantor';
import { convertWithLibreOffice } from '../build/libreoffice';
import { bukuLengkap } from '../app/build/buku-lengkap';

const run = promisify(execFile);
interface Halaman {
  readonly teks: string;
  readonly lebar: number;
  readonly tinggi: number;
}

let folder = '';
let halaman: readonly Halaman[] = [];

async function cetak(pdf: string): Promise<readonly Halaman[]> {
  const { stdout: isi } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
  const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '999', pdf]);
  const ukuran = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  return ukuran.map(([, lebar, tinggi], ke) => ({
    teks: isi.split('\f')[ke] ?? '',
    lebar: Math.round(Number(lebar)),
    tinggi: Math.round(Number(tinggi)),
  }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cetak-'));
  const berkas = join(folder, 'buku.xlsx');
  await writeFile(berkas, await writeXlsx(await bukuLengkap(kantorContoh), { cachedValues: true }));
  halaman = await cetak(await convertWithLibreOffice(berkas, 'pdf', join(folder, 'pdf')));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const FOLIO = [936, 612] as const;
const FOLIO_TEGAK = [612, 936] as const;
const A3 = [1191, 842] as const;
/** A sheet's footer, the most pages that the sample takes, its paper, its leftmost and rightmost words on each page of its main table. */
const daftarLembar: readonly {
  readonly kaki: string;
  readonly terbanyak: number;
  readonly kertas: readonly [number, number];
  readonly kepala: readonly string[];
}[] = [
  { kaki: 'Beranda - Capaian', terbanyak: 2, kertas: FOLIO_TEGAK, kepala: [] },
  { kaki: 'IKU - Triwulan', terbanyak: 2, kertas: FOLIO, kepala: ['No', 'Indikator Kinerja', 'Kode anggaran'] },
  // Two pages side by side in letters that can be read; what the rows are about stands on both.
  { kaki: 'Trantibum - Triwulan', terbanyak: 2, kertas: FOLIO, kepala: ['No', 'Kode', 'Indikator Kinerja'] },
  { kaki: 'Anggaran - Triwulan', terbanyak: 1, kertas: FOLIO, kepala: ['No', 'Pagu (Rp)', 'jumlah anak'] },
  { kaki: 'Bukti dukung - Triwulan', terbanyak: 1, kertas: FOLIO, kepala: ['No', 'Nama bukti', 'Oleh'] },
  { kaki: 'Rekap - Triwulan', terbanyak: 4, kertas: FOLIO, kepala: ['No', 'Indikator Kinerja', 'Predikat'] },
  { kaki: 'Analisis - Triwulan', terbanyak: 6, kertas: FOLIO, kepala: [] },
  { kaki: 'Capaian Kinerja TW III', terbanyak: 5, kertas: FOLIO, kepala: [] },
  { kaki: 'Formulir E.81 -', terbanyak: 2, kertas: A3, kepala: ['Sasaran', 'Indikator Kinerja', 'Keterangan'] },
  { kaki: 'Salin e-SAKIP', terbanyak: 2, kertas: A3, kepala: [] },
  { kaki: 'Kendali SOP', terbanyak: 2, kertas: FOLIO, kepala: ['No', 'Status', 'Keterangan'] },
  { kaki: 'Lembar koreksi', terbanyak: 2, kertas: FOLIO, kepala: ['No', 'Catatan', 'Status'] },
];
/** The pages whose foot says so. */
const halamanOf = (kaki: string): readonly Halaman[] =>
  halaman.filter(({ teks }) => teks.split('\n').some((baris) => baris.includes(kaki) && baris.includes('Halaman ')));

describe.each(daftarLembar.map((satu) => [satu.kaki, satu] as const))('%s', (kaki, { terbanyak, kertas, kepala }) => {
  it('takes no more pages than its rows need, all of the same paper', () => {
    const daftar = halamanOf(kaki);
    expect(daftar.length).toBeGreaterThan(0);
    expect(daftar.length).toBeLessThanOrEqual(terbanyak);
    expect(daftar.filter(({ lebar, tinggi }) => lebar !== kertas[0] || tinggi !== kertas[1])).toEqual([]);
  });
  it('repeats its headings, from the first column to the last, on every page', () => {
    const kurang = halamanOf(kaki).flatMap(({ teks }, ke) =>
      kepala.filter((kata) => !teks.includes(kata)).map((kata) => `page ${String(ke + 1)}: ${kata}`),
    );
    expect(kurang).toEqual([]);
  });
});

it('every page says its number and how many there are, and has something of a table above its foot', () => {
  const jumlah = String(halaman.length);
  const salah = halaman.flatMap(({ teks }, ke) => {
    const baris = teks.split('\n').filter((satu) => satu.trim() !== '');
    return teks.includes(`Halaman ${String(ke + 1)} dari ${jumlah}`) && baris.length > 2 ? [] : [ke + 1];
  });
  expect(salah).toEqual([]);
});

it('a form parts where its headings part: what is entered on the left page, what comes of it on the right one', () => {
  const [kiri, kanan] = halamanOf('Trantibum - Triwulan').map(({ teks }) => teks);
  for (const kata of ['Target triwulan', 'Realisasi', 'Pembentuk %']) expect(kiri).toContain(kata);
  for (const kata of ['Hasil hitung', 'Predikat', 'Keterangan', 'Tindak lanjut', 'Diperiksa']) {
    expect(kiri).not.toContain(kata);
    expect(kanan).toContain(kata);
  }
});

it('the second block of the copy begins on a page of its own, with its headings', () => {
  const daftar = halamanOf('Salin e-SAKIP').map(({ teks }) => teks);
  expect(daftar.map((teks) => /^ *[AB]\. /m.exec(teks)?.[0].trim())).toEqual(['A.', 'B.']);
});

it('no signature stands on a page without words above it', () => {
  const bertanda = halaman.filter(({ teks }) => teks.includes('NIP. 19700101'));
  expect(bertanda.length).toBeGreaterThanOrEqual(2);
  for (const { teks } of bertanda) {
    const sebelum = teks.slice(0, teks.indexOf('NIP. 19700101')).split('\n');
    expect(sebelum.filter((satu) => satu.trim() !== '').length).toBeGreaterThan(7);
  }
});

it.each(['Rekap - Triwulan', 'Analisis - Triwulan', 'Capaian Kinerja TW III', 'Formulir E.81 -'])(
  '%s says below its table by which rules it was computed',
  (kaki) => {
    const teks = halamanOf(kaki)
      .map((satu) => satu.teks)
      .join('\n');
    expect(teks).toContain('Capaian: positif R/T');
    expect(teks).toContain('Sangat Rendah (Permendagri 54/2010');
    expect(teks).toContain('tanpa batas atas');
  },
);

it('a summary on Rekap stands with its first row', () => {
  const sendiri = halamanOf('Rekap - Triwulan').filter(({ teks }) =>
    /Rata-rata per sasaran strategis(?![\s\S]*Meningkatnya penegakan)/.test(teks),
  );
  expect(sendiri).toEqual([]);
});

it('no page shows an error value', () => {
  expect(halaman.filter(({ teks }) => /#(?:DIV\/0!|VALUE!|N\/A|REF!|NAME\?|NUM!)|Err:\d/.test(teks))).toEqual([]);
});
