/** The corpus: what Excel does, each fact with the document that says so, asked of the emulated Excel through Microsoft's client. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCase } from './run-case';
import type { HostCase } from './types';

const suffix = '.cases.ts';
const areas = readdirSync(__dirname)
  .filter((file) => file.endsWith(suffix))
  .sort()
  .map((file) => ({ area: file.slice(0, -suffix.length), cases: casesIn(file) }));
const all = areas.flatMap(({ cases }) => cases);

function casesIn(file: string): readonly HostCase[] {
  const module: unknown = jest.requireActual(join(__dirname, file));
  if (typeof module === 'object' && module !== null && 'cases' in module && isCases(module.cases)) return module.cases;
  throw new Error(`${file} exports no "cases".`);
}

/** Comment text without line breaks, stars and mark-up. */
const plain = (text: string): string => text.replace(/[\s*`]+/g, ' ');

function isCases(value: unknown): value is readonly HostCase[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'run' in each);
}

describe.each(areas)('$area', ({ cases }) => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', async (_title, given) => {
    const { refused, result, error } = await runCase(given);
    expect(refused).toEqual(given.refused ?? []);
    if ('error' in given.expect) {
      const { code, message } = given.expect.error;
      expect({ result, code: error?.code }).toEqual({ result: undefined, code });
      if (message) expect(error?.message).toMatch(message);
    } else expect(error ?? result).toEqual(given.expect.result);
  });
});

describe('the corpus itself', () => {
  test('is counted', () => {
    process.stdout.write(`Corpus of the emulated Excel: ${all.length} cases in ${areas.length} areas\n`);
    expect(all.length).toBeGreaterThan(0);
  });

  test('says every fact once', () => {
    const titles = all.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('names a source for every fact', () => {
    const named = /^(?:https:\/\/[a-z0-9.-]+\/\S+|@types\/office-js \w+(?:\.\w+)+|ECMA-376 .+|Excel help: .+)$/;
    const without = all.filter(({ source }) => !named.test(source.url) || source.rule.length < 8);
    expect(without.map(({ title }) => title)).toEqual([]);
  });

  test('quotes the comments of @types/office-js as they stand there', () => {
    const definitions = plain(readFileSync(join(process.cwd(), 'node_modules/@types/office-js/index.d.ts'), 'utf8'));
    const misquoted = all.filter(
      ({ source }) => source.url.startsWith('@types/') && !definitions.includes(plain(source.rule)),
    );
    expect(misquoted.map(({ title, source }) => `${title}: ${source.rule}`)).toEqual([]);
  });
});
