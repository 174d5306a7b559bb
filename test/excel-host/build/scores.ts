import type { SheetData } from '../../../src/excel-host/model/types';
import { openClient, type TestClient } from './client';

/** A client on a workbook with the scores of three units, fresh for each test; nothing may have been refused at its end. */
export function withScores(): { readonly client: TestClient; readonly sheetData: () => SheetData } {
  let client: TestClient | null = null;
  const opened = (): TestClient => {
    if (client === null) throw new Error('The client is opened before each test.');
    return client;
  };
  beforeEach(async () => {
    client = await openClient();
    await client.run((sheet) => {
      sheet.getRange('A1:C4').values = [
        ['Bidang', 'TW I', 'TW II'],
        ['Umum', 80, 90],
        ['Teknis', 70, 60],
        ['Data', 100, 95],
      ];
    });
  });
  afterEach(() => {
    expect(opened().host.refused).toEqual([]);
    opened().dispose();
  });
  return {
    get client() {
      return opened();
    },
    sheetData: () => {
      const [sheet] = opened().host.toData().sheets;
      if (!sheet) throw new Error('The workbook has no sheet.');
      return sheet;
    },
  };
}
