import { webcrypto } from 'node:crypto';
import { createDigest } from '../../../src/adapter/browser/digest';
import { createMemoryStore } from '../../../src/adapter/dexie/memory-store';
import { createExcelGateway, type GatewayOptions } from '../../../src/adapter/excel/excel-gateway';
import type { Ports } from '../../../src/app/port/ports';
import type { WorkbookGateway } from '../../../src/app/port/workbook-gateway';
import { ExcelHost, type HostOptions } from '../../../src/excel-host/host';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';

export interface TestOffice {
  readonly host: ExcelHost;
  readonly gateway: WorkbookGateway;
  readonly ports: Ports;
  /** Whether the user was told to leave the cell. */
  readonly waits: boolean[];
  /** A further client: another person, or the same one after the connection came back. */
  connect(options?: Partial<GatewayOptions>): Promise<WorkbookGateway>;
}

/** Microsoft's client library on an empty emulated workbook, with the adapter and the other ports around it. */
export async function openOfficeForTest(options: HostOptions & Partial<GatewayOptions> = {}): Promise<TestOffice> {
  const host = ExcelHost.create(options);
  const waits: boolean[] = [];
  const connect = async (more: Partial<GatewayOptions> = {}): Promise<WorkbookGateway> => {
    const { Excel } = await startNodeOffice(host.connect());
    return createExcelGateway(Excel, {
      patience: [1, 1, 1],
      onWait: (waiting) => waits.push(waiting),
      sleep: () => Promise.resolve(),
      ...options,
      ...more,
    });
  };
  const gateway = await connect();
  let second = 0;
  const ports: Ports = {
    workbook: gateway,
    local: createMemoryStore(),
    clock: {
      now: () => {
        second += 1;
        return `2026-10-01T08:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}+08:00`;
      },
    },
    identity: {
      current: () => ({ nama: 'Kasubag Contoh', peran: 'KASUBAG', perangkat: 'uji00001', sesi: 'a' }),
      change: () => Promise.resolve(),
    },
    digest: createDigest(webcrypto.subtle),
    files: { chooseText: () => Promise.resolve(null), chooseBytes: () => Promise.resolve(null) },
  };
  return { host, gateway, ports, waits, connect };
}
