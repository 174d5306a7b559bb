import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { kataGagalMulai } from '../../src/taskpane/strings/gagal-mulai';
import { katalogId } from '../../src/taskpane/strings/katalog';
import { katalogEn } from '../../src/taskpane/strings/katalog-en';

type Bentuk = Readonly<Record<string, string>>;
/** Every word of a catalogue by its path: what it is, and how many values it takes. */
const bentukOf = (nilai: unknown, jalur = ''): Bentuk => {
  if (typeof nilai === 'function') return { [jalur]: 'sentence' };
  if (typeof nilai !== 'object' || nilai === null) return { [jalur]: typeof nilai };
  return Object.assign({}, ...Object.entries(nilai).map(([kunci, isi]) => bentukOf(isi, `${jalur}.${kunci}`)));
};
const teksOf = (nilai: unknown): readonly string[] => {
  if (typeof nilai === 'string') return [nilai];
  return typeof nilai === 'object' && nilai !== null ? Object.values(nilai).flatMap(teksOf) : [];
};

const katalog = {
  id: { ...katalogId, gagalMulai: kataGagalMulai.id },
  en: { ...katalogEn, gagalMulai: kataGagalMulai.en },
};

describe('the catalogues', () => {
  it('have exactly the same words in both languages', () => {
    expect(bentukOf(katalog.en)).toEqual(bentukOf(katalog.id));
  });

  it.each(['id', 'en'] as const)('leave nothing empty (%s)', (bahasa) => {
    expect(teksOf(katalog[bahasa]).filter((teks) => teks.trim() === '')).toEqual([]);
  });
});

const akar = path.join(__dirname, '../../src/taskpane');
const berkasTsx = readdirSync(akar, { recursive: true, encoding: 'utf8' }).filter((nama) => nama.endsWith('.tsx'));

/** Attributes whose text a user sees or hears. */
const atributTerlihat = new Set([
  'aria-label',
  'aria-valuetext',
  'title',
  'label',
  'alt',
  'placeholder',
  'judul',
  'isi',
  'hint',
]);
const adaKata = (teks: string): boolean => /\p{L}{2}/u.test(teks);

/** Words written into components instead of the catalogue. */
const kataTertanam = (nama: string): readonly string[] => {
  const sumber = ts.createSourceFile(nama, readFileSync(path.join(akar, nama), 'utf8'), ts.ScriptTarget.Latest, true);
  const temuan: string[] = [];
  const lihat = (simpul: ts.Node): void => {
    if (ts.isJsxText(simpul) && adaKata(simpul.text)) temuan.push(simpul.text.trim());
    if (
      ts.isJsxAttribute(simpul) &&
      atributTerlihat.has(simpul.name.getText()) &&
      simpul.initializer !== undefined &&
      ts.isStringLiteral(simpul.initializer) &&
      adaKata(simpul.initializer.text)
    ) {
      temuan.push(simpul.initializer.text);
    }
    ts.forEachChild(simpul, lihat);
  };
  lihat(sumber);
  return temuan;
};

it('finds components to look at', () => {
  expect(berkasTsx.length).toBeGreaterThan(20);
});

it.each(berkasTsx)('%s takes every word from the catalogue', (nama) => {
  expect(kataTertanam(nama)).toEqual([]);
});
