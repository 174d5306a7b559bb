import type { RumusUmum } from '../../../src/domain/capaian/rumus/define-rumus';
import { selOf } from '../../../src/domain/capaian/rumus/define-rumus';
import { daftarRumus } from '../../../src/domain/capaian/rumus/registri';
import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import { contohAcak, type Masukan, susunRumus } from '../../build/masukan-rumus';

function excelOf(rumus: RumusUmum, daftar: readonly Masukan[]): readonly unknown[] {
  const { blok, barisHasil } = susunRumus(rumus, daftar);
  const engine = createHyperFormulaEngine();
  engine.addSheet('s', 'Uji');
  engine.setBlock('s', 0, 0, blok);
  const hasil = barisHasil.map((baris) => engine.value('s', baris, 0));
  engine.dispose();
  return hasil;
}

const dekat = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const sama = (excel: unknown, murni: number | string): boolean =>
  typeof excel === 'number' && typeof murni === 'number' ? dekat(excel, murni) : excel === murni;

describe.each(daftarRumus.map((rumus) => [rumus.id, rumus] as const))('rumus %s', (_id, rumus) => {
  const acakan = contohAcak(rumus, 500);

  test.each([
    ['its examples', rumus.contoh],
    ['500 random inputs', acakan],
  ])('says the same as an Excel formula for %s', (_nama, daftar) => {
    const excel = excelOf(rumus, daftar);
    const beda = daftar.flatMap((masukan, i) => {
      const murni = selOf(rumus.hitung(masukan));
      return sama(excel[i], murni) ? [] : [{ masukan, murni, excel: excel[i] }];
    });
    expect(beda).toEqual([]);
  });
});
