import type { WorkbookChange, WorkbookGateway } from '../../app/port/workbook-gateway';
import { KegagalanHost } from '../../app/port/kegagalan';
import type { Area, Change } from '../../workbook/plan/types';
import { estimateBytes } from '../../workbook/plan/ukuran';
import type { ExcelApi } from './excel-api';
import { watchCells, watchCellsSelected } from './watch';
import { AnswerSize } from './read/answer-size';
import { readWorkbook } from './read/read-workbook';
import { createRequester, type Queue, type RequestOptions } from './request';
import { applyChange } from './write/apply-change';
import { toBatches } from './write/batches';
import { ProtectionMemory } from './write/protection';
import { Target } from './write/target';

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
  return {
    async read(request) {
      const snapshot = await readWorkbook(requester, request, size, options.mergedAreas);
      protection.read(snapshot.sheets);
      titles = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
      return snapshot;
    },

    async apply(plan, progress, batal) {
      const batches = toBatches(plan.changes, estimateBytes, options.largestRequest);
      let bytesOut = 0;
      const lostSettings: string[] = [];
      for (const [index, batch] of batches.entries()) {
        if (batal?.aborted) throw new KegagalanHost('dibatalkan', 'Aborted', index > 0 ? 'maybe' : 'no');
        progress?.(index, batches.length);
        const lost = await requester.send(writeQueue(batch.changes, protection), true).catch((error: unknown) => {
          protection.forget();
          throw index > 0 ? asMaybeApplied(error) : error;
        });
        lostSettings.push(...lost);
        bytesOut += batch.bytes;
      }
      progress?.(batches.length, batches.length);
      return { roundTrips: batches.length, bytesOut, lostSettings };
    },

    async select(area) {
      await requester.send((context) => {
        applyChange({ op: 'activate', at: area }, new Target(context));
        return () => undefined;
      }, false);
    },

    async save() {
      await requester.send((context) => {
        context.workbook.save('Save');
        return () => undefined;
      }, true);
    },

    watch: (listener: (change: WorkbookChange) => void) => watchCells(quiet, listener),
    watchSelection: (listener: (area: Area) => void) =>
      watchCellsSelected(quiet, (id) => titles.get(id) ?? null, listener),
  };
}

/** The changes of one request, and at its end the settings that it put, read back: Excel has lost some in silence (office-js #2940, #6091). */
const writeQueue =
  (changes: readonly Change[], protection: ProtectionMemory): Queue<readonly string[]> =>
  (context) => {
    const { application, settings } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const after = protection.fork();
    const target = new Target(context, after);
    const put = new Map<string, string>();
    for (const change of changes) {
      applyChange(change, target);
      if (change.op === 'setting.put') put.set(change.key, change.value);
      if (change.op === 'setting.delete') put.delete(change.key);
    }
    const readBack = [...put].map(([key, value]) => {
      const setting = settings.getItemOrNullObject(key);
      setting.load('value');
      return { key, value, setting };
    });
    return () => {
      protection.adopt(after);
      return readBack
        .filter(({ setting, value }) => setting.isNullObject || setting.value !== value)
        .map(({ key }) => key);
    };
  };

/** Earlier requests of the plan were carried out, whatever became of this one. */
function asMaybeApplied(error: unknown): unknown {
  return error instanceof KegagalanHost ? new KegagalanHost(error.sebab, error.kode, 'maybe', { cause: error }) : error;
}
