import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const akar = join(__dirname, '../../src');
const glosarium = readFileSync(join(akar, 'domain/GLOSARIUM.md'), 'utf8');
const sumber = readdirSync(akar, { recursive: true, encoding: 'utf8' })
  .filter((berkas) => /\.tsx?$/.test(berkas))
  .map((berkas) => readFileSync(join(akar, berkas), 'utf8'))
  .join('\n');

const daftarBaris = glosarium.split('\n').filter((baris) => /^\| (?!Istilah|-)/.test(baris));
const kolom = (baris: string): readonly string[] =>
  baris
    .split('|')
    .slice(1, -1)
    .map((sel) => sel.trim());
const daftarPengenal = daftarBaris.flatMap((baris) =>
  [...(kolom(baris)[3] ?? '').matchAll(/`([^`]+)`/g)].map((cocok) => cocok[1] ?? ''),
);

test('every row has a term, a meaning, a source and an identifier', () => {
  expect(daftarBaris.length).toBeGreaterThan(40);
  for (const baris of daftarBaris) expect(kolom(baris).map((sel) => sel !== '')).toEqual([true, true, true, true]);
});

test.each(daftarPengenal)('%s exists in src', (pengenal) => {
  expect(sumber).toMatch(new RegExp(`\\b${pengenal}\\b`));
});

test('no term stands twice', () => {
  const daftarIstilah = daftarBaris.map((baris) => kolom(baris)[0]);
  expect(new Set(daftarIstilah).size).toBe(daftarIstilah.length);
});
