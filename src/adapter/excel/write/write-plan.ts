import { KegagalanHost } from '../../../app/port/kegagalan';
import type { ApplyReport, Progress } from '../../../app/port/workbook-gateway';
import type { Change, WritePlan } from '../../../workbook/plan/types';
import { estimateBytes } from '../../../workbook/plan/ukuran';
import type { Queue, Requester } from '../request';
import { applyChange } from './apply-change';
import { toBatches } from './batches';
import type { ProtectionMemory } from './protection';
import { Target } from './target';

export interface Writing {
  readonly requester: Requester;
  readonly protection: ProtectionMemory;
  /** Largest request in estimated bytes. */
  readonly limit: number | undefined;
}

/** Carries a plan out in as few requests as its size allows; `batal` is looked at between two of them. */
export async function writePlan(
  { requester, protection, limit }: Writing,
  plan: WritePlan,
  progress?: Progress,
  batal?: AbortSignal,
): Promise<ApplyReport> {
  const batches = toBatches(plan.changes, estimateBytes, limit);
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
