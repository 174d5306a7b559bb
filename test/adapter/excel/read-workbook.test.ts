import { AnswerSize } from '../../../src/adapter/excel/read/answer-size';
import { readWorkbook } from '../../../src/adapter/excel/read/read-workbook';
import type { Queue, Requester } from '../../../src/adapter/excel/request';
import { KegagalanHost, type SebabKegagalan } from '../../../src/app/port/kegagalan';
import type { Outline } from '../../../src/adapter/excel/read/read-outline';
import type { Area } from '../../../src/workbook/plan/types';

const area: Area = { sheet: 'IKU', row: 1, col: 0, rows: 2, cols: 1 };
const outline: Outline = {
  sheets: [{ id: '1', name: 'IKU', visibility: 'visible', protected: true }],
  names: [{ name: 'CKT_IKU', area }],
  settings: [],
};
const content = { tables: [{ name: 'CKT_IKU', area, values: [['a'], ['b']], overwritten: [] }], emptySheets: [] };

/** A host that answers with what it is given, one after the other; a cause in place of an answer fails the request. */
function hostAnswering(...answers: readonly unknown[]): { requester: Requester; asked: () => number } {
  let turn = 0;
  const send = <T>(_queue: Queue<T>): Promise<T> => {
    const answer = answers[turn];
    turn += 1;
    if (typeof answer === 'string') return Promise.reject(new KegagalanHost(answer as SebabKegagalan, answer, 'no'));
    return Promise.resolve(answer as T);
  };
  return { requester: { send }, asked: () => turn };
}

describe('reading a workbook', () => {
  it.each(['terlindungi', 'tak-dikenal', 'tidak-didukung'])(
    'goes on without the search for constants where it fails (%s)',
    async (sebab) => {
      const { requester, asked } = hostAnswering(outline, sebab, content);
      const { tables } = await readWorkbook(requester, { tables: 'all' }, new AnswerSize());
      expect([tables.get('CKT_IKU')?.values, asked()]).toEqual([[['a'], ['b']], 3]);
    },
  );

  it.each(['koneksi-putus', 'sel-sedang-diedit', 'tidak-ditemukan'])('passes on %s', async (sebab) => {
    const { requester, asked } = hostAnswering(outline, sebab, content);
    await expect(readWorkbook(requester, { tables: 'all' }, new AnswerSize())).rejects.toMatchObject({ sebab });
    expect(asked()).toBe(2);
  });

  it('asks for nothing but the outline when no table is wanted', async () => {
    const { requester, asked } = hostAnswering(outline);
    expect((await readWorkbook(requester, { tables: 'none' }, new AnswerSize())).tables.size).toBe(0);
    expect(asked()).toBe(1);
  });

  it('learns what a cell takes: the second reading of a large workbook needs one request for all tables', async () => {
    const large = { ...area, rows: 3000, cols: 80 };
    const names = ['CKT_IKU', 'CKT_REKAP'];
    const tables = names.map((name) => ({
      ...content.tables[0],
      name,
      area: large,
      values: Array.from({ length: 3000 }, () => Array.from({ length: 80 }, (_, col) => (col % 4 === 0 ? 12.5 : null))),
    }));
    const wide = { ...outline, names: names.map((name) => ({ name, area: large })) };
    const one = (index: number): unknown => ({ tables: [tables[index]], emptySheets: [] });
    const { requester, asked } = hostAnswering(wide, one(0), one(1), wide, { tables, emptySheets: [] });
    const size = new AnswerSize();
    await readWorkbook(requester, { tables: 'all' }, size);
    expect(asked()).toBe(3);
    await readWorkbook(requester, { tables: 'all' }, size);
    expect(asked()).toBe(5);
  });
});
