import { engineWith, shown } from './computed';

const ISIAN = 'Isian 1';
const REKAP = 'Rekap';

const workbook = () =>
  engineWith({
    [ISIAN]: [
      [1, 2, '=A1+B1'],
      [3, 4, '=A2+B2'],
      [5, 6, '=SUM(A$1:B3)'],
    ],
    [REKAP]: [["='Isian 1'!C3", "=SUM('isian 1'!A1:A3)"]],
  });

describe('the engine keeps a constant exactly as it was given', () => {
  it.each(['=1+1', "'00", '#N/A', '007', '5%', '1/2/2024', 'TRUE', ' ', '$5', 'a"b\\c', '', 'Rp5.000'])(
    'the text %j',
    (text) => {
      const engine = engineWith({ [ISIAN]: [] });
      engine.setBlock(ISIAN, 0, 0, [[{ constant: text }]]);
      expect(engine.value(ISIAN, 0, 0)).toBe(text);
      expect(engine.formula(ISIAN, 0, 0)).toBeNull();
    },
  );

  it.each([0.1 + 0.2, 1 / 3, 123456789012345.6, -0.0000001])('the number %d', (number) => {
    const engine = engineWith({ [ISIAN]: [[number, '=A1']] });
    expect(engine.values(ISIAN, { row: 0, col: 0, rows: 1, cols: 2 })).toEqual([[number, number]]);
  });
});

describe('formulas follow the workbook', () => {
  it('through a formula on another sheet, whose quoted name is found whatever its case', () => {
    const engine = workbook();
    engine.setBlock(ISIAN, 0, 0, [[{ constant: 10 }]]);
    expect(engine.values(REKAP, { row: 0, col: 0, rows: 1, cols: 2 })).toEqual([[30, 18]]);
  });

  it('when rows are inserted above and inside', () => {
    const engine = workbook();
    engine.insertRows(ISIAN, 0, 1);
    engine.insertRows(ISIAN, 2, 2);
    expect(engine.formula(ISIAN, 5, 2)).toBe('=SUM(A$2:B6)');
    expect(engine.formula(REKAP, 0, 0)).toBe("='Isian 1'!C6");
    expect(engine.value(REKAP, 0, 0)).toBe(21);
  });

  it('when rows are deleted', () => {
    const engine = workbook();
    engine.deleteRows(ISIAN, 0, 2);
    expect(engine.formula(ISIAN, 0, 2)).toBe('=SUM(A$1:B1)');
    expect(engine.value(REKAP, 0, 1)).toBe(5);
  });

  it('when columns are inserted and deleted, with #REF! for what is gone', () => {
    const engine = workbook();
    engine.insertColumns(ISIAN, 0, 1);
    expect(engine.formula(ISIAN, 0, 3)).toBe('=B1+C1');
    engine.deleteColumns(ISIAN, 1, 1);
    expect(engine.formula(ISIAN, 0, 2)).toBe('=#REF!+B1');
    expect(shown(engine.value(ISIAN, 0, 2))).toBe('#REF!');
  });

  it('also inside of a searched list', () => {
    const engine = engineWith({
      [ISIAN]: [['a'], ['b'], ['c']],
      [REKAP]: [
        [
          '=MATCH("c",\'Isian 1\'!A1:A3,0)',
          '=VLOOKUP("c",\'Isian 1\'!A1:B3,1,FALSE)',
          '=MATCH("d",\'Isian 1\'!A1:A3,0)',
        ],
      ],
    });
    expect(engine.value(REKAP, 0, 0)).toBe(3);
    engine.insertRows(ISIAN, 1, 1);
    expect(engine.value(REKAP, 0, 0)).toBe(4);
    engine.setBlock(ISIAN, 1, 0, [[{ constant: 'd' }]]);
    expect(engine.value(REKAP, 0, 2)).toBe(2);
    engine.deleteRows(ISIAN, 0, 1);
    expect([engine.value(REKAP, 0, 0), engine.value(REKAP, 0, 1), engine.value(REKAP, 0, 2)]).toEqual([3, 'c', 1]);
  });

  it('when the sheet is renamed to one that needs quotes', () => {
    const engine = workbook();
    engine.renameSheet(ISIAN, "Bidang's 2026");
    expect(engine.formula(REKAP, 0, 0)).toBe("='Bidang''s 2026'!C3");
    engine.renameSheet(ISIAN, '2026');
    expect(engine.formula(REKAP, 0, 0)).toBe("='2026'!C3");
    expect(engine.value(REKAP, 0, 0)).toBe(21);
  });

  it('when a sheet is deleted', () => {
    const engine = workbook();
    engine.removeSheet(ISIAN);
    expect([shown(engine.value(REKAP, 0, 0)), shown(engine.value(REKAP, 0, 1))]).toEqual(['#REF!', '#REF!']);
  });

  it('when a sheet appears that a formula already names', () => {
    const engine = workbook();
    engine.setBlock(REKAP, 2, 0, [[{ formula: '=Nanti!A1+1' }]]);
    expect(shown(engine.value(REKAP, 2, 0))).toBe('#REF!');
    engine.addSheet('nanti', 'Nanti');
    expect(engine.value(REKAP, 2, 0)).toBe(1);
  });

  it('when a cell is emptied', () => {
    const engine = workbook();
    engine.setBlock(ISIAN, 0, 0, [[{ constant: null }]]);
    expect(engine.value(ISIAN, 0, 0)).toBeNull();
    expect(engine.value(ISIAN, 0, 2)).toBe(2);
  });
});

