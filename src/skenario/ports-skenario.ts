import { webcrypto } from 'node:crypto';
import { createClock } from '../adapter/browser/clock';
import { createDigest } from '../adapter/browser/digest';
import { createMemoryStore } from '../adapter/dexie/memory-store';
import { createExcelGateway } from '../adapter/excel/excel-gateway';
import type { ExcelApi } from '../adapter/excel/excel-api';
import type { Ports } from '../app/port/ports';
import type { Peran } from '../domain/sop/peristiwa';

/** Who acts and when; `waktu: null` = now. */
export interface Pelaku {
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string | null;
}
export interface PortsSkenario {
  readonly ports: Ports;
  /** From here on this person acts at this time. */
  giliran(pelaku: Pelaku): void;
}

const perangkat = 'skenario';

/** The product's own adapters in Node; clock and identity follow the events of the input. */
export function createPortsSkenario(excel: ExcelApi): PortsSkenario {
  let kini: Pelaku = { oleh: 'Skenario', peran: null, waktu: null };
  const clock = createClock();
  const ports: Ports = {
    workbook: createExcelGateway(excel, {
      patience: [],
      onWait: () => undefined,
      sleep: () => Promise.resolve(),
    }),
    local: createMemoryStore(),
    clock: { now: () => kini.waktu ?? clock.now() },
    identity: {
      current: () => ({ nama: kini.oleh, peran: kini.peran, perangkat, sesi: '' }),
      change: ({ nama, peran }) => {
        kini = { ...kini, oleh: nama, peran };
        return Promise.resolve();
      },
    },
    digest: createDigest(webcrypto.subtle),
    files: { chooseText: () => Promise.resolve(null), chooseBytes: () => Promise.resolve(null) },
  };
  return {
    ports,
    giliran: (pelaku) => {
      kini = pelaku;
    },
  };
}
