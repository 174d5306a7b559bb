import { webcrypto } from 'node:crypto';
import { createDigest } from '../../../src/adapter/browser/digest';
import { createExcelGateway, type GatewayOptions } from '../../../src/adapter/excel/excel-gateway';
import type { ExcelApi } from '../../../src/adapter/excel/excel-api';
import type { Ports } from '../../../src/app/port/ports';
import { ExcelHost } from '../../../src/excel-host/host';
import { startNodeOffice, type NodeOffice } from '../../../src/excel-host/node/office-bridge';
import { createDevice } from './device';
import { restoreState, takeState } from './host-state';

/** A moment of the quarter to which workbook and device can be put back. */
export interface Moment {
  /** Minutes since 08.00: every run from here sees the same clock. */
  readonly minute: number;
  readonly restore: () => void;
}

export interface Workshop {
  readonly host: ExcelHost;
  readonly office: NodeOffice;
  /** Ports of a further session of the same user on the same device. */
  ports(options?: Partial<GatewayOptions> & { readonly excel?: ExcelApi }): Ports;
  keep(): Moment;
  /** A client that connects now, under whatever the faults say about Office. */
  connect(): Promise<NodeOffice>;
  dispose(): void;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One host for a whole suite: preparing each command's workbook anew would cost more than all the runs together. */
export async function openWorkshop(): Promise<Workshop> {
  const host = ExcelHost.create();
  const device = createDevice();
  const connect = (): Promise<NodeOffice> => startNodeOffice(host.connect());
  const office = await connect();
  let minute = 0;
  return {
    host,
    office,
    connect,
    ports: ({ excel = office.Excel, ...options } = {}) => ({
      workbook: createExcelGateway(excel, {
        patience: [5, 10, 20],
        onWait: () => undefined,
        sleep,
        ...options,
      }),
      local: device.local,
      clock: { now: () => `2026-10-01T08:${String(minute).padStart(2, '0')}:00+08:00` },
      identity: {
        current: () => ({ nama: 'Kasubag Contoh', peran: 'KASUBAG', perangkat: 'uji00001', sesi: 'a' }),
        change: () => Promise.resolve(),
      },
      digest: createDigest(webcrypto.subtle),
      files: { chooseText: () => Promise.resolve(null), chooseBytes: () => Promise.resolve(null) },
    }),
    keep: () => {
      minute += 1;
      const [state, restoreDevice, then] = [takeState(host), device.take(), minute];
      return {
        minute: then,
        restore: () => {
          host.faults.clear();
          restoreState(host, state);
          restoreDevice();
          minute = then;
        },
      };
    },
    dispose: () => {
      office.dispose();
      host.dispose();
    },
  };
}