describe('formula text', () => {
  it.each([
    ['=sum(a1:a2)', '=SUM(A1:A2)'],
    ['=if(a1>0,\'isian 1\'!a1,"x""y\\")', '=IF(A1>0,\'Isian 1\'!A1,"x""y\\")'],
    ['=A1+1E3', '=A1+1000'],
    ['=Rekap!A1&"\'Isian 1\'!"', '=Rekap!A1&"\'Isian 1\'!"'],
  ])('%s reads back as Excel writes it', (written, read) => {
    const engine = workbook();
    engine.setBlock(REKAP, 5, 5, [[{ formula: written }]]);
    expect(engine.formula(REKAP, 5, 5)).toBe(read);
  });
});

describe('names', () => {
  it('stand for a cell, follow it, can be changed and removed', () => {
    const engine = workbook();
    engine.setBlock(REKAP, 1, 0, [[{ formula: '=Tahun*2' }]]);
    expect(shown(engine.value(REKAP, 1, 0))).toBe('#NAME?');
    engine.setName('Tahun', "='Isian 1'!$A$1");
    expect(engine.value(REKAP, 1, 0)).toBe(2);
    engine.insertRows(ISIAN, 0, 1);
    expect(engine.value(REKAP, 1, 0)).toBe(2);
    engine.setName('TAHUN', '=2026');
    expect(engine.value(REKAP, 1, 0)).toBe(4052);
    engine.removeName('tahun');
    expect(shown(engine.value(REKAP, 1, 0))).toBe('#NAME?');
  });
});

describe('a name of a range', () => {
  it.each([
    ['=SUM(Angka)', 9],
    ['=MATCH(3,Angka,0)', 2],
    ['=INDEX(Angka,3)', 5],
    ['=COUNTIF(Angka,">1")', 2],
    ['=SUMPRODUCT((Angka>1)*Angka)', 8],
    ['=ROWS(angka)', 3],
  ])('serves where the range would: %s', (formula, expected) => {
    const engine = workbook();
    engine.setName('Angka', "='Isian 1'!$A$1:$A$3");
    engine.setBlock(REKAP, 4, 4, [[{ formula }]]);
    expect(engine.value(REKAP, 4, 4)).toBe(expected);
  });
});

describe('calculation', () => {
  it('takes in all that was written before a value is asked for, and again what is written after', () => {
    const engine = workbook();
    engine.setBlock(ISIAN, 0, 0, [[{ constant: 1 }]]);
    expect(engine.value(REKAP, 0, 1)).not.toBe(600);
    engine.setBlock(ISIAN, 0, 0, [[{ constant: 100 }]]);
    engine.setBlock(ISIAN, 1, 0, [[{ constant: 200 }]]);
    engine.setBlock(ISIAN, 2, 0, [[{ constant: 300 }]]);
    expect(engine.value(REKAP, 0, 1)).toBe(600);
  });

  it('of a circular formula gives 0, as Excel shows it', () => {
    const engine = engineWith({ [ISIAN]: [['=B1', '=A1+1']] });
    expect(engine.value(ISIAN, 0, 0)).toBe(0);
  });

  it('of a loose formula sees the cells from where it is asked', () => {
    const engine = workbook();
    expect(engine.evaluate('=A1>ROW()', { sheetId: ISIAN, row: 0, col: 5 })).toBe(false);
    expect(engine.evaluate('=ROW()+COLUMN()', { sheetId: ISIAN, row: 6, col: 2 })).toBe(10);
    expect(engine.evaluate('=COUNTIF(\'Isian 1\'!A:A,">1")', { sheetId: REKAP, row: 0, col: 0 })).toBe(2);
  });
});
