import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import type { CalcInput } from '../../../src/excel-host/calc/types';
import { shiftFormula } from '../../../src/excel-host/text/formula-shift';
import { formulaOffsetsOf } from '../../../src/workbook/codec/identify';
import type { Area, Change, ChangeOf, TableRead, WorkbookSnapshot } from '../../../src/workbook/plan/types';

const kunciSel = (sheet: string, row: number, col: number): string => `${sheet}|${row}|${col}`;

/**
 * A workbook of cells, names and settings on the calc engine: enough to carry out plans and to read them back, and strict where a
 * plan could go wrong (unknown sheets, taken titles, writing to a protected sheet's locked look is the host's own matter).
 */
export class BukuUji {
  readonly engine = createHyperFormulaEngine();
  readonly rumus: string[] = [];
  private readonly sheets = new Map<string, { visible: boolean; protected: boolean; isi: number }>();
  private readonly names = new Map<string, Area | null>();
  private readonly settings = new Map<string, string>();
  private readonly formulas = new Map<string, string>();
  private readonly gembok: { at: readonly Area[]; locked: boolean }[] = [];

  tambahLembar(name: string): this {
    this.engine.addSheet(name, name);
    this.sheets.set(name, { visible: true, protected: false, isi: 0 });
    return this;
  }

  /** A sheet on which somebody has written. */
  tambahLembarTerisi(name: string): this {
    this.tambahLembar(name).lembar(name).isi = 1;
    return this;
  }

  terapkan(changes: readonly Change[]): this {
    for (const change of changes) this.satu(change);
    return this;
  }

  tulis(sheet: string, row: number, col: number, isi: number | string | null): void {
    this.formulas.delete(kunciSel(sheet, row, col));
    this.engine.setBlock(sheet, row, col, [[{ constant: isi }]]);
  }

  nilai(sheet: string, row: number, col: number): unknown {
    return this.engine.value(sheet, row, col);
  }

  kunciAkhir(): readonly { at: readonly Area[]; locked: boolean }[] {
    return this.gembok;
  }

  potret(): WorkbookSnapshot {
    const tables = new Map<string, TableRead>();
    for (const [name, area] of this.names) {
      if (area === null || !this.sheets.has(area.sheet)) continue;
      const values = this.engine.values(area.sheet, area).map((baris) =>
        baris.map((sel) => {
          if (sel !== null && typeof sel === 'object') throw new Error(`error value in ${name}: ${sel.error}`);
          return sel === '' ? null : sel;
        }),
      );
      const overwritten = formulaOffsetsOf(name).flatMap((offset) =>
        values.flatMap((baris, ke) => {
          const [row, col] = [area.row + ke, area.col + offset];
          return baris[offset] !== null && !this.formulas.has(kunciSel(area.sheet, row, col)) ? [{ row, col }] : [];
        }),
      );
      tables.set(name, { name, area, values, overwritten });
    }
    return {
      sheets: [...this.sheets].map(([name, { visible, protected: terlindung, isi }]) => ({
        id: name,
        name,
        visibility: visible ? 'visible' : 'veryHidden',
        protected: terlindung,
        empty: isi === 0,
      })),
      names: [...this.names].map(([name, area]) => ({ name, area: area && this.sheets.has(area.sheet) ? area : null })),
      settings: [...this.settings].map(([key, value]) => ({ key, value })),
      tables,
    };
  }

  private lembar(sheet: string) {
    const ada = this.sheets.get(sheet);
    if (!ada) throw new Error(`no sheet ${sheet}`);
    return ada;
  }

  private taruh(at: Area, isi: readonly (readonly CalcInput[])[]): void {
    const lembar = this.lembar(at.sheet);
    if (lembar.protected) throw new Error(`${at.sheet} is protected`);
    if (isi.length !== at.rows || isi.some((baris) => baris.length !== at.cols))
      throw new Error(`shape of ${at.sheet} ${at.row},${at.col}`);
    lembar.isi += 1;
    this.engine.setBlock(at.sheet, at.row, at.col, isi);
  }

