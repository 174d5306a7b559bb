import { webcrypto } from 'node:crypto';
import { createDigest } from '../../../src/adapter/browser/digest';
import { createExcelGateway } from '../../../src/adapter/excel/excel-gateway';
import type { Ports } from '../../../src/app/port/ports';
import type { ExcelHost } from '../../../src/excel-host/host';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';
import { createDevice } from '../../app/faults/device';

/** One person at one computer: an Excel, a device and a name of their own. */
export interface Person {
  readonly name: string;
  readonly ports: Ports;
  leave(): void;
}

/** A common clock that never stands still, as people's clocks do not. */
function ticking(): () => string {
  let second = 0;
  return () => {
    second += 1;
    const [minutes, seconds] = [Math.floor(second / 60), second % 60].map((part) => String(part).padStart(2, '0'));
    return `2026-10-02T09:${minutes ?? ''}:${seconds ?? ''}+08:00`;
  };
}

/** So small that the plans of several people run into each other request by request. */
const smallRequests = 2000;

/** The first one is the Kasubag. */
export async function gather(
  host: ExcelHost,
  count: number,
  largestRequest = smallRequests,
): Promise<readonly Person[]> {
  const now = ticking();
  return Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Person> => {
      const name = `Orang ${index + 1}`;
      const { Excel, dispose } = await startNodeOffice(host.connect({ user: name }));
      const ports: Ports = {
        workbook: createExcelGateway(Excel, {
          patience: [],
          onWait: () => undefined,
          sleep: () => Promise.resolve(),
          largestRequest,
        }),
        local: createDevice().local,
        clock: { now },
        identity: {
          current: () => ({
            nama: name,
            peran: index === 0 ? 'KASUBAG' : 'STAF',
            perangkat: `gawai00${index + 1}`,
            sesi: 'a',
          }),
          change: () => Promise.resolve(),
        },
        digest: createDigest(webcrypto.subtle),
        files: { chooseText: () => Promise.resolve(null), chooseBytes: () => Promise.resolve(null) },
      };
      return { name, ports, leave: dispose };
    }),
  );
}
