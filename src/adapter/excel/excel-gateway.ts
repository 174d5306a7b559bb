import { muatBagian } from '../../app/port/kegagalan';
import type { KomentarGateway } from '../../app/port/komentar';
import type { WorkbookChange, WorkbookGateway } from '../../app/port/workbook-gateway';
import type { Area } from '../../workbook/plan/types';
import type { ExcelApi } from './excel-api';
import { watchCells, watchCellsSelected } from './watch';
import { AnswerSize } from './read/answer-size';
import { readWorkbook } from './read/read-workbook';
import { createRequester, type RequestOptions } from './request';
import { ProtectionMemory } from './write/protection';

export interface GatewayOptions extends RequestOptions {
  /** Largest request in estimated bytes. */
  readonly largestRequest?: number;
  /** Whether the host can tell merged cells (ExcelApi 1.13). */
  readonly mergedAreas?: boolean;
}

/** Office.js behind the port: reads once, writes a plan in as few requests as its size allows. */
export function createExcelGateway(excel: ExcelApi, options: GatewayOptions): WorkbookGateway {
  const requester = createRequester(excel, options);
  const size = new AnswerSize();
  const protection = new ProtectionMemory();
  let titles: ReadonlyMap<string, string> = new Map();
  // Listening is no errand of the user's: it waits for the end of a cell's editing without asking for Enter.
  const quiet = createRequester(excel, { ...options, onWait: () => undefined });
  const komentar = async (): Promise<KomentarGateway> => {
    const { createKomentarGateway } = await muatBagian(import('./komentar'));
    return createKomentarGateway(requester, (sheet) => protection.get(sheet) === true);
  };
  return {
    async read(request) {
      const snapshot = await readWorkbook(requester, request, size, options.mergedAreas);
      protection.read(snapshot.sheets);
      titles = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
      return snapshot;
    },

    async apply(plan, progress, batal) {
      // Writing comes with the first action: showing the pane needs none of it.
      const { writePlan } = await muatBagian(import('./write/write-plan'));
      return writePlan({ requester, protection, limit: options.largestRequest }, plan, progress, batal);
    },

    async select(area) {
      await requester.send((context) => {
        const sheet = context.workbook.worksheets.getItem(area.sheet);
        sheet.activate();
        sheet.getRangeByIndexes(area.row, area.col, area.rows, area.cols).select();
        return () => undefined;
      }, false);
    },

    async save() {
      await requester.send((context) => {
        context.workbook.save('Save');
        return () => undefined;
      }, true);
    },

    komentar: {
      async baca(lembar) {
        return (await komentar()).baca(lembar);
      },
      async tulis(isi) {
        return (await komentar()).tulis(isi);
      },
    },

    watch: (listener: (change: WorkbookChange) => void) => watchCells(quiet, listener),
    watchSelection: (listener: (area: Area) => void) =>
      watchCellsSelected(quiet, (id) => titles.get(id) ?? null, listener),
  };
}
