import { bacaTeksTabel } from '../../../../src/domain/indikator/impor/teks-tabel';

describe('text that parts its cells', () => {
  it.each([
    [
      'tabs',
      'a\tb\n1,5\t"x ""y""\nz"',
      [
        ['a', 'b'],
        ['1,5', 'x "y"\nz'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'commas',
      'a,b,c\n1,,3\n',
      [
        ['a', 'b', 'c'],
        ['1', null, '3'],
      ],
    ],
  ])('by %s is a table', (_, teks, harap) => {
    expect(bacaTeksTabel(teks).sel).toEqual(harap);
  });
});
