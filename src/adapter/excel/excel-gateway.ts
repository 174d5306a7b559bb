import type { WorkbookChange, WorkbookGateway } from '../../app/port/workbook-gateway';
import { KegagalanHost } from '../../app/port/kegagalan';
import { estimateBytes } from '../../workbook/plan/ukuran';
import type { ExcelApi } from './excel-api';
import { watchCells } from './watch';
import { readWorkbook } from './read/read-workbook';
import { createRequester, type RequestOptions } from './request';
import { applyChange } from './write/apply-change';
import { toBatches } from './write/batches';
import { Target } from './write/target';

export interface GatewayOptions extends RequestOptions {
  /** Largest request in estimated bytes. */
  readonly largestRequest?: number;
}

/** Office.js behind the port: reads once, writes a plan in as few requests as its size allows. */
export function createExcelGateway(excel: ExcelApi, options: GatewayOptions): WorkbookGateway {
  const requester = createRequester(excel, options);
  return {
    read: (request) => readWorkbook(requester, request),

    async apply(plan, progress, batal) {
      const batches = toBatches(plan.changes, estimateBytes, options.largestRequest);
      let bytesOut = 0;
      for (const [index, batch] of batches.entries()) {
        if (batal?.aborted) throw new KegagalanHost('dibatalkan', 'Aborted', index > 0 ? 'maybe' : 'no');
        progress?.(index, batches.length);
        await requester
          .send((context) => {
            const { application } = context.workbook;
            application.suspendApiCalculationUntilNextSync();
            application.suspendScreenUpdatingUntilNextSync();
            const target = new Target(context);
            for (const change of batch.changes) applyChange(change, target);
            return () => undefined;
          }, true)
          .catch((error: unknown) => {
            throw index > 0 ? asMaybeApplied(error) : error;
          });
        bytesOut += batch.bytes;
      }
      progress?.(batches.length, batches.length);
      return { roundTrips: batches.length, bytesOut };
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

    watch: (listener: (change: WorkbookChange) => void) => watchCells(excel, listener),
  };
}

/** Earlier requests of the plan were carried out, whatever became of this one. */
function asMaybeApplied(error: unknown): unknown {
  return error instanceof KegagalanHost ? new KegagalanHost(error.sebab, error.kode, 'maybe', { cause: error }) : error;
}
