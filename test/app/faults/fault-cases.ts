import type { GatewayOptions } from '../../../src/adapter/excel/excel-gateway';

/** What a run without a fault needed: the scripts aim at its requests. */
export interface CleanTraffic {
  /** Number of the first request that writes; one more than the last where nothing is written. */
  readonly firstWrite: number;
  /** Actions of that request. */
  readonly actions: number;
}

export interface FaultCase {
  readonly name: string;
  /** Script of the emulated host; see src/excel-host/fault/README.md. */
  script(clean: CleanTraffic): string;
  readonly gateway?: Partial<GatewayOptions>;
  /** A client must connect under the fault: it changes what Office says at the start. */
  readonly connects?: true;
}

const fault = (name: string, script: string | FaultCase['script'], more: Partial<FaultCase> = {}): FaultCase => ({
  name,
  script: typeof script === 'string' ? () => script : script,
  ...more,
});
const atWrite =
  (line: (n: number) => string): FaultCase['script'] =>
  (clean) =>
    line(clean.firstWrite);
const stopAfter =
  (share: number): FaultCase['script'] =>
  (clean) =>
    `stop request ${clean.firstWrite} at action ${Math.max(1, Math.floor(clean.actions * share))} with GeneralException`;

/** So small that every plan of any size is cut into several requests. */
const smallRequests = { largestRequest: 25_000 } as const;

export const faultCases: readonly FaultCase[] = [
  fault('cell edited, left in time', 'edit cell for 8ms'),
  fault('cell edited too long', 'edit cell'),
  fault(
    'cell edited at the writing',
    atWrite((n) => `refuse request ${n} with InvalidOperationInCellEditMode`),
  ),
  fault('cut before reading 1', 'drop before request 1'),
  fault('cut before reading 2', 'drop before request 2'),
  fault(
    'cut before the writing',
    atWrite((n) => `drop before request ${n}`),
  ),
  fault(
    'cut after the writing',
    atWrite((n) => `drop after request ${n}`),
  ),
  fault(
    'small requests, cut before the 2nd',
    atWrite((n) => `drop before request ${n + 1}`),
    { gateway: smallRequests },
  ),
  fault(
    'small requests, cut after the 2nd',
    atWrite((n) => `drop after request ${n + 1}`),
    { gateway: smallRequests },
  ),
  fault(
    'small requests, cut after the 3rd',
    atWrite((n) => `drop after request ${n + 2}`),
    { gateway: smallRequests },
  ),
  fault(
    'busy at the writing',
    atWrite((n) => `refuse request ${n} with ActivityLimitReached`),
  ),
  fault(
    'unknown failure at the writing',
    atWrite((n) => `refuse request ${n} with GeneralException`),
  ),
  fault('stopped at a tenth', stopAfter(0.1)),
  fault('stopped at a third', stopAfter(0.33)),
  fault('stopped at two thirds', stopAfter(0.66)),
  fault('stopped near the end', stopAfter(0.97)),
  fault('protect denied', 'deny protect'),
  fault('first protect denied', 'deny protect call 1'),
  fault('second protect denied', 'deny protect call 2'),
  fault('needless unprotect denied', 'deny needless unprotect'),
  fault('settings stripped', 'strip settings'),
  fault(
    'settings stripped before the writing',
    atWrite((n) => `strip settings before request ${n}`),
  ),
  fault('settings forgotten', 'forget settings'),
  fault('large reads answered null', 'answer null from 200 cells'),
  fault('every read answered null', 'answer null from 1 cells'),
  fault('events lost', 'lose events'),
  fault('events late', 'delay events by 5ms'),
  fault('slow answers', 'delay answers by 3ms'),
  fault('no theme', 'hide theme', { connects: true }),
  fault('Office 2019', 'run in office-2019', { connects: true }),
  fault('Office 2021', 'run in office-2021', { connects: true }),
  fault('Office LTSC 2024', 'run in ltsc-2024', { connects: true }),
  fault('Microsoft 365', 'run in microsoft-365', { connects: true }),
];