  private readonly cara: { readonly [O in Change['op']]?: (change: ChangeOf<O>) => void } = {
    'sheet.add': ({ sheet }) => {
      if (this.sheets.has(sheet)) throw new Error(`sheet ${sheet} exists`);
      this.tambahLembar(sheet);
    },
    'sheet.delete': ({ sheet }) => {
      this.lembar(sheet);
      this.engine.removeSheet(sheet);
      this.sheets.delete(sheet);
    },
    'sheet.visibility': ({ sheet, visibility }) => {
      this.lembar(sheet).visible = visibility === 'visible';
    },
    'sheet.order': ({ sheets }) => {
      for (const sheet of sheets) this.lembar(sheet);
    },
    values: ({ at, values }) => {
      this.taruh(
        at,
        values.map((baris) => baris.map((sel) => ({ constant: sel }))),
      );
      values.forEach((baris, r) =>
        baris.forEach((_, c) => this.formulas.delete(kunciSel(at.sheet, at.row + r, at.col + c))),
      );
    },
    formulas: ({ at, formulas }) => {
      formulas.flat().forEach((teks) => this.rumus.push(teks));
      const salah = formulas
        .flat()
        .map((teks) => this.engine.check(teks))
        .find((masalah) => masalah !== null);
      if (salah) throw new Error(JSON.stringify(salah));
      this.taruh(
        at,
        formulas.map((baris) => baris.map((teks) => ({ formula: teks }))),
      );
      formulas.forEach((baris, r) =>
        baris.forEach((teks, c) => this.formulas.set(kunciSel(at.sheet, at.row + r, at.col + c), teks)),
      );
    },
    fill: ({ from, to }) => {
      const isi = Array.from({ length: to.rows }, (_, r) =>
        Array.from({ length: to.cols }, (__, c) => {
          const [asalRow, asalCol] = [from.row + (r % from.rows), from.col + (c % from.cols)];
          const teks = this.formulas.get(kunciSel(from.sheet, asalRow, asalCol)) ?? '';
          const geser = shiftFormula(teks, to.row + r - asalRow, to.col + c - asalCol);
          this.formulas.set(kunciSel(to.sheet, to.row + r, to.col + c), geser);
          return { formula: geser };
        }),
      );
      this.taruh(to, isi);
    },
    clear: ({ at }) => {
      const kosong = Array.from({ length: at.rows }, () => Array.from({ length: at.cols }, () => ({ constant: null })));
      this.taruh(at, kosong);
      for (let r = 0; r < at.rows; r += 1)
        for (let c = 0; c < at.cols; c += 1) this.formulas.delete(kunciSel(at.sheet, at.row + r, at.col + c));
    },
    'rows.insert': ({ sheet, row, count }) => {
      if (this.lembar(sheet).protected) throw new Error(`${sheet} is protected`);
      this.engine.insertRows(sheet, row, count);
      this.geserNama(sheet, row, count);
      this.bacaUlangRumus();
    },
    'rows.delete': ({ sheet, row, count }) => {
      this.engine.deleteRows(sheet, row, count);
      this.geserNama(sheet, row, -count);
      this.bacaUlangRumus();
    },
    lock: ({ at, locked }) => {
      for (const area of at) if (this.lembar(area.sheet).protected) throw new Error(`${area.sheet} is protected`);
      this.gembok.push({ at, locked });
    },
    protect: ({ sheet }) => {
      this.lembar(sheet).protected = true;
    },
    unprotect: ({ sheet }) => {
      this.lembar(sheet).protected = false;
    },
    'name.set': ({ name, at }) => {
      this.lembar(at.sheet);
      this.names.set(name, at);
    },
    'name.delete': ({ name }) => {
      this.names.delete(name);
    },
    'setting.put': ({ key, value }) => {
      this.settings.set(key, value);
    },
    'setting.delete': ({ key }) => {
      this.settings.delete(key);
    },
    link: ({ at, text }) => {
      this.taruh(at, [[{ constant: text }]]);
    },
  };

  /** Looks, sizes, print set-up and charts leave no trace here; they still must name a sheet that is there. */
  private satu(change: Change): void {
    this.jalankan(change.op, change);
  }

  private jalankan<O extends Change['op']>(op: O, change: ChangeOf<O>): void {
    const cara = this.cara[op];
    if (cara) cara(change);
    else if ('sheet' in change) this.lembar(change.sheet);
  }

  private geserNama(sheet: string, row: number, count: number): void {
    for (const [name, area] of this.names) {
      if (!area || area.sheet !== sheet) continue;
      if (area.row >= row) this.names.set(name, { ...area, row: area.row + count });
      else if (area.row + area.rows > row) this.names.set(name, { ...area, rows: area.rows + count });
    }
  }

  private bacaUlangRumus(): void {
    this.formulas.clear();
    for (const sheet of this.sheets.keys()) {
      for (let r = 0; r < 200; r += 1) {
        for (let c = 0; c < 70; c += 1) {
          const teks = this.engine.formula(sheet, r, c);
          if (teks !== null) this.formulas.set(kunciSel(sheet, r, c), teks);
        }
      }
    }
  }
}
